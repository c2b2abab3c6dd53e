/** Bundles sources as the build does, in memory. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * @param {object} options `languages`: the only languages to include, as in a build; `without`:
 * modules of `src/core/search` by name, with the code to replace them by
 * @returns the code of one ES module
 */
export const bundle = async (entry, { minify = false, languages, without = {} } = {}) => {
  const chosen = {
    name: 'chosen-parts',
    enforce: 'pre',
    load: (id) => {
      const name = /core\/search\/(?:[a-z]+\/)?([a-z-]+)\.ts$/.exec(id)?.[1];
      if (name in without) return without[name];
      return languages && id.endsWith('/core/lexicon/index.ts')
        ? languages.map((lang) => `import { ${lang} } from './${lang}.ts';`).join('\n') +
            `\nexport const languages = { ${languages.join(', ')} };`
        : undefined;
    },
  };
  const [{ output }] = await build({
    configFile: here('../vite.config.ts'),
    mode: 'modules',
    logLevel: 'error',
    root: here('..'),
    plugins: [chosen],
    build: {
      write: false,
      sourcemap: false,
      lib: { entry: here(entry), formats: ['es'] },
      rolldownOptions: { output: { minify } },
    },
  });
  return output[0].code;
};

/** Imports the bundled module; same options as above. */
export const load = async (entry, options) => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'shop-help-bench-'));
  const file = path.join(folder, 'module.mjs');
  fs.writeFileSync(file, await bundle(entry, options));
  const module = await import(pathToFileURL(file).href);
  fs.rmSync(folder, { recursive: true });
  return module;
};

/** The built file if there is one, otherwise the sources. */
export const built = async () => {
  try {
    return await import('../dist/search.js');
  } catch {
    return load('./inside.js');
  }
};
