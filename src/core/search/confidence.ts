/** Whether the best entry is an answer, or no more than a suggestion. */
import type { InvertedIndex } from './inverted-index.ts';
import type { QueryTerm } from './query-term.ts';
import { buildQuery } from './query.ts';
import type { Rank, Ranked } from './rank.ts';
import type { SearchContext } from './search-context.ts';
import type { Steps } from './steps.ts';
import { clearGains, emptyGains, weigh } from './weigh-term.ts';
import { THESAURUS } from './synonym-groups.ts';
import * as weights from './weights.ts';

/** A query with more content words says enough for its score to be trusted. */
const FEW_CONTENT_WORDS = 3;

/** Lowest scores at which an entry is a hit. */
export interface Thresholds {
  readonly literal: number;
  /** For expanded queries. */
  readonly expanded: number;
}

/**
 * Fits the thresholds to the FAQ: unanswerable queries score high by accident where there are many
 * entries or loose wording, and every score is lower where the lexicon is not trusted.
 */
export function* thresholdSteps(context: SearchContext, rank: Rank): Steps<Thresholds> {
  const { analyzer, index } = context;
  const { unanswerable } = analyzer.language;
  const sums = { literal: 0, expanded: 0 };
  for (const query of unanswerable) {
    const { queryTerms, expanded } = buildQuery(context, `${query} `, 0);
    const literal = rank(queryTerms, 1)[0]?.score ?? 0;
    sums.literal += literal;
    sums.expanded += expanded ? (rank(expanded.queryTerms, 1)[0]?.score ?? 0) : literal;
    yield;
  }
  const part = weights.thresholdUntrusted + (1 - weights.thresholdUntrusted) * index.trust;
  const least = weights.threshold * part;
  const slope = weights.thresholdSlope / Math.max(1, unanswerable.length);
  const fitted = (sum: number): number =>
    Math.min(weights.thresholdMost, Math.max(weights.thresholdLeast, least + slope * sum));
  return { literal: fitted(sums.literal), expanded: fitted(sums.expanded) };
}

/** How many of some query terms an entry covers. */
interface Coverage {
  readonly covered: number;
  /** Number of those that were not guessed. */
  readonly typed: number;
}

const coverageOf = (
  index: InvertedIndex,
  queryTerms: readonly QueryTerm[],
  entry: number,
): Coverage => {
  const gains = emptyGains(index);
  const covered = queryTerms.filter((queryTerm) => {
    const weight = weigh(index, queryTerm, gains);
    const gain = gains.values[entry]!;
    clearGains(gains);
    return gain >= weights.coveredShare * weight;
  });
  return {
    covered: covered.length,
    typed: covered.filter(({ likelihood }) => likelihood >= weights.guess).length,
  };
};

const hasRival = ([best, second]: readonly Ranked[], share: number): boolean =>
  (second?.score ?? 0) >= share * (best?.score ?? 0);

/**
 * A score above the threshold is an answer, except for a short query if the entry covers only
 * guessed words and misses others, or at most half of the content words, unless its score is well
 * above the threshold or, where the lexicon fits the FAQ, without a rival.
 */
export const isConfident = (
  index: InvertedIndex,
  queryTerms: readonly QueryTerm[],
  ranked: readonly Ranked[],
  threshold: number,
): boolean => {
  const [best] = ranked;
  if (!best || best.score < threshold) return false;
  const contentTerms = queryTerms.filter(({ kind }) => kind === 'word' || kind === 'topic');
  if (best.score === 1 || contentTerms.length === 0 || contentTerms.length > FEW_CONTENT_WORDS)
    return true;
  const { covered, typed } = coverageOf(index, contentTerms, best.entry);
  if (typed === 0 && covered < contentTerms.length) return false;
  return (
    2 * covered > contentTerms.length ||
    best.score >= weights.halfCoverageMargin * threshold ||
    (index.trust === 1 && !hasRival(ranked, weights.rivalShare))
  );
};

/** Whether some query term names a topic of the lexicon that the FAQ does not mention. */
const lacksTopic = ({ postings }: InvertedIndex, queryTerms: readonly QueryTerm[]): boolean =>
  queryTerms.some(
    ({ kind, alternatives, words }) =>
      kind === 'topic' &&
      ![alternatives, ...words].some((all) =>
        all.some(({ term }) => postings.has(term) && !term.startsWith(THESAURUS)),
      ),
  );

/**
 * Whether synonyms of the thesaurus make the best entry an answer: never where the lexicon names a
 * topic that the FAQ lacks, otherwise only if no other entry comes near, and the less the better the
 * lexicon fits the FAQ.
 */
export const isConfidentByExpansion = (
  index: InvertedIndex,
  queryTerms: readonly QueryTerm[],
  ranked: readonly Ranked[],
  threshold: number,
): boolean => {
  const rivalShare = index.trust === 1 ? weights.rivalShare : weights.expandedRivalShare;
  if (lacksTopic(index, queryTerms) || hasRival(ranked, rivalShare)) return false;
  const margin = 1 + weights.expansionMargin * index.trust ** 2;
  return isConfident(index, queryTerms, ranked, margin * threshold);
};
