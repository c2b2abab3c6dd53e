/**
 * Everything that is served during the measurements, prepared in advance and kept in memory: pages,
 * bundles and indexes.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { corpusOf, toFaqDocument } from '../corpus.mjs';
import { readSets } from '../sets.mjs';
import { busyCases, cases, PEER_SIZE } from './cases.mjs';
import { busyPage, checkoutPage } from './html.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));

export const entriesOf = (size) => corpusOf(readSets()[0], size);

const provideEntries = (entries) => ({
  name: 'entries',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^virtual:entries$/ }, ({ path }) => ({ path, namespace: 'entries' }));
    onLoad({ filter: /./, namespace: 'entries' }, () => ({
      contents: JSON.stringify(entries),
      loader: 'json',
    }));
  },
});

/** A widget's script, and its style sheet if it has one, by extension. */
const bundle = async ({ widget, isModule }, entries) => {
  const { outputFiles } = await build({
    entryPoints: [here(`widgets/${widget}`)],
    outdir: here('.'),
    bundle: true,
    minify: true,
    write: false,
    format: isModule ? 'esm' : 'iife',
    target: 'es2022',
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
    logLevel: 'error',
    plugins: [provideEntries(entries)],
  });
  const textOf = (extension) => outputFiles.find(({ path }) => path.endsWith(extension))?.text;
  return { script: textOf('.js'), styles: textOf('.css') };
};

/** The entries as built by `npx shop-help build`. */
const composeOwn = async ({ isSplit: split = false }, entries, url) => {
  if (!existsSync(here('../../dist/compose.js'))) throw new Error('Run npm run build first.');
  const { compose } = await import('../../dist/compose.js');
  const faqs = [toFaqDocument(entries, 'fr')];
  const { script, panel, problems } = compose({ faqs, split, url });
  const [error] = problems.filter(({ severity }) => severity === 'error');
  if (error) throw new Error(`${error.path}: ${error.message}`);
  return { script, panel };
};

const assetsOf = (one, entries, url) => {
  if (one.isComposed) return composeOwn(one, entries, url);
  return one.widget ? bundle(one, entries) : {};
};

export const pathOf = ({ name }) => `/${name.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.html`;

const addCase = async (site, one) => {
  const entries = entriesOf(one.size ?? 0);
  const base = pathOf(one).replace('.html', '');
  const { script, styles, panel } = await assetsOf(one, entries, `${base}.js`);
  if (panel) site.set(`/${panel.fileName}`, panel.script);
  const [head, kind] = [[], one.isModule ? 'type="module"' : 'defer'];
  if (styles) {
    site.set(`${base}.css`, styles);
    head.push(`<link rel="stylesheet" href="${base}.css">`);
  }
  if (script) {
    site.set(`${base}.js`, script);
    head.push(`<script src="${base}.js" ${kind}></script>`);
  }
  const page = one.isBusy ? busyPage : checkoutPage;
  site.set(pathOf(one), page({ head: head.join('\n'), body: one.body?.(entries) }));
};

/** Pagefind's own program creates its index; each entry is a page. */
const addPagefind = async (site) => {
  const { close, createIndex } = await import('pagefind');
  const { index } = await createIndex({ forceLanguage: 'fr' });
  for (const { id, question, answer } of entriesOf(PEER_SIZE)) {
    const [url, content] = [`/aide/${id}`, `${question} ${answer}`];
    await index.addCustomRecord({ url, content, language: 'fr', meta: { title: question } });
  }
  const folder = mkdtempSync(join(tmpdir(), 'shop-help-bench-'));
  await index.writeFiles({ outputPath: folder });
  await close();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath ?? entry.path, entry.name);
    site.set(`/pagefind/${relative(folder, file).replaceAll('\\', '/')}`, readFileSync(file));
  }
  rmSync(folder, { recursive: true });
};

/**
 * @returns {Promise<{ site: Map<string, string | Uint8Array>, missing: Map<string, string> }>}
 * `missing`: the cases that could not be built, with the reason
 */
export const makeSite = async (wanted = [...cases, ...busyCases]) => {
  const [site, missing] = [new Map(), new Map()];
  for (const one of wanted) {
    try {
      await addCase(site, one);
      if (one.name.startsWith('Pagefind') && !site.has('/pagefind/pagefind.js')) {
        await addPagefind(site);
      }
    } catch (error) {
      missing.set(one.name, error.message.split('\n')[0]);
    }
  }
  return { site, missing };
};
