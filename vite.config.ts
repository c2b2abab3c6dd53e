import { defineConfig, type UserConfig } from 'vite';
import { composePlugin } from './src/build/compose-plugin.ts';
import { licensesFolder, partsPlugin } from './src/build/parts-plugin.ts';
import { buildParts } from './src/build/prebuilt-parts.ts';
import { singleFilePlugin } from './src/build/single-file-plugin.ts';
import { stylesPlugin } from './src/build/styles-plugin.ts';
import { createCompose } from './src/compose/compose.ts';

/**
 * Three builds into one folder: `--mode modules` makes the modules for developers, the composer and the
 * finished scripts; `--mode cli` the `shop-help` command; `--mode workshop` the owner's page.
 */
export default defineConfig(({ mode }) =>
  mode === 'cli' ? cli : mode === 'workshop' ? workshop : modules,
);

const shared = (name: string): UserConfig['build'] => ({
  outDir: 'dist',
  emptyOutDir: false,
  target: 'es2022',
  // For those who work here; the package leaves them out.
  sourcemap: 'hidden',
  copyPublicDir: false,
  license: { fileName: `${licensesFolder}/${name}.json` },
});

const getCompose = async () => createCompose(await buildParts());

const modules: UserConfig = {
  plugins: [
    partsPlugin(),
    stylesPlugin(),
    composePlugin(getCompose, { fileName: 'shop-help.js' }),
    composePlugin(getCompose, {
      fileName: 'demo/shop-help.js',
      faqFolder: 'faq-data',
      ignore: ['demo-contact'],
      settings: { defaultLang: 'fr' },
      // Its pages show what any setting does, `data-faq-src` among them.
      parser: true,
    }),
  ],
  build: {
    ...shared('modules'),
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        search: 'src/search.ts',
        compose: 'src/compose.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: { external: [/^lit($|\/)/], output: { minify: true } },
  },
};

const cli: UserConfig = {
  // One file: who runs it once need not install a library for it.
  ssr: { noExternal: true },
  build: {
    ...shared('cli'),
    sourcemap: false,
    ssr: 'src/cli/cli.ts',
    rolldownOptions: {
      output: {
        entryFileNames: 'cli.js',
        codeSplitting: false,
        minify: true,
        banner: '#!/usr/bin/env node',
      },
    },
  },
};

const workshop: UserConfig = {
  root: 'src/workshop',
  plugins: [partsPlugin(), stylesPlugin(), singleFilePlugin()],
  build: {
    ...shared('workshop'),
    outDir: '../../dist',
    sourcemap: false,
    modulePreload: false,
    rolldownOptions: {
      input: 'src/workshop/workshop.html',
      output: { codeSplitting: false },
    },
  },
};
