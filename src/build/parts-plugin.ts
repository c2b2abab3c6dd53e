import type { Plugin } from 'vite';
import { prebuild } from './prebuilt-parts.ts';

const moduleName = 'virtual:shop-help-parts';
const moduleId = `\0${moduleName}`;

/**
 * Provides the composer's parts as the module `virtual:shop-help-parts`, and lists what they
 * contain.
 */
export const partsPlugin = (): Plugin => ({
  name: 'shop-help-parts',
  enforce: 'pre',
  resolveId: (source) => (source === moduleName ? moduleId : undefined),
  load: async (id) =>
    id === moduleId ? `export default ${JSON.stringify((await prebuild()).parts)};` : undefined,
  async generateBundle() {
    const { parts, sbom, packages, maps } = await prebuild();
    this.emitFile({ type: 'asset', fileName: 'sbom.json', source: sbom });
    const source = JSON.stringify(packages);
    this.emitFile({ type: 'asset', fileName: `${licensesFolder}/runtime.json`, source });
    for (const name of ['runtime', 'panel'] as const) {
      const fileName = `${partsFolder}/${name}.js`;
      this.emitFile({ type: 'asset', fileName, source: parts[name] });
      this.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: maps[name] });
    }
  },
});

/** Folder of what scripts are composed of, for `npm run size -- --parts`; the package leaves it out. */
const partsFolder = '.parts';

/** Folder for the package list of each built file; `scripts/integrity.mjs` merges them. */
export const licensesFolder = '.licenses';
