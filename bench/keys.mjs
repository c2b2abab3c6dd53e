/** Queries typed letter by letter: how soon the right entry comes first, and how steady the list is. */
import { percent } from './score.mjs';
import { toFaq } from './sets.mjs';

/** Every beginning of a query that ends in a letter or digit, and the query itself. */
const keysOf = (query) =>
  Array.from(query, (_, at) => query.slice(0, at + 1)).filter((text) => !/\s$/.test(text));

/** Whether the word at hand goes on in the query. */
const isUnfinished = (query, text) => /^[\p{L}\p{N}]/u.test(query.slice(text.length));

const stateAt = (search, { q, relevant }, text) => {
  const { hits, suggestions, corrections } = search(text);
  const place = [...hits, ...suggestions].findIndex(({ id }) => relevant.includes(id));
  const last = text.match(/[^\s]+$/)?.[0] ?? '';
  return {
    isFirst: place === 0,
    isShown: place >= 0,
    isEmpty: hits.length + suggestions.length === 0,
    isCorrected: isUnfinished(q, text) && corrections.some(({ typed }) => last.endsWith(typed)),
  };
};

/** What one query does on its way; `stays` is the share of its text, undefined if it is never right. */
export const journeyOf = (search, query) => {
  const states = keysOf(query.q).map((text) => ({ text, ...stateAt(search, query, text) }));
  const lastWrong = states.findLastIndex(({ isFirst }) => !isFirst);
  const firstShown = states.findIndex(({ isShown }) => isShown);
  const lastShown = states.findLastIndex(({ isShown }) => isShown);
  const between = states.slice(Math.max(0, firstShown), lastShown + 1);
  return {
    states,
    stays: states[lastWrong + 1] && states[lastWrong + 1].text.length / query.q.length,
    empty: between.filter(({ isEmpty }) => isEmpty).length,
    losses: states.filter(({ isFirst }, at) => !isFirst && states[at - 1]?.isFirst).length,
    corrected: states.filter(({ isCorrected }) => isCorrected).length,
  };
};

const sum = (journeys, figure) => journeys.reduce((total, each) => total + figure(each), 0);

/** @param sets Sets as `readSets` reads them. Typos and letters left out have other tables. */
export const printKeys = (createSearch, sets) => {
  console.log('\nTyped letter by letter');
  console.log(
    `${''.padEnd(26)}queries   keys  first and stays from  empty keys  losses  unfinished words corrected`,
  );
  for (const { name, lang, entries, queries } of sets) {
    const search = createSearch(toFaq(entries, lang));
    const asked = queries.filter(
      ({ relevant, category }) =>
        relevant.length > 0 && !['typo', 'sms', 'prefix'].includes(category),
    );
    const journeys = asked.map((query) => journeyOf(search, query));
    const right = journeys.filter(({ stays }) => stays !== undefined);
    const cells = [
      String(journeys.length).padStart(7),
      String(sum(journeys, ({ states }) => states.length)).padStart(5),
      `${percent(sum(right, ({ stays }) => stays) / right.length)} %`.padStart(20),
      String(sum(journeys, ({ empty }) => empty)).padStart(10),
      String(sum(journeys, ({ losses }) => losses)).padStart(6),
      String(sum(journeys, ({ corrected }) => corrected)).padStart(5),
    ];
    console.log([name.padEnd(24), ...cells].join('  '));
  }
};
