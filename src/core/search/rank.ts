/** Scores how well each entry answers a query: the weight that matched over the weight asked. */
import type { InvertedIndex } from './inverted-index.ts';
import { rounded } from './inverted-index.ts';
import type { Unit } from './unit.ts';
import type { Gains } from './weigh-unit.ts';
import { clearGains, emptyGains, weigh } from './weigh-unit.ts';
import * as weights from './weights.ts';

export interface Ranked {
  /** Index number of the entry. */
  readonly entry: number;
  /** 0…1. */
  readonly score: number;
}

/** The best entries for some units, best first; ties in the order of the FAQ. */
export type Rank = (units: readonly Unit[], most: number) => readonly Ranked[];

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

const addUnit = (index: InvertedIndex, { gains, whole, clause }: Sums, unit: Unit): number => {
  const weight = weigh(index, unit, gains);
  for (const entry of gains.touched) {
    whole[entry]! += gains.values[entry]!;
    clause[entry]! += gains.values[entry]!;
  }
  clearGains(gains);
  return weight;
};

const closeClause = ({ clause, bestClause }: Sums, asked: number): void => {
  clause.forEach((value, entry) => {
    if (value > 0) bestClause[entry] = Math.max(bestClause[entry]!, value / asked);
  });
  clause.fill(0);
};

/**
 * A score is the weight that an entry answers over the weight of all that was asked. In a long
 * message the best clause is counted in addition to the whole.
 */
const scoresOf = (index: InvertedIndex, sums: Sums, units: readonly Unit[]): Float64Array => {
  sums.whole.fill(0);
  sums.bestClause.fill(0);
  let asked = weights.smoothing;
  let askedInClause = weights.smoothing;
  let share = 0;
  units.forEach((unit, at) => {
    if (at > 0 && unit.clause !== units[at - 1]!.clause) {
      closeClause(sums, askedInClause);
      askedInClause = weights.smoothing;
      share = weights.clauseShare;
    }
    const weight = addUnit(index, sums, unit);
    asked += weight;
    askedInClause += weight;
  });
  closeClause(sums, askedInClause);
  return sums.whole.map((value, entry) => {
    const coverage = value / asked;
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
  return (units, most) => highest(scoresOf(index, sums, units), most);
};
