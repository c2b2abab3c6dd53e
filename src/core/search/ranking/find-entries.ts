/** From the words of a query to ranked entries, and which of them are shown. */
import { confidenceIn } from './confidence.ts';
import { orderNearTies, ownEntryFirst } from './entry-order.ts';
import type { Entry, Faq } from '../../faq/faq.ts';
import type { Language } from '../../lexicon/language.ts';
import type { InvertedIndex } from '../index/inverted-index.ts';
import type { Correction } from '../query/parse-query.ts';
import type { QueryTerm } from '../query/query-term.ts';
import { buildQuery } from '../query/query.ts';
import { createRank, EXACT_MATCH_SCORE, type Rank, type Ranked, type RankResult } from './rank.ts';
import { searchContextSteps, type SearchContext } from '../search-context.ts';
import type { Steps } from '../steps.ts';
import { withoutShortPrefix } from '../query/unfinished-word.ts';
import * as weights from './weights.ts';

const MAX_HITS = 10;
const MIN_SHOWN = 3;

/** Everything needed to search one FAQ. */
export interface Searcher {
  readonly entries: readonly Entry[];
  readonly context: SearchContext;
  readonly rank: Rank;
}

export function* searcherSteps(
  faq: Faq,
  entries: readonly Entry[],
  language?: Language,
): Steps<Searcher> {
  const context = yield* searchContextSteps(faq, entries, language);
  return { entries, context, rank: createRank(context.index) };
}

/** Entries for some query terms, best first. */
interface Ranking {
  readonly queryTerms: readonly QueryTerm[];
  readonly ranked: readonly Ranked[];
  /** How many of them, from the first, are answers. */
  readonly hitCount: number;
  /** How confidently the first entry answers the query, 0…1. */
  readonly confidence: number;
}

export interface Found extends Ranking {
  readonly corrections: readonly Correction[];
}

