/**
 * Types queries letter by letter, as a shopper would: the list is kept steady while typing, and the
 * final result is shown after the pause at the end. Measures how soon the right entry comes first,
 * and how steady the list is.
 */
import { percent } from './score.mjs';
import { toFaq } from './sets.mjs';

/** All prefixes of a query. */
const beginningsOf = (query) => Array.from(query, (_, at) => query.slice(0, at + 1));

/** Whether the current word continues in the query. */
const isUnfinished = (query, text) => /^[\p{L}\p{N}]/u.test(query.slice(text.length));

const stateOf = ({ hits, suggestions, corrections }, { q, relevant }, text) => {
  const place = [...hits, ...suggestions].findIndex(({ id }) => relevant.includes(id));
  const last = text.match(/[^\s]+$/)?.[0] ?? '';
  return {
    text,
    isFirst: place === 0,
    isShown: place >= 0,
    isEmpty: hits.length + suggestions.length === 0,
    isCorrected: isUnfinished(q, text) && corrections.some(({ typed }) => last.endsWith(typed)),
  };
};

/** What is shown after each key except spaces, and in the pause after the last. */
const statesOf = ({ search, steadyResult }, query) => {
  const states = [];
  let shown;
  for (const text of beginningsOf(query.q)) {
    const result = search(text);
    shown = shown ? steadyResult(result, shown) : result;
    if (!/\s$/.test(text)) states.push(stateOf(shown, query, text));
  }
  return [...states, stateOf(search(query.q), query, query.q)];
};

/**
 * What happens while one query is typed. `stays` is the share of its text from which on the right
 * entry stays first; undefined if it is not first at the end.
 */
export const journeyOf = (engine, query) => {
  const states = statesOf(engine, query);
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

/**
 * @param sets As returned by `readSets`. Queries with typos or missing letters have tables of their
 * own.
 */
export const printKeys = ({ createSearch, steadyResult }, sets) => {
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
    const journeys = asked.map((query) => journeyOf({ search, steadyResult }, query));
    const right = journeys.filter(({ stays }) => stays !== undefined);
    const cells = [
      String(journeys.length).padStart(7),
      String(sum(journeys, ({ states }) => states.length - 1)).padStart(5),
      `${percent(sum(right, ({ stays }) => stays) / right.length)} %`.padStart(20),
      String(sum(journeys, ({ empty }) => empty)).padStart(10),
      String(sum(journeys, ({ losses }) => losses)).padStart(6),
      String(sum(journeys, ({ corrected }) => corrected)).padStart(5),
    ];
    console.log([name.padEnd(24), ...cells].join('  '));
  }
};
