/** The three engines of `scale.mjs`, and how large each is on a page together with its FAQ. */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { load } from './bundle.mjs';
import { corpusOf, toFaqDocument } from './corpus.mjs';
import { readSets, toFaq } from './sets.mjs';

export const engines = ['shop-help', 'Fuse.js', 'MiniSearch'];

export const entriesOf = (size) => corpusOf(readSets()[0], size);

export const queries = () => readSets()[0].queries.map(({ q }) => q);

/**
 * Imports the engine before the measurement starts. For ours, synonyms are added in advance too, as
 * the composer does.
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

const engineModules = { 'Fuse.js': 'fuse.js', MiniSearch: 'minisearch' };

/**
 * The engine alone. The element, styles and messages are left out, since the peers would need their
 * own.
 */
const bundled = async (engine) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import Engine from '${engineModules[engine]}'; globalThis.Engine = Engine;`,
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

/**
 * Kilobytes. Ours is the finished script, including the element; theirs are the engine and the FAQ
 * alone.
 */
export const bytesOf = async (engine, size) => {
  const faq = toFaqDocument(entriesOf(size), 'fr');
  const weigh = (text) => brotliCompressSync(text).length / 1000;
  if (engine !== 'shop-help') return weigh((await bundled(engine)) + JSON.stringify(faq));
  const { compose } = await import('../dist/compose.js');
  return weigh(compose({ faqs: [faq] }).script);
};