/** Those of some query terms that the index contains, with the words of expressions one by one. */
const indexedTerms = (
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

const bestScore = ({ ranked }: Ranking): number => ranked[0]?.score ?? 0;

const reachesSuggestionFloor = (ranked: readonly Ranked[]): boolean =>
  (ranked[0]?.score ?? 0) >= weights.suggestionFloor;

const countOfHits = (ranked: readonly Ranked[]): number => {
  const least = ranked[0]!.score * weights.share;
  let count = 1;
  while (count < MAX_HITS && (ranked[count]?.score ?? 0) >= least) count += 1;
  return count;
};

const rankingOf = (
  index: InvertedIndex,
  queryTerms: readonly QueryTerm[],
  result: RankResult,
): Ranking => {
  const { ranked } = result;
  const confidence = confidenceIn(index, queryTerms, result);
  const hitCount = confidence >= weights.minConfidence ? countOfHits(ranked) : 0;
  return { queryTerms, ranked, hitCount, confidence };
};

/** Settles the final order of ranked entries, by near ties and the owner's own words. */
type Rerank = (ranked: readonly Ranked[]) => readonly Ranked[];

/**
 * Ranks by the query's own words. If even the best entry matches too little of the query to be
 * suggested, words that no entry contains are left out and the rest is ranked again: what that finds is
 * suggested, and is an answer only if it repeats the query.
 */
const rankLiterally = (
  { context: { index }, rank }: Searcher,
  queryTerms: readonly QueryTerm[],
  rerank: Rerank,
): Ranking => {
  const all = rank(queryTerms, MAX_HITS + MIN_SHOWN);
  if (reachesSuggestionFloor(all.ranked))
    return rankingOf(index, queryTerms, { ...all, ranked: rerank(all.ranked) });
  const ranked = rerank(rank(indexedTerms(index, queryTerms), MIN_SHOWN).ranked);
  const isAnswer = ranked[0]?.score === EXACT_MATCH_SCORE;
  return { queryTerms, ranked, hitCount: isAnswer ? countOfHits(ranked) : 0, confidence: 0 };
};

/** Ranks by synonyms as well. */
const rankExpanded = (
  { context: { index }, rank }: Searcher,
  queryTerms: readonly QueryTerm[],
  rerank: Rerank,
): Ranking => {
  const all = rank(queryTerms, MAX_HITS + MIN_SHOWN);
  const ranked = rerank(all.ranked).filter(({ score }) => score >= weights.suggestionFloor);
  return rankingOf(index, queryTerms, { ...all, ranked });
};

/** `first`, then the remaining `others`, with scores capped so that the list stays sorted. */
const followedBy = (first: readonly Ranked[], others: readonly Ranked[]): readonly Ranked[] => {
  const most = first.at(-1)?.score ?? 1;
  const rest = others.filter(({ entry }) => !first.some((other) => other.entry === entry));
  return [...first, ...rest.map(({ entry, score }) => ({ entry, score: Math.min(score, most) }))];
};

/**
 * Merges what was found by the query's own words and by synonyms. Answers by the words come first, and
 * the order by synonyms follows. Where synonyms score far better, the query is one expression of theirs
 * ("where is my order"), or the words do not answer, all follow the order by synonyms. Synonyms may then
 * reorder the answers, but never make them fewer.
 */
const merged = (literal: Ranking, expanded: Ranking, isOneExpression: boolean): Ranking => {
  const synonymsLead =
    (isOneExpression && expanded.hitCount > 0) ||
    bestScore(expanded) >= weights.expansionLead * bestScore(literal);
  const hits = synonymsLead ? [] : literal.ranked.slice(0, literal.hitCount);
  const ranked = followedBy(followedBy(hits, expanded.ranked), literal.ranked);
  return hits.length > 0
    ? { ...literal, ranked }
    : { ...expanded, ranked, hitCount: Math.max(literal.hitCount, expanded.hitCount) };
};

/**
 * Whether the only words that any entry contains are guesses, and none is still being typed, beside
 * words that none contains: then the query is gibberish or about something else, and nothing is near it.
 */
const isOnlyGuessed = ({ postings }: InvertedIndex, queryTerms: readonly QueryTerm[]): boolean => {
  const held = queryTerms.filter(({ alternatives, words }) =>
    [alternatives, ...words].some((all) => all.some(({ term }) => postings.has(term))),
  );
  return (
    held.length < queryTerms.length &&
    held.every(({ likelihood, isUnfinished }) => likelihood < weights.guess && !isUnfinished)
  );
};

/**
 * @param text What is searched for: the query, perhaps without its last letters.
 * @param fullQuery All of it, which may repeat a question or a keyword.
 */
const findFor = (
  searcher: Searcher,
  text: string,
  tolerance: number,
  fullQuery: string = text,
): Found => {
  const { entries, context } = searcher;
  const { queryTerms, expanded, corrections } = buildQuery(context, text, tolerance);
  const rerank: Rerank = (ranked) =>
    ownEntryFirst(context, fullQuery, orderNearTies(context.analyzer, text, entries, ranked));
  const literal = rankLiterally(searcher, queryTerms, rerank);
  const repeatsQuestion = bestScore(literal) === EXACT_MATCH_SCORE;
  if (!repeatsQuestion && isOnlyGuessed(context.index, expanded?.queryTerms ?? queryTerms))
    return { ...literal, ranked: [], hitCount: 0, corrections };
  if (!expanded) return { ...literal, corrections };
  const bySynonyms = rankExpanded(searcher, expanded.queryTerms, rerank);
  return { ...merged(literal, bySynonyms, expanded.isOneExpression), corrections };
};

/**
 * The last one or two letters of an unfinished query count only if the words before them find
 * nothing.
 */
export const find = (searcher: Searcher, text: string, tolerance: number): Found => {
  const trimmed = withoutShortPrefix(searcher.context, text);
  const found = findFor(searcher, trimmed, tolerance, text);
  return trimmed === text || reachesSuggestionFloor(found.ranked)
    ? found
    : findFor(searcher, text, tolerance);
};

/** The entries to show: the answers, filled up with suggestions to three entries if possible. */
export const shownOf = ({ ranked, hitCount }: Found): readonly Ranked[] =>
  ranked
    .slice(0, Math.max(hitCount, MIN_SHOWN))
    .filter(({ score }) => score >= weights.suggestionFloor);
