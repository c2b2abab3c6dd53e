/**
 * Which entries come first whatever their scores, and the order of those that score about the same.
 */
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Entry } from '../../faq/faq.ts';
import { questionKey } from '../index/question-key.ts';
import { EXACT_MATCH_SCORE, type Ranked } from './rank.ts';
import type { SearchContext } from '../search-context.ts';
import * as weights from './weights.ts';

/** Share of the query's words, stop words included, that are in an entry's question or keywords. */
const shareOf = (analyzer: Analyzer, queryWords: readonly string[], entry: Entry): number => {
  const words = new Set([entry.question, ...entry.keywords].flatMap(analyzer.split.folded));
  return queryWords.filter((word) => words.has(word)).length / queryWords.length;
};

/**
 * Stems and concepts make "annulation" and "annuler" one; among entries that score close to the
 * best, the exact words decide. The scores keep their places, best first.
 */
export const orderNearTies = (
  analyzer: Analyzer,
  query: string,
  entries: readonly Entry[],
  ranked: readonly Ranked[],
): readonly Ranked[] => {
  const best = ranked[0]?.score ?? 0;
  const near = ranked.filter(({ score }) => score >= (1 - weights.nearTie) * best);
  if (near.length < 2) return ranked;
  const queryWords = analyzer.split.folded(query);
  const rated = near.map(({ entry, score }) => {
    const share = shareOf(analyzer, queryWords, entries[entry]!);
    return { entry, rating: score + weights.nearTie * best * share };
  });
  rated.sort((a, b) => b.rating - a.rating);
  return ranked.map(({ entry, score }, at) => ({ entry: rated[at]?.entry ?? entry, score }));
};

/**
 * A query that repeats a question of the FAQ is answered by its entry. A query that is a keyword of
 * exactly one entry moves that entry to the first place, with the best score.
 */
export const ownEntryFirst = (
  { analyzer, index }: SearchContext,
  query: string,
  ranked: readonly Ranked[],
): readonly Ranked[] => {
  const key = questionKey(analyzer, query);
  if (key === '') return ranked;
  const without = (own: number): readonly Ranked[] => ranked.filter(({ entry }) => entry !== own);
  const repeated = index.questions.get(key);
  if (repeated !== undefined)
    return [{ entry: repeated, score: EXACT_MATCH_SCORE }, ...without(repeated)];
  const owner = index.keywords.get(key);
  const worst = ranked.at(-1);
  if (owner === undefined || !worst) return ranked;
  return [owner, ...without(owner).map(({ entry }) => entry)].map((entry, at) => ({
    entry,
    score: (ranked[at] ?? worst).score,
  }));
};
