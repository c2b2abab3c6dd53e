/**
 * Everyday queries in each language, on three FAQs written in it: how often the right entry is
 * first, and how often among the three shown.
 */
import fs from 'node:fs';
import { figures, percent, runSet } from './score.mjs';
import { toFaq } from './sets.mjs';

const trades = ['shop', 'guesthouse', 'bicycles'];

/**
 * A file is `{ [lang]: { [id]: [question, answer, ...queries] } }`: each query is answered by its
 * entry.
 */
export const readTrade = (trade) => {
  const file = new URL(`./languages/${trade}.json`, import.meta.url);
  return Object.entries(JSON.parse(fs.readFileSync(file, 'utf8'))).map(([lang, faq]) => ({
    name: `${trade}-${lang}`,
    lang,
    entries: Object.entries(faq).map(([id, [question, answer]]) => ({ id, question, answer })),
    queries: Object.entries(faq).flatMap(([id, [, , ...queries]]) =>
      queries.map((q) => ({ q, relevant: [id], category: lang })),
    ),
  }));
};

const cellFor = async (createSearch, set) => {
  const search = createSearch(toFaq(set.entries, set.lang));
  const hits = figures(await runSet(set, (query) => search(query).hits));
  const shown = figures(
    await runSet(set, (query) => {
      const result = search(query);
      return [...result.hits, ...result.suggestions];
    }),
  );
  return `${percent(hits.first)} /${percent(shown.three)}  of ${set.queries.length}`;
};

export const printLanguages = async (createSearch) => {
  console.log('\nEveryday queries by language, in %: right first / among hits and suggestions');
  console.log(['    ', ...trades.map((trade) => trade.padEnd(20))].join(''));
  const [first, ...others] = trades.map(readTrade);
  for (const set of first) {
    const sets = [set, ...others.map((trade) => trade.find(({ lang }) => lang === set.lang))];
    const cells = [];
    for (const one of sets) cells.push((await cellFor(createSearch, one)).padEnd(20));
    console.log(['  ', set.lang, ...cells].join('  ').trimEnd());
  }
};
