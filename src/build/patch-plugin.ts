import type { Plugin } from 'vite';

/** Changes to one published file of a library. */
export interface Patch {
  /** Suffix of the file's path, e.g. `node_modules/lit-html/lit-html.js`. */
  readonly file: string;
  /** Prepended to the file's code. */
  readonly header?: string;
  /** Each `from` must occur in the file exactly once. */
  readonly changes: readonly { readonly from: string; readonly to: string }[];
}

/**
 * Patches libraries while they are bundled. Stops the build if a file is not bundled, or if a text
 * to change does not occur exactly once.
 */
export const patchPlugin = (patches: readonly Patch[]): Plugin => {
  const missing = new Set(patches);
  return {
    name: 'patch-libraries',
    apply: 'build',
    buildStart() {
      for (const patch of patches) missing.add(patch);
    },
    transform(code, id) {
      const path = id.split('?')[0]!.replaceAll('\\', '/');
      const patch = patches.find(({ file }) => path.endsWith(file));
      if (!patch) return null;
      missing.delete(patch);
      let patched = code;
      for (const { from, to } of patch.changes) {
        const count = code.split(from).length - 1;
        if (count !== 1) this.error(`${patch.file} has ${count} times, not once: ${from}`);
        patched = patched.replace(from, () => to);
      }
      return { code: (patch.header ?? '') + patched, map: null };
    },
    buildEnd(error) {
      if (error) return;
      for (const { file } of missing) this.error(`${file} was to be patched, and is not bundled.`);
    },
  };
};
