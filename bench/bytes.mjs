/** What the search weighs, minified and compressed by brotli, and what each language adds. */
import { brotliCompressSync } from 'node:zlib';
import { bundle } from './bundle.mjs';

const weigh = async (languages) => {
  const code = await bundle('../src/core/search.ts', { minify: true, languages });
  return brotliCompressSync(code).length;
};

const kilo = (bytes) => `${(bytes / 1000).toFixed(1).padStart(5)} kB`;

export const printBytes = async () => {
  const bare = await weigh([]);
  const french = await weigh(['fr']);
  console.log('\nBytes after brotli');
  console.log(`${kilo(bare)}  Fuse, analyser, ranking, marks, personal data, no language`);
  console.log(`${kilo(french)}  with French`);
  for (const lang of ['en', 'es', 'de', 'it', 'nl', 'pt']) {
    console.log(`${kilo((await weigh(['fr', lang])) - french)}  more with ${lang}`);
  }
};
