/** Scores how well each entry answers a query: the weight that matched over the weight of the query. */
import type { InvertedIndex } from './inverted-index.ts';
import { rounded } from './inverted-index.ts';
import type { QueryTerm } from './query-term.ts';
import type { Gains } from './weigh-term.ts';
import { clearGains, emptyGains, weigh } from './weigh-term.ts';
import * as weights from './weights.ts';

export interface Ranked {
  /** Index number of the entry. */
  readonly entry: number;
  /** 0…1. */
  readonly score: number;
}

/** The best entries for some query terms, best first; ties in the order of the FAQ. */
export type Rank = (queryTerms: readonly QueryTerm[], most: number) => readonly Ranked[];

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

/**
 * A score is the weight that an entry answers over the weight of the whole query.
 *
 * @param sums Zero for each entry.
 */
const scoresOf = (
  index: InvertedIndex,
  gains: Gains,
  sums: Float64Array,
  queryTerms: readonly QueryTerm[],
): Float64Array => {
  let total = weights.smoothing;
  for (const queryTerm of queryTerms) {
    total += weigh(index, queryTerm, gains);
    for (const entry of gains.touched) sums[entry]! += gains.values[entry]!;
    clearGains(gains);
  }
  return sums.map((sum) => sum / total);
};

export const createRank = (index: InvertedIndex): Rank => {
  const gains = emptyGains(index);
  const sums = new Float64Array(index.size);
  return (queryTerms, most) => highest(scoresOf(index, gains, sums.fill(0), queryTerms), most);
};
