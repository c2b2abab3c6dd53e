/** The size of the search, minified and compressed with brotli, and what each language adds. */
import { brotliCompressSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

/** Stubs for what belongs to showing results, not to finding them: highlights and personal data. */
const findingOnly = {
  highlight: 'export const highlight = () => []; export const highlightExcerpt = () => [];',
  'personal-data': 'export const withoutPersonalData = (text) => ({ text });',
};

const weigh = async (languages, without) => {
  const entry = '../src/core/search/search.ts';
  const code = await bundle(entry, { minify: true, languages, without });
  return brotliCompressSync(code).length;
};

const line = (bytes, what) => console.log(`${(bytes / 1000).toFixed(2).padStart(6)} kB  ${what}`);

export const printBytes = async () => {
  const french = await weigh(['fr']);
  console.log('\nBytes after brotli');
  line(await weigh([], findingOnly), 'Fuse, analyzer and ranking, no language');
  line(await weigh(['fr'], findingOnly), 'Fuse, analyzer, ranking and French');
  line(french, 'with highlights and personal data');
  for (const lang of ['en', 'es', 'de', 'it', 'nl', 'pt']) {
    line((await weigh(['fr', lang])) - french, `more with ${lang}`);
  }
};
