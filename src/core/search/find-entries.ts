/** From the words of a query to ranked entries, and which of them are shown. */
import type { Thresholds } from './confidence.ts';
import { isConfident, isConfidentByExpansion, thresholdSteps } from './confidence.ts';
import { orderNearTies, ownEntryFirst } from './entry-order.ts';
import type { Entry, Faq } from '../faq/faq.ts';
import type { Language } from '../lexicon/language.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Correction } from './parse-query.ts';
import type { QueryTerm } from './query-term.ts';
import { buildQuery } from './query.ts';
import type { Rank, Ranked } from './rank.ts';
import { createRank } from './rank.ts';
import type { SearchContext } from './search-context.ts';
import { searchContextSteps } from './search-context.ts';
import type { Steps } from './steps.ts';
import { withoutShortPrefix } from './unfinished-word.ts';
import * as weights from './weights.ts';

const MOST_HITS = 10;
const SHOWN_AT_LEAST = 3;

/** Everything needed to search one FAQ. */
export interface Searcher {
  readonly entries: readonly Entry[];
  readonly context: SearchContext;
  readonly rank: Rank;
  readonly thresholds: Thresholds;
}

export function* searcherSteps(
  faq: Faq,
  entries: readonly Entry[],
  language?: Language,
): Steps<Searcher> {
  const context = yield* searchContextSteps(faq, entries, language);
  const rank = createRank(context.index);
  return { entries, context, rank, thresholds: yield* thresholdSteps(context, rank) };
}

/** Entries for some query terms, best first. */
interface Ordered {
  readonly queryTerms: readonly QueryTerm[];
  readonly ranked: readonly Ranked[];
  /** How many of them, from the first, are answers. */
  readonly count: number;
  /** Lowest score of an answer. */
  readonly threshold: number;
}

export interface Found extends Ordered {
  readonly corrections: readonly Correction[];
}

/** The part of some query terms that a FAQ holds, word by word. */
const matchingTerms = (
  { postings }: InvertedIndex,
  queryTerms: readonly QueryTerm[],
): readonly QueryTerm[] =>
  queryTerms
    .flatMap(({ kind, alternatives, words, ...queryTerm }) =>
      [alternatives, ...words].map((meanings): QueryTerm => ({
        ...queryTerm,
        kind: kind === 'topic' ? 'word' : kind,
        alternatives: meanings,
        words: [],
      })),
    )
    .filter(({ alternatives }) => alternatives.some(({ term }) => postings.has(term)));

const bestScore = ({ ranked }: Ordered): number => ranked[0]?.score ?? 0;

const isShown = (ranked: readonly Ranked[]): boolean =>
  (ranked[0]?.score ?? 0) >= weights.suggestionFloor;

const countOfHits = (ranked: readonly Ranked[]): number => {
  const least = ranked[0]!.score * weights.share;
  let count = 1;
  while (count < MOST_HITS && (ranked[count]?.score ?? 0) >= least) count += 1;
  return count;
};

/** Settles the final order of ranked entries, by near ties and the owner's own words. */
type Arrange = (ranked: readonly Ranked[]) => readonly Ranked[];

/**
 * Ranks by the query's own words. If no entry answers the whole query, entries that hold some of
 * its words are suggested.
 */
const rankLiterally = (
  { context: { index }, rank, thresholds }: Searcher,
  queryTerms: readonly QueryTerm[],
  arrange: Arrange,
): Ordered => {
  const all = rank(queryTerms, MOST_HITS + SHOWN_AT_LEAST);
  const isWhole = isShown(all);
  const ranked = arrange(isWhole ? all : rank(matchingTerms(index, queryTerms), SHOWN_AT_LEAST));
  const isAnswer = isWhole
    ? isConfident(index, queryTerms, ranked, thresholds.literal)
    : ranked[0]?.score === 1;
  const count = isAnswer ? countOfHits(ranked) : 0;
  return { queryTerms, ranked, count, threshold: thresholds.literal };
};

/** Ranks by synonyms as well. */
const rankExpanded = (
  { context: { index }, rank, thresholds }: Searcher,
  queryTerms: readonly QueryTerm[],
  arrange: Arrange,
): Ordered => {
  const ranked = arrange(rank(queryTerms, MOST_HITS + SHOWN_AT_LEAST));
  const isAnswer = isConfidentByExpansion(index, queryTerms, ranked, thresholds.expanded);
  return {
    queryTerms,
    ranked: ranked.filter(({ score }) => score >= weights.suggestionFloor),
    count: isAnswer ? countOfHits(ranked) : 0,
    threshold: thresholds.expanded,
  };
};

/** `first`, then the remaining `others`, with scores capped so that the list stays sorted. */
const followedBy = (first: readonly Ranked[], others: readonly Ranked[]): readonly Ranked[] => {
  const most = first.at(-1)?.score ?? 1;
  const rest = others.filter(({ entry }) => !first.some((before) => before.entry === entry));
  return [...first, ...rest.map(({ entry, score }) => ({ entry, score: Math.min(score, most) }))];
};

/**
 * Merges what was found by the query's own words and by synonyms. The words answer if they can, and
 * synonyms order the rest; where synonyms find something far better, they come first.
 */
const merged = (literal: Ordered, expanded: Ordered): Ordered => {
  const synonymsLead = bestScore(expanded) >= weights.expansionLead * bestScore(literal);
  const hits = synonymsLead ? [] : literal.ranked.slice(0, literal.count);
  const ranked = followedBy(followedBy(hits, expanded.ranked), literal.ranked);
  return hits.length > 0
    ? { ...literal, ranked }
    : { ...expanded, ranked, count: Math.max(literal.count, expanded.count) };
};

/** @param typed What may repeat a question or a keyword: all of the query. */
const findWhole = (
  searcher: Searcher,
  text: string,
  tolerance: number,
  typed: string = text,
): Found => {
  const { entries, context } = searcher;
  const { queryTerms, expandedTerms, corrections } = buildQuery(context, text, tolerance);
  const arrange: Arrange = (ranked) =>
    ownEntryFirst(context, typed, orderNearTies(context.analyzer, text, entries, ranked));
  const literal = rankLiterally(searcher, queryTerms, arrange);
  const found = expandedTerms
    ? merged(literal, rankExpanded(searcher, expandedTerms, arrange))
    : literal;
  return { ...found, corrections };
};

/**
 * The last one or two letters of an unfinished query count only if the words before them find
 * nothing.
 */
export const find = (searcher: Searcher, text: string, tolerance: number): Found => {
  const before = withoutShortPrefix(searcher.context, text);
  const found = findWhole(searcher, before, tolerance, text);
  return before === text || isShown(found.ranked) ? found : findWhole(searcher, text, tolerance);
};

/** The entries to show: the answers, filled up with suggestions to three entries if possible. */
export const shownOf = ({ ranked, count }: Found): readonly Ranked[] =>
  ranked
    .slice(0, Math.max(count, SHOWN_AT_LEAST))
    .filter(({ score }) => score >= weights.suggestionFloor);
