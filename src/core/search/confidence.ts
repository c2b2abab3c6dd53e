/** Whether the best entry is an answer, or no more than a suggestion. */
import type { InvertedIndex } from './inverted-index.ts';
import type { Unit } from './unit.ts';
import { buildQuery } from './query.ts';
import type { Rank, Ranked } from './rank.ts';
import type { SearchContext } from './search-context.ts';
import type { Steps } from './steps.ts';
import { clearGains, emptyGains, weigh } from './weigh-unit.ts';
import * as weights from './weights.ts';

/** A query with more telling words says enough for its score to be trusted. */
const FEW_TELLING_WORDS = 3;

/** Lowest scores at which an entry is a hit. */
export interface Thresholds {
  readonly literal: number;
  /** For queries widened by everyday words. */
  readonly broad: number;
}

/**
 * Fits the thresholds to the FAQ: unanswerable queries score high by accident where there are many
 * entries or loose wording, and every score is lower where the lexicon is not trusted.
 */
export function* thresholdSteps(context: SearchContext, rank: Rank): Steps<Thresholds> {
  const { analyzer, index } = context;
  const { unanswerable } = analyzer.language;
  const sums = { literal: 0, broad: 0 };
  for (const query of unanswerable) {
    const { units, broadUnits } = buildQuery(context, `${query} `, 0);
    const literal = rank(units, 1)[0]?.score ?? 0;
    sums.literal += literal;
    sums.broad += broadUnits ? (rank(broadUnits, 1)[0]?.score ?? 0) : literal;
    yield;
  }
  const part = weights.thresholdUntrusted + (1 - weights.thresholdUntrusted) * index.trust;
  const least = weights.threshold * part;
  const slope = weights.thresholdSlope / Math.max(1, unanswerable.length);
  const fitted = (sum: number): number => Math.min(weights.thresholdMost, least + slope * sum);
  return { literal: fitted(sums.literal), broad: fitted(sums.broad) };
}

/** How many of some units an entry holds. */
interface Coverage {
  /** Number of units that it holds. */
  readonly held: number;
  /** Number of held units that were not guessed. */
  readonly typed: number;
}

const coverageOf = (index: InvertedIndex, units: readonly Unit[], entry: number): Coverage => {
  const gains = emptyGains(index);
  const held = units.filter((unit) => {
    const weight = weigh(index, unit, gains);
    const gain = gains.values[entry]!;
    clearGains(gains);
    return gain >= weights.heldShare * weight;
  });
  return { held: held.length, typed: held.filter(({ sure }) => sure >= weights.guess).length };
};

/**
 * A score above the threshold is an answer, except for a short query if the entry holds only
 * guessed words and misses others, or at most half of the telling words without standing out.
 */
export const isSure = (
  index: InvertedIndex,
  units: readonly Unit[],
  [best, second]: readonly Ranked[],
  threshold: number,
): boolean => {
  if (!best || best.score < threshold) return false;
  const telling = units.filter(({ kind }) => kind === 'word' || kind === 'topic');
  if (best.score === 1 || telling.length === 0 || telling.length > FEW_TELLING_WORDS) return true;
  const { held, typed } = coverageOf(index, telling, best.entry);
  if (typed === 0 && held < telling.length) return false;
  const standsOut =
    best.score >= weights.standingOut * threshold ||
    (second?.score ?? 0) < weights.rivalShare * best.score;
  return 2 * held > telling.length || standsOut;
};

/** Whether some unit names a topic of the lexicon that the FAQ does not mention. */
const lacksTopic = ({ postings }: InvertedIndex, units: readonly Unit[]): boolean =>
  units.some(
    ({ kind, alternatives, words }) =>
      kind === 'topic' &&
      ![alternatives, ...words].some((all) => all.some(({ term }) => postings.has(term))),
  );

/**
 * Whether everyday words make the best entry an answer: never where the lexicon fully fits the FAQ
 * or names a topic that the FAQ lacks, otherwise only if no other entry comes near.
 */
export const isSureByEverydayWords = (
  index: InvertedIndex,
  units: readonly Unit[],
  broadUnits: readonly Unit[],
  ranked: readonly Ranked[],
  threshold: number,
): boolean => {
  const [best, second] = ranked;
  if (!best || index.trust === 1 || lacksTopic(index, units)) return false;
  const isAlone = (second?.score ?? 0) < weights.rivalShare * best.score;
  return isAlone && isSure(index, broadUnits, ranked, weights.everydayMargin * threshold);
};
