/** Everyday queries in each language, on a FAQ written for it: right first, and among the three shown. */
import fs from 'node:fs';
import { figures, percent, runSet } from './score.mjs';
import { toFaq } from './sets.mjs';

const FILE = new URL('./languages.json', import.meta.url);

/** `{ [lang]: { [id]: [question, answer, query] } }`, each query answered by its own entry. */
const readLanguages = () =>
  Object.entries(JSON.parse(fs.readFileSync(FILE, 'utf8'))).map(([lang, faq]) => ({
    lang,
    entries: Object.entries(faq).map(([id, [question, answer]]) => ({ id, question, answer })),
    queries: Object.entries(faq).map(([id, [, , q]]) => ({ q, relevant: [id], category: lang })),
  }));

export const printLanguages = async (createSearch) => {
  console.log('\nEveryday queries by language, in %: right first / among hits and suggestions');
  for (const set of readLanguages()) {
    const search = createSearch(toFaq(set.entries, set.lang));
    const hits = figures(await runSet(set, (query) => search(query).hits));
    const shown = figures(
      await runSet(set, (query) => {
        const result = search(query);
        return [...result.hits, ...result.suggestions];
      }),
    );
    console.log(
      `  ${set.lang}  ${set.queries.length} queries  ${percent(hits.first)} /${percent(shown.three)}`,
    );
  }
};
