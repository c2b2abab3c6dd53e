import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { composePlugin } from './src/build/compose-plugin.ts';
import { lexiconPlugin } from './src/build/lexicon-plugin.ts';
import { LICENSES_FOLDER, prebuiltPlugin } from './src/build/prebuilt-plugin.ts';
import { prebuiltScripts } from './src/build/prebuild.ts';
import { singleFilePlugin } from './src/build/single-file-plugin.ts';
import { templatesPlugin } from './src/build/templates-plugin.ts';
import { createCompose } from './src/compose/compose.ts';
import { languages as lexicons } from './src/core/lexicon/index.ts';
import { allMessages } from './src/core/messages/index.ts';

/**
 * Builds into one folder. `--mode modules` builds the modules for developers, the composer and the
 * finished scripts; `--mode pieces` the languages and analytics adapters as separate modules;
 * `--mode analytics` the adapters as one script; `--mode tools` the `shop-help` command and the
 * plugin for Vite; `--mode workshop` the owner’s page.
 */
export default defineConfig(({ mode }) => {
  const found = Object.entries({ modules, pieces, analytics, tools, workshop }).find(
    ([name]) => name === mode,
  );
  return found?.[1] ?? modules;
});

const shared = (name: string): UserConfig['build'] => ({
  outDir: 'dist',
  emptyOutDir: false,
  target: 'es2022',
  // For contributors; not part of the package.
  sourcemap: 'hidden',
  copyPublicDir: false,
  license: { fileName: `${LICENSES_FOLDER}/${name}.json` },
});

const entriesIn = (
  to: string,
  from: string,
  names: readonly string[],
): Readonly<Record<string, string>> =>
  Object.fromEntries(names.map((name) => [`${to}/${name}`, `${from}/${name}.ts`]));

const getCompose = async () => createCompose(await prebuiltScripts());

const modules: UserConfig = {
  plugins: [
    prebuiltPlugin(),
    lexiconPlugin(),
    templatesPlugin(),
    composePlugin(getCompose, { fileName: 'shop-help.js' }),
    composePlugin(getCompose, {
      fileName: 'demo/shop-help.js',
      faqFolder: 'faq-data',
      ignore: ['demo-contact'],
      settings: { defaultLang: 'fr' },
      // The demo's pages use any setting, including `data-faq-src`.
      parser: true,
    }),
  ],
  build: {
    ...shared('modules'),
    lib: {
      entry: {
        index: 'src/index.ts',
        define: 'src/define.ts',
        element: 'src/element.ts',
        parser: 'src/parser.ts',
        search: 'src/search.ts',
        thesaurus: 'src/thesaurus/with-thesaurus.ts',
        compose: 'src/compose.ts',
        'search-providers/algolia': 'src/search-providers/algolia.ts',
        'search-providers/meilisearch': 'src/search-providers/meilisearch.ts',
        'search-providers/opensearch': 'src/search-providers/opensearch.ts',
        'search-providers/pagefind': 'src/search-providers/pagefind.ts',
        'search-providers/typesense': 'src/search-providers/typesense.ts',
      },
      formats: ['es'],
    },
    rolldownOptions: { external: [/^lit($|\/)/], output: { minify: true } },
  },
};

/**
 * Apps import these one by one; they are built separately so that `index.js` consists of few files.
 */
const pieces: UserConfig = {
  plugins: [lexiconPlugin()],
  build: {
    ...shared('pieces'),
    lib: {
      entry: {
        ...entriesIn(
          'messages',
          'src/core/messages',
          allMessages.map(({ lang }) => lang),
        ),
        ...entriesIn('lexicons', 'src/core/lexicon', Object.keys(lexicons)),
        ...entriesIn('analytics', 'src/analytics', [
          'consent',
          'data-layer',
          'matomo',
          'plausible',
        ]),
      },
      formats: ['es'],
    },
    rolldownOptions: { output: { minify: true } },
  },
};

const analytics: UserConfig = {
  build: {
    ...shared('analytics'),
    sourcemap: false,
    lib: {
      entry: 'src/analytics/script.ts',
      formats: ['iife'],
      name: 'shopHelpAnalytics',
      fileName: () => 'analytics.js',
    },
    rolldownOptions: { output: { minify: true } },
  },
};

/** The module with the thesaurus is among the modules: the tools import it, instead of holding it once more. */
const sharedThesaurusPlugin = (): Plugin => ({
  name: 'shop-help-shared-thesaurus',
  enforce: 'pre',
  resolveId: (source) =>
    source.endsWith('/thesaurus/with-thesaurus.ts')
      ? { id: './thesaurus.js', external: 'relative' }
      : undefined,
});

const tools: UserConfig = {
  plugins: [sharedThesaurusPlugin()],
  // Who runs the command once need not install a library for it.
  ssr: { noExternal: true },
  build: {
    ...shared('tools'),
    sourcemap: false,
    ssr: true,
    rolldownOptions: {
      input: {
        cli: 'src/cli/cli.ts',
        // Apart from `cli`, which runs when it is imported: tests call it without a new process.
        'run-command': 'src/cli/run-command.ts',
        vite: 'src/vite/vite.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'tools-[hash].js',
        minify: true,
        banner: ({ name }) => (name === 'cli' ? '#!/usr/bin/env node' : ''),
      },
    },
  },
};

const workshop: UserConfig = {
  root: 'src/workshop',
  plugins: [prebuiltPlugin(), templatesPlugin(), singleFilePlugin()],
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
