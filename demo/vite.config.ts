import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { withIncludes } from '../scripts/demo-includes.mjs';
import { shopHelp } from '../src/vite/vite.ts';

/**
 * `npm run dev`: the demo shop with the widget from its sources. Changing a source or FAQ file
 * reloads the page.
 */
const project = fileURLToPath(new URL('..', import.meta.url));

/** The shop's pages load one classic script; here, it loads the sources as modules. */
const scriptFromSources = (): Plugin => ({
  name: 'script-from-sources',
  configureServer(server) {
    server.middlewares.use('/shop-help.js', (_request, response) => {
      response.setHeader('content-type', 'text/javascript');
      response.end(`import(${JSON.stringify(`/@fs${project}demo/from-sources.ts`)});`);
    });
  },
});

const sharedParts = (): Plugin => ({
  name: 'shared-parts',
  transformIndexHtml: { order: 'pre', handler: withIncludes },
});

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  plugins: [
    shopHelp({ faq: `${project}faq-data`, ignore: ['demo-contact'] }),
    scriptFromSources(),
    sharedParts(),
  ],
  // What the plugin's modules import from the package.
  resolve: { alias: { 'shop-help/lexicons': `${project}src/core/lexicon` } },
  server: { fs: { allow: [project] }, open: false },
});
