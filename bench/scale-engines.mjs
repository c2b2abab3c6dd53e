/** The three engines of `scale.mjs`, and what each weighs on a page with its FAQ. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { load } from './bundle.mjs';
import { corpusOf, toFaqDocument } from './corpus.mjs';
import { readSets, toFaq } from './sets.mjs';

export const ENGINES = ['shop-help', 'Fuse.js', 'MiniSearch'];

export const entriesOf = (size) => corpusOf(readSets()[0], size);

export const queries = () => readSets()[0].queries.map(({ q }) => q);

/**
 * Imported before it is measured; of ours, synonyms are added before, too, as the composer does for a page.
 * @returns {Promise<(entries: object[]) => () => (query: string) => unknown>}
 */
export const loadEngine = async (engine) => {
  if (engine === 'shop-help') {
    const { createSearch } = await import('../dist/search.js');
    const { withThesaurus } = await load('./inside.js');
    return (entries) => {
      const faq = withThesaurus(toFaq(entries, 'fr'));
      return () => createSearch(faq);
    };
  }
  const { peers } = await import('./engines.mjs');
  const name = { 'Fuse.js': 'Fuse tuned', MiniSearch: 'MiniSearch' }[engine];
  const { create } = peers.find((peer) => peer.name === name);
  return (entries) => () => create(entries, 'fr');
};

const MODULES = { 'Fuse.js': 'fuse.js', MiniSearch: 'minisearch' };

/** An engine alone, without element, styles and words: what it is called by needs those too. */
const bundled = async (engine) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import Engine from '${MODULES[engine]}'; globalThis.Engine = Engine;`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    legalComments: 'none',
  });
  return outputFiles[0].text;
};

/** Kilobytes. Ours is the finished script, with the element; theirs are the engine and the FAQ alone. */
export const bytesOf = async (engine, size) => {
  const faq = toFaqDocument(entriesOf(size), 'fr');
  const weigh = (text) => brotliCompressSync(text).length / 1000;
  if (engine !== 'shop-help') return weigh((await bundled(engine)) + JSON.stringify(faq));
  const { compose } = await import('../dist/compose.js');
  return weigh(compose({ faqs: [faq] }).script);
};
