/** Scores how well each entry answers a query: the weight that matched over the weight of the query. */
import { rounded, type InvertedIndex } from '../index/inverted-index.ts';
import type { QueryTerm } from '../query/query-term.ts';
import { clearGains, emptyGains, weigh } from './weigh-term.ts';
import * as weights from './weights.ts';

/** The highest score: that of an entry whose question the query repeats. */
export const EXACT_MATCH_SCORE = 1;

export interface Ranked {
  /** Index number of the entry. */
  readonly entry: number;
  /** 0…1. */
  readonly score: number;
}

export interface RankResult {
  /** The best entries, best first; ties in the order of the FAQ. */
  readonly ranked: readonly Ranked[];
  /** Weight of each query term. */
  readonly termWeights: readonly number[];
}

export type Rank = (queryTerms: readonly QueryTerm[], most: number) => RankResult;

/** The `most` highest scores above 0, without sorting the rest. */
const highest = (scores: Float64Array, most: number): readonly Ranked[] => {
  const best: Ranked[] = [];
  scores.forEach((value, entry) => {
    const score = rounded(Math.min(1, value));
    if (score <= 0 || (best.length === most && score <= best[most - 1]!.score)) return;
    let at = best.length;
    while (at > 0 && best[at - 1]!.score < score) at -= 1;
    best.splice(at, 0, { entry, score });
    if (best.length > most) best.pop();
  });
  return best;
};

/** A score is the weight that an entry answers over the weight of the whole query. */
export const createRank = (index: InvertedIndex): Rank => {
  const gains = emptyGains(index);
  const sums = new Float64Array(index.size);
  return (queryTerms, most) => {
    sums.fill(0);
    const termWeights = queryTerms.map((queryTerm) => {
      const weight = weigh(index, queryTerm, gains);
      for (const entry of gains.touched) sums[entry]! += gains.values[entry]!;
      clearGains(gains);
      return weight;
    });
    const total = termWeights.reduce((sum, weight) => sum + weight, weights.smoothing);
    return {
      ranked: highest(
        sums.map((sum) => sum / total),
        most,
      ),
      termWeights,
    };
  };
};
