/** How well each entry answers a query: the weight that matched over the weight that was asked. */
import type { InvertedIndex } from './inverted-index.ts';
import { GENERAL, rounded } from './inverted-index.ts';
import type { Alternative, Unit } from './query.ts';
import * as weights from './weights.ts';

export interface Ranked {
  /** Number of the entry in the index. */
  readonly entry: number;
  /** 0…1. */
  readonly score: number;
}

/** The best entries for some units, best first, equals in the order of the FAQ. */
export type Rank = (units: readonly Unit[], most: number) => readonly Ranked[];

/** What one unit adds to each entry; reset to zero after each unit. */
interface Gains {
  readonly values: Float64Array;
  readonly touched: number[];
}

const isGeneral = ({ alternatives }: Unit): boolean =>
  alternatives.some(({ term }) => GENERAL.includes(term));

const factorOf = (unit: Unit): number => {
  if (unit.kind === 'cue' || unit.kind === 'number') return weights.cueWeight;
  return isGeneral(unit) ? weights.generalWeight : 1;
};

/** Weight of a unit that no entry answers, or hardly: `strongest` is 0 for none. */
const weightOfMissing = (unit: Unit, strongest: number, trust: number): number => {
  if (unit.kind === 'cue') return weights.missingCue;
  if (unit.kind === 'number') return weights.unknownNumber;
  if (unit.kind === 'word') return weights.unknownWord;
  if (isGeneral(unit) && trust === 1) return weights.missingCue;
  return weights.missingTopic * (1 - strongest);
};

/** An entry keeps the best of its offers, and a little of the others. */
const offer = ({ values, touched }: Gains, entry: number, value: number): void => {
  const before = values[entry]!;
  if (before === 0) touched.push(entry);
  values[entry] = Math.max(before, value) + weights.agreement * Math.min(before, value);
};

/** Fills `gains` with what a unit adds to each entry and returns the unit's weight. */
const weighConcepts = ({ postings, trust }: InvertedIndex, unit: Unit, gains: Gains): number => {
  const factor = factorOf(unit);
  let weight = 0;
  let strongest = 0;
  for (const { term, quality } of unit.alternatives) {
    const posting = postings.get(term);
    if (!posting) continue;
    const { entries, strengths, idf } = posting;
    const worth = factor * quality * idf;
    weight = Math.max(weight, worth / unit.sure);
    entries.forEach((entry, at) => {
      strongest = Math.max(strongest, quality * strengths[at]!);
      offer(gains, entry, worth * strengths[at]!);
    });
  }
  if (gains.touched.length === 0) return weightOfMissing(unit, 0, trust);
  if (unit.kind !== 'topic' || strongest >= weights.weakTopic) return weight;
  return Math.max(weight, weightOfMissing(unit, strongest, trust));
};

/** How well each entry holds the words of an expression, taken one by one. */
const literalGains = (
  { postings }: InvertedIndex,
  words: readonly Alternative[],
): ReadonlyMap<number, number> => {
  const sums = new Map<number, { gain: number; held: number }>();
  for (const { term, quality } of words) {
    const posting = postings.get(term);
    posting?.entries.forEach((entry, at) => {
      const sum = sums.get(entry) ?? { gain: 0, held: 0 };
      sum.gain += quality * posting.idf * posting.strengths[at]!;
      sum.held += 1;
      sums.set(entry, sum);
    });
  }
  const gains = new Map<number, number>();
  for (const [entry, { gain, held }] of sums) gains.set(entry, (gain * held) / words.length);
  return gains;
};

/**
 * Offers an expression's own words beside the concept it names, and returns the weight of both: the
 * less the lexicon is trusted, the more the words count, and the less it matters that a concept is
 * missing.
 */
const weighWords = (
  index: InvertedIndex,
  { words }: Unit,
  gains: Gains,
  conceptWeight: number,
): number => {
  const { postings, trust } = index;
  let best = 0;
  for (const [entry, gain] of literalGains(index, words)) {
    best = Math.max(best, gain);
    offer(gains, entry, gain * Math.max(weights.literalShare, 1 - trust));
  }
  let asked = 0;
  for (const { term, quality } of words) {
    const posting = postings.get(term);
    asked += posting ? quality * posting.idf : weights.unknownWord;
  }
  const distrusted = (1 - trust) * best;
  const covered = asked > 0 ? distrusted / asked : 0;
  return Math.max(distrusted, (1 - covered) * conceptWeight + covered * asked);
};

const weigh = (index: InvertedIndex, unit: Unit, gains: Gains): number => {
  const weight = weighConcepts(index, unit, gains);
  return unit.words.length > 0 ? weighWords(index, unit, gains, weight) : weight;
};

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

/** Running totals, a number for each entry. */
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
    gains.values[entry] = 0;
  }
  gains.touched.length = 0;
  return weight;
};

const closeClause = ({ clause, bestClause }: Sums, asked: number): void => {
  clause.forEach((value, entry) => {
    if (value > 0) bestClause[entry] = Math.max(bestClause[entry]!, value / asked);
  });
  clause.fill(0);
};

/**
 * A score is the weight of what an entry answers over the weight of all that was asked. In a long
 * message the best clause counts beside the whole.
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
    gains: { values: zeros(), touched: [] },
    whole: zeros(),
    clause: zeros(),
    bestClause: zeros(),
  };
  return (units, most) => highest(scoresOf(index, sums, units), most);
};
