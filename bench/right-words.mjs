/**
 * Correctly spelt everyday words that a FAQ lacks: how many are answered with confidence, as if
 * they were typos.
 */
import fs from 'node:fs';
import { load } from './bundle.mjs';
import { toFaq } from './sets.mjs';

/** A different list from `everyday-words.json`, which the search knows. */
const rightWords = JSON.parse(
  fs.readFileSync(new URL('./right-words.json', import.meta.url), 'utf8'),
);

export const printRightWords = async (sets) => {
  const { createSearch, createSearchContext, isKnown, languages } = await load('./inside.js');
  console.log(
    '\nCorrectly spelt words that the FAQ lacks, answered with confidence as if they were typos',
  );
  for (const { name, lang, entries } of sets.filter((set) => set.lang in rightWords)) {
    const faq = toFaq(entries, lang);
    const context = createSearchContext(faq, faq.topics[0].entries, languages[lang]);
    const search = createSearch(faq);
    const lacking = rightWords[lang]
      .split(' ')
      .filter((word) => !isKnown(context, context.analyzer.split.folded(word)[0]));
    const taken = lacking.flatMap((word) => {
      const { hits, corrections } = search(`${word} `);
      return hits.length > 0 ? corrections : [];
    });
    const share = ((100 * taken.length) / lacking.length).toFixed(1);
    const pairs = taken.map(({ typed, meant }) => `${typed} > ${meant}`).join(', ');
    console.log(`${name.padEnd(24)}${share.padStart(5)} % of ${lacking.length}  ${pairs}`);
  }
};
