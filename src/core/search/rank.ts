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

/** Running totals, one number per entry. */
interface Sums {
  readonly gains: Gains;
  readonly whole: Float64Array;
  readonly clause: Float64Array;
  readonly bestClause: Float64Array;
}

const addTerm = (
  index: InvertedIndex,
  { gains, whole, clause }: Sums,
  queryTerm: QueryTerm,
): number => {
  const weight = weigh(index, queryTerm, gains);
  for (const entry of gains.touched) {
    whole[entry]! += gains.values[entry]!;
    clause[entry]! += gains.values[entry]!;
  }
  clearGains(gains);
  return weight;
};

const closeClause = ({ clause, bestClause }: Sums, total: number): void => {
  clause.forEach((value, entry) => {
    if (value > 0) bestClause[entry] = Math.max(bestClause[entry]!, value / total);
  });
  clause.fill(0);
};

/**
 * A score is the weight that an entry answers over the weight of the whole query. In a long
 * message the best clause is counted in addition to the whole.
 */
const scoresOf = (
  index: InvertedIndex,
  sums: Sums,
  queryTerms: readonly QueryTerm[],
): Float64Array => {
  sums.whole.fill(0);
  sums.bestClause.fill(0);
  let total = weights.smoothing;
  let clauseTotal = weights.smoothing;
  let share = 0;
  queryTerms.forEach((queryTerm, at) => {
    if (at > 0 && queryTerm.clause !== queryTerms[at - 1]!.clause) {
      closeClause(sums, clauseTotal);
      clauseTotal = weights.smoothing;
      share = weights.clauseShare;
    }
    const weight = addTerm(index, sums, queryTerm);
    total += weight;
    clauseTotal += weight;
  });
  closeClause(sums, clauseTotal);
  return sums.whole.map((value, entry) => {
    const coverage = value / total;
    return Math.max(coverage, (1 - share) * coverage + share * sums.bestClause[entry]!);
  });
};

export const createRank = (index: InvertedIndex): Rank => {
  const zeros = (): Float64Array => new Float64Array(index.size);
  const sums: Sums = {
    gains: emptyGains(index),
    whole: zeros(),
    clause: zeros(),
    bestClause: zeros(),
  };
  return (queryTerms, most) => highest(scoresOf(index, sums, queryTerms), most);
};
