/** Keeps the list of results steady while a query is being typed. */
import type { Hit, SearchResult } from './search.ts';
import * as weights from './ranking/weights.ts';

/** All rows of a result, as they are shown: hits, then suggestions. */
export const rowsOf = ({ hits, suggestions }: SearchResult): readonly Hit[] => [
  ...hits,
  ...suggestions,
];

/**
 * Stabilizes the results of a query that is still being typed: rows that score nearly as well as the
 * best one keep their order, and where nothing is found, the rows before stay. Once the shopper pauses,
 * show the result itself.
 *
 * @param previous The result shown at the key before. Ignored unless `result.query` extends its query.
 */
export const steadyResult = (result: SearchResult, previous: SearchResult): SearchResult => {
  if (!result.query.startsWith(previous.query)) return result;
  const rows = rowsOf(result);
  if (rows.length === 0) return { ...previous, query: result.query, personal: result.personal };
  const least = (1 - weights.steadyTie) * rows[0]!.score;
  const near = new Map(rows.filter(({ score }) => score >= least).map((row) => [row.id, row]));
  const kept = rowsOf(previous).flatMap(({ id }) => near.get(id) ?? []);
  const ordered = [...new Set([...kept, ...rows])];
  const count = result.hits.length;
  return { ...result, hits: ordered.slice(0, count), suggestions: ordered.slice(count) };
};
