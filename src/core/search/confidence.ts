/** Whether the best entry is an answer, or no more than a suggestion. */
import type { InvertedIndex } from './inverted-index.ts';
import type { Unit } from './query.ts';
import { buildQuery } from './query.ts';
import type { Rank, Ranked } from './rank.ts';
import type { SearchContext } from './search-context.ts';
import type { Steps } from './steps.ts';
import { clearGains, emptyGains, weigh } from './weigh-unit.ts';
import * as weights from './weights.ts';

/** A longer query says enough for its score to be trusted. */
const FEW_TELLING_WORDS = 3;

/**
 * The least score of a hit, fitted to the FAQ: unanswerable queries score high by accident where
 * there are many entries or loose wording, and every score is lower where the lexicon is not trusted.
 */
export function* thresholdSteps(context: SearchContext, rank: Rank): Steps<number> {
  const { analyzer, index } = context;
  const { unanswerable } = analyzer.language;
  let sum = 0;
  for (const query of unanswerable) {
    const { units } = buildQuery(context, `${query} `, 0);
    sum += rank(units, 1)[0]?.score ?? 0;
    yield;
  }
  const part = weights.thresholdUntrusted + (1 - weights.thresholdUntrusted) * index.trust;
  const fitted = (weights.thresholdSlope * sum) / Math.max(1, unanswerable.length);
  return Math.min(weights.thresholdMost, weights.threshold * part + fitted);
}

/** What an entry holds of some units. */
interface Coverage {
  /** Number of units that it holds. */
  readonly held: number;
  /** Number of those that were not guessed. */
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
 * A score above the threshold is an answer, but for a short query of which the entry holds guessed
 * words and leaves others unanswered, or no more than half of the telling words without standing out.
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
