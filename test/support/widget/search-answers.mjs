/** Runs unchanged in Node and in browsers: it imports the built file. */
import { createSearch, parse } from '../../../dist/search.js';

/**
 * @param {import('../../../src/search.ts').FaqDocument} faq
 * @param {readonly string[]} queries
 * @returns {Record<string, { hits: string[], suggestions: string[] }>} by query, the ids of the
 * entries shown
 */
export const answersTo = (faq, queries) => {
  const search = createSearch(parse(faq).faq);
  return Object.fromEntries(queries.map((query) => [query, idsOf(search(query))]));
};

const idsOf = ({ hits, suggestions }) => ({
  hits: hits.map(({ id }) => id),
  suggestions: suggestions.map(({ id }) => id),
});
