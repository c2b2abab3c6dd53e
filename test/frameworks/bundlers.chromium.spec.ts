/** For each bundler, an app bundles the help with only its own FAQ and language. */
import { readFileSync } from 'node:fs';
import { de } from '../../src/core/messages/de.ts';
import { sampled } from '../support/pages/everyday.ts';
import { expect, test } from '../support/pages/pages.ts';
import { App, serveFolder } from './app.ts';

const faq = {
  version: 1,
  lang: 'fr',
  topics: [
    {
      id: 'retours',
      entries: [
        { id: 'renvoi', question: 'Comment renvoyer un article ?', answer: 'Sous 14 jours.' },
      ],
    },
  ],
};

const mainOf = (help: string): string =>
  `import '${help}';\ndocument.body.append(document.createElement('shop-help'));\n`;

const viteConfig = `import { shopHelp } from 'shop-help/vite';
export default {
  base: '/app/',
  plugins: [shopHelp()],
  build: {
    outDir: 'out',
    rolldownOptions: { input: 'main.js', output: { entryFileNames: 'main.js' } },
  },
};
`;

const rollupConfig = `import { nodeResolve } from '@rollup/plugin-node-resolve';
import { shopHelp } from 'shop-help/vite';
export default {
  input: 'main.js',
  output: { dir: 'out' },
  plugins: [shopHelp(), nodeResolve()],
};
`;

const webpackScript = `import webpack from 'webpack';
const output = { path: import.meta.dirname + '/out', filename: 'main.js', publicPath: '/app/' };
webpack({ mode: 'production', entry: './main.js', output }, (error, stats) => {
  if (error || stats.hasErrors()) throw error ?? stats.toString();
});
`;

/** Each writes `out/main.js` and what it imports, to be served below /app/. */
const bundlers: Readonly<Record<string, (app: App) => Promise<void>>> = {
  Vite: async (app) => {
    app.write('main.js', mainOf('virtual:shop-help'));
    app.write('vite.config.js', viteConfig);
    await app.run('project', 'vite build --logLevel warn');
  },

  Rollup: async (app) => {
    app.write('main.js', mainOf('virtual:shop-help'));
    app.write('rollup.config.js', rollupConfig);
    app.install('tests', '@rollup/plugin-node-resolve');
    await app.run('tests', 'rollup --config --silent');
  },

  esbuild: async (app) => {
    app.write('main.js', mainOf('./help.js'));
    await app.compile('help.js');
    await app.run('project', 'esbuild main.js --bundle --splitting --format=esm --outdir=out');
  },

  webpack: async (app) => {
    app.write('main.js', mainOf('./help.js'));
    await app.compile('help.js');
    app.write('build.js', webpackScript);
    app.install('tests', 'webpack');
    await app.node('build.js');
  },

  Parcel: async (app) => {
    const resolver = { packageExports: true };
    app.write('package.json', { name: 'app', '@parcel/resolver-default': resolver });
    app.write('main.js', mainOf('./help.js'));
    await app.compile('help.js');
    await app.run('tests', 'parcel build main.js --dist-dir out --public-url /app/ --no-cache');
  },
};

/** Code samples of a page that begin with the name of their file. */
const modulesIn = (path: string): Readonly<Record<string, string>> => {
  const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
  const found = text.matchAll(/```js\n\/\/ (help\S*)\n([^]*?)```/g);
  return Object.fromEntries([...found].map(([, name = '', code = '']) => [name, code]));
};

for (const [name, build] of Object.entries(bundlers)) {
  test(
    `${name} bundles an app’s own FAQ, and its answers are found`,
    sampled(name === 'Vite'),
    async ({ help, shopSite, visit }) => {
      const app = new App({ 'faq-data/fr.json': faq });
      try {
        await build(app);
        const code = serveFolder(shopSite, `${app.folder}/out`, '/app/').join('');
        expect(code.includes('Sous 14 jours')).toBe(true);
        expect(code.includes(de.retry)).toBe(false);
      } finally {
        app.remove();
      }
      await visit({ head: '<script type="module" src="/app/main.js"></script>' });
      await help.open();
      await help.type('renvoyer');
      await help.question('Comment renvoyer').click();
      await expect(help.answers).toHaveText(/Sous 14 jours/);
    },
  );
}

test(
  'an app whose FAQ is set at run time bundles the parser and only its own language',
  { tag: '@all' },
  async ({ help, shopSite, visit }) => {
    const main = `import './help.js';
const element = document.createElement('shop-help');
element.faq = ${JSON.stringify(faq)};
document.body.append(element);
`;
    const app = new App({ 'main.js': main, ...modulesIn('docs/bundling.md') });
    try {
      await app.run('project', 'esbuild main.js --bundle --splitting --format=esm --outdir=out');
      const code = serveFolder(shopSite, `${app.folder}/out`, '/by-hand/').join('');
      // Samples of the German messages and the German lexicon.
      expect([de.retry, 'gutschein'].filter((word) => code.includes(word))).toEqual([]);
    } finally {
      app.remove();
    }
    await visit({ head: '<script type="module" src="/by-hand/main.js"></script>' });
    await help.open();
    await help.type('renvoyer');
    await help.question('Comment renvoyer').click();
    await expect(help.answers).toHaveText(/Sous 14 jours/);
  },
);
