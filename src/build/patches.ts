import type { Plugin } from 'vite';

/** A place in a library's published code and what stands there in ours. */
export interface Patch {
  readonly file: RegExp;
  readonly from: string | RegExp;
  readonly to: string;
  readonly why: string;
}

export interface Patches {
  /** Of the plugin. */
  readonly name: string;
  readonly library: string;
  /** The file that holds the patches, for whoever must adapt them. */
  readonly source: string;
  readonly patches: readonly Patch[];
}

/** Patches a library while it is bundled. The build stops when the library's code has changed shape. */
export const patchPlugin = ({ name, library, source, patches }: Patches): Plugin => {
  const missing = new Set(patches);
  return {
    name,
    apply: 'build',
    transform(code, id) {
      let patched = code;
      for (const patch of patches) {
        if (!patch.file.test(id.split('?')[0] ?? id)) continue;
        const next = patched.replace(patch.from, patch.to);
        if (next !== patched) missing.delete(patch);
        patched = next;
      }
      return patched === code ? null : { code: patched, map: null };
    },
    buildEnd(error) {
      if (error || missing.size === 0) return;
      const list = [...missing].map((patch) => `- ${patch.why}`).join('\n');
      this.error(`The code of ${library} has changed; adapt ${source} to it:\n${list}`);
    },
  };
};
