import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { faqPlugin } from './src/build/faq-plugin.ts';
import { litPlugin } from './src/build/lit-plugin.ts';
import { stylesPlugin } from './src/build/styles-plugin.ts';

/**
 * Three builds into one folder: `--mode embed` makes the one script for shops, with everything
 * inside; `--mode modules` the modules for developers, who bring their own Lit and FAQ; `--mode cli`
 * the `shop-help` command.
 */
export default defineConfig(({ mode }) =>
  mode === 'modules' ? modules : mode === 'cli' ? cli : embed,
);

const shared: UserConfig['build'] = {
  outDir: 'dist',
  emptyOutDir: false,
  target: 'es2022',
  sourcemap: true,
  copyPublicDir: false,
};

const embed: UserConfig = {
  plugins: [faqPlugin(), litPlugin(), stylesPlugin(), asciiOnly()],
  build: {
    ...shared,
    lib: {
      entry: 'src/embed/embed.ts',
      formats: ['iife'],
      name: 'shopHelpScript',
      fileName: () => 'shop-help.js',
    },
    rolldownOptions: { output: { codeSplitting: false, charset: 'ascii' } },
  },
};

const modules: UserConfig = {
  plugins: [stylesPlugin()],
  build: {
    ...shared,
    lib: {
      entry: { index: 'src/index.ts', define: 'src/define.ts', search: 'src/search.ts' },
      formats: ['es'],
    },
    rolldownOptions: { external: [/^lit($|\/)/], output: { minify: true } },
  },
};

const cli: UserConfig = {
  build: {
    ...shared,
    sourcemap: false,
    ssr: 'src/cli/cli.ts',
    rolldownOptions: { output: { entryFileNames: 'cli.js', banner: '#!/usr/bin/env node' } },
  },
};

/**
 * A classic script is read in the page's encoding, so one character beyond ASCII would break it on
 * a page that is not UTF-8. The bundler escapes strings, but not what stands in tagged templates.
 */
function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const found = /[^\0-\x7f]/.exec(chunk.code);
        if (found) {
          const around = chunk.code.slice(Math.max(0, found.index - 30), found.index + 30);
          this.error(`${chunk.fileName} must be ASCII only; escape this: ${around}`);
        }
      }
    },
  };
}
