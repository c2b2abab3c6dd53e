import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { build } from 'vite';
import { fusePlugin } from '../../src/build/fuse-plugin.ts';
import { lexiconPlugin } from '../../src/build/lexicon-plugin.ts';
import * as source from '../../src/core/search/search.ts';
import { faqOf, type WrittenEntry } from '../support/searchable-faq.ts';

const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shop-help-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('the search as it ships finds what the sources find', async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [fusePlugin(), lexiconPlugin()],
    build: {
      outDir: folder,
      lib: {
        entry: path('../../src/core/search/search.ts'),
        formats: ['es'],
        fileName: () => 'search.mjs',
      },
    },
  });
  const built = (await import(pathToFileURL(join(folder, 'search.mjs')).href)) as typeof source;
  const set = JSON.parse(readFileSync(path('../../bench/queries-fr.json'), 'utf8')) as {
    entries: readonly WrittenEntry[];
    queries: readonly { q: string }[];
  };
  for (const lang of ['fr', 'en', 'es', 'de', 'it', 'nl', 'pt']) {
    const faq = faqOf(set.entries, { lang });
    const [ours, theirs] = [source.createSearch(faq), built.createSearch(faq)];
    for (const { q } of set.queries) {
      expect(JSON.stringify(theirs(q)), `${lang}: ${q}`).toBe(JSON.stringify(ours(q)));
    }
  }
});
