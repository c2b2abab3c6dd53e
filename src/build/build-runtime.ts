import { basename } from 'node:path';
import rollupPluginSbom from 'rollup-plugin-sbom';
import type { Plugin, Rolldown } from 'vite';
import { buildScript, bundle } from './build-script.ts';
import { litPlugin } from './lit-plugin.ts';
import { templatesPlugin } from './templates-plugin.ts';

/**
 * Builds the runtime and the panel as two scripts. Code that both need is part of the runtime; the
 * panel reads it from the runtime's variable `shopHelp`.
 */
export const buildRuntime = async (plugins: Plugin[]) => {
  const entry = {
    runtime: 'src/embed/embed.ts',
    panel: 'src/widget/panel/loading/panel-module.ts',
  };
  const { chunks, assets } = await bundle(
    [...plugins, litPlugin(), templatesPlugin(), sbomPlugin()],
    { lib: { entry, formats: ['es'] } },
  );
  const files = new Map<string, Rolldown.SourceDescription>(
    chunks.map(({ fileName, code, map }) => [fileName, { code, map: String(map) }]),
  );
  const shared = [...files.keys()].filter((name) => name !== 'panel.js');
  checkImports(chunks);
  files.set('all.js', { code: shared.map((name) => `export * from './${name}';`).join('\n') });
  return {
    runtime: await buildScript('all.js', 'shopHelp', { plugins: [filesPlugin(files)] }),
    panel: await buildScript('panel.js', 'panel', {
      plugins: [filesPlugin(files)],
      external: shared.map((name) => `./${name}`),
      globals: () => 'shopHelp',
    }),
    assets,
  };
};

/**
 * Throws if the runtime lacks something that the panel imports: `export *` silently leaves out
 * `default` and names exported by two chunks.
 */
const checkImports = (chunks: readonly Rolldown.OutputChunk[]): void => {
  const exports = chunks.flatMap((one) => (one.fileName === 'panel.js' ? [] : one.exports));
  const { code } = chunks.find(({ fileName }) => fileName === 'panel.js')!;
  const imports = [...code.matchAll(/\bimport\s*\{([^}]*)\}\s*from/g)].flatMap(([, list]) =>
    list!.split(',').map((one) => one.trim().split(/\s+as\s+/)[0]!),
  );
  const lost = imports.filter(
    (name) => name === 'default' || exports.filter((one) => one === name).length !== 1,
  );
  if (imports.length === 0 || lost.length > 0)
    throw new Error(
      `The panel must import from the runtime what it exports once: ${lost.join(', ') || 'no import found'}.`,
    );
};

/** Serves files that are not on the disk, as virtual modules. */
const filesPlugin = (files: ReadonlyMap<string, Rolldown.SourceDescription>): Plugin => ({
  name: 'files',
  enforce: 'pre',
  resolveId: (source) => {
    const name = basename(source);
    // With Rollup's prefix for virtual modules, "\0", Rolldown would drop their source maps.
    return files.has(name) ? `built:${name}` : undefined;
  },
  load: (id) => files.get(id.replace('built:', '')),
});

const sbomPlugin = (): Plugin =>
  rollupPluginSbom({
    specVersion: '1.6',
    rootComponentType: 'library',
    outDir: '',
    outFilename: 'sbom',
    outFormats: ['json'],
    includeWellKnown: false,
    // Keeps builds of one version reproducible.
    saveTimestamp: false,
    generateSerial: false,
    // Typed for Rollup, but works in Vite as well.
  }) as unknown as Plugin;
