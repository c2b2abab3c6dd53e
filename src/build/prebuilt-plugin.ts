import type { Plugin } from 'vite';
import { prebuild } from './prebuild.ts';

const MODULE_NAME = 'virtual:shop-help-prebuilt';
const moduleId = `\0${MODULE_NAME}`;

/**
 * Provides the prebuilt scripts as the module `virtual:shop-help-prebuilt`, and emits the lists of
 * what they contain.
 */
export const prebuiltPlugin = (): Plugin => ({
  name: 'shop-help-prebuilt',
  enforce: 'pre',
  resolveId: (source) => (source === MODULE_NAME ? moduleId : undefined),
  load: async (id) =>
    id === moduleId ? `export default ${JSON.stringify((await prebuild()).scripts)};` : undefined,
  async generateBundle() {
    const { scripts, sbom, packages, maps } = await prebuild();
    this.emitFile({ type: 'asset', fileName: 'sbom.json', source: sbom });
    const source = JSON.stringify(packages);
    this.emitFile({ type: 'asset', fileName: `${LICENSES_FOLDER}/runtime.json`, source });
    for (const name of ['runtime', 'panel'] as const) {
      const fileName = `${PREBUILT_FOLDER}/${name}.js`;
      this.emitFile({ type: 'asset', fileName, source: scripts[name] });
      this.emitFile({ type: 'asset', fileName: `${fileName}.map`, source: maps[name] });
    }
  },
});

/** Folder of the prebuilt scripts, for `npm run size -- --parts`; not part of the package. */
const PREBUILT_FOLDER = '.parts';

/** Folder for the package list of each built file; `scripts/integrity.mjs` merges them. */
export const LICENSES_FOLDER = '.licenses';
