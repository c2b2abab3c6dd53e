/** Query expansion: adds the synonyms of the thesaurus that this FAQ contains. */
import { lowestLikelihood, type QueryToken } from './parse-query.ts';
import type { Alternative, QueryTerm } from './query-term.ts';
import type { SearchContext } from '../search-context.ts';
import * as weights from '../ranking/weights.ts';

/** A query term, and the tokens that it stands for, end exclusive. */
export interface PlacedTerm {
  readonly queryTerm: QueryTerm;
  readonly start: number;
  readonly end: number;
}

/** Query terms with their synonyms. */
export interface Expanded {
  readonly queryTerms: readonly QueryTerm[];
  /** Whether all of the query is one expression of the thesaurus: "where is my order". */
  readonly isOneExpression: boolean;
}

/** Synonyms of the tokens from one position to another, end exclusive. */
interface Expansion {
  readonly start: number;
  readonly end: number;
  readonly alternatives: readonly Alternative[];
}

const expansionsOf = (
  { analyzer, index }: SearchContext,
  queryTokens: readonly QueryToken[],
): readonly Expansion[] => {
  const tokens = queryTokens.map(({ token }) => token);
  const expansions: Expansion[] = [];
  let covered = 0;
  queryTokens.forEach(({ phrase }, start) => {
    const limit = queryTokens.findIndex((other) => other.phrase > phrase);
    const match = analyzer.synonymsAt(tokens, start, limit < 0 ? tokens.length : limit);
    // The words of an expression are not looked up once more one by one.
    if (!match || match.end <= covered) return;
    const { end, concepts } = match;
    covered = end;
    const likelihood = lowestLikelihood(queryTokens.slice(start, end));
    const alternatives = concepts
      .filter(({ term }) => index.postings.has(term))
      .map(({ term }) => ({ term, boost: likelihood * weights.synonymBoost }));
    if (alternatives.length > 0) expansions.push({ start, end, alternatives });
  });
  return expansions;
};

const termOf = (
  queryTokens: readonly QueryToken[],
  { start, end, alternatives }: Expansion,
): QueryTerm => ({
  typed: queryTokens
    .slice(start, end)
    .map(({ token }) => token.word)
    .join(' '),
  kind: 'word',
  alternatives,
  words: [],
  likelihood: 1,
  isUnfinished: false,
});

/**
 * The terms of a query, each with the synonyms of its words, plus terms for expressions of stop
 * words only ("take with me"); undefined if no word has a synonym here.
 */
export const expandQuery = (
  context: SearchContext,
  queryTokens: readonly QueryToken[],
  queryTerms: readonly PlacedTerm[],
): Expanded | undefined => {
  const expansions = expansionsOf(context, queryTokens);
  if (expansions.length === 0) return undefined;
  const expanded = [...queryTerms];
  const isOneExpression = expansions.some(
    ({ start, end }) =>
      end - start > 1 && queryTerms.every((placed) => placed.start >= start && placed.end <= end),
  );
  for (const expansion of expansions) {
    const { start, end } = expansion;
    const covered = expanded.filter((placed) => placed.start < end && start < placed.end);
    // The words of an expression in the lexicon are not expanded one by one either.
    if (covered.some((placed) => placed.end - placed.start > end - start)) continue;
    if (covered.length === 0)
      expanded.push({ start, end, queryTerm: termOf(queryTokens, expansion) });
    for (const placed of covered) {
      const { queryTerm } = placed;
      // "Minimum age" as a whole answers both of its words.
      const kind = covered.length > 1 ? 'word' : queryTerm.kind;
      const alternatives = [...queryTerm.alternatives, ...expansion.alternatives];
      const at = expanded.indexOf(placed);
      expanded[at] = { ...placed, queryTerm: { ...queryTerm, kind, alternatives } };
    }
  }
  return {
    queryTerms: expanded.sort((a, b) => a.start - b.start).map(({ queryTerm }) => queryTerm),
    isOneExpression,
  };
};
