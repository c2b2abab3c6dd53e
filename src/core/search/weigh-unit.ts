/** Weighs a unit of a query, and computes what it adds to the score of each entry. */
import type { InvertedIndex } from './inverted-index.ts';
import { GENERAL, idfOf } from './inverted-index.ts';
import type { Alternative, Unit } from './unit.ts';
import * as weights from './weights.ts';

/** What one unit adds to each entry; reset to zero after each unit. */
export interface Gains {
  readonly values: Float64Array;
  readonly touched: number[];
}

/** How the best entry matches a unit's concepts. */
interface Held {
  readonly weight: number;
  /** How strongly the best entry holds one of them; 0 for not at all. */
  readonly strongest: number;
}

/** How an entry holds the words of an expression. */
interface LiteralGain {
  gain: number;
  /** Number of the words that it holds. */
  held: number;
}

const isGeneral = ({ alternatives }: Unit): boolean =>
  alternatives.some(({ term }) => GENERAL.includes(term));

const factorOf = (unit: Unit): number => {
  if (unit.kind === 'cue' || unit.kind === 'number') return weights.cueWeight;
  return isGeneral(unit) ? weights.generalWeight : 1;
};

/** Weight of a unit that no entry answers, or hardly any; `strongest` is 0 for none. */
const weightOfMissing = (unit: Unit, strongest: number, trust: number): number => {
  if (unit.kind === 'cue') return weights.missingCue;
  if (unit.kind === 'number' || unit.isUnfinished) return weights.unknownNumber;
  if (unit.kind === 'word') return weights.unknownWord;
  if (isGeneral(unit) && trust === 1) return weights.missingCue;
  return weights.missingTopic * (1 - strongest);
};

/** Adds a gain to an entry, which keeps its best gain and a little of the others. */
const offer = ({ values, touched }: Gains, entry: number, value: number): void => {
  const before = values[entry]!;
  if (before === 0) touched.push(entry);
  values[entry] = Math.max(before, value) + weights.agreement * Math.min(before, value);
};

/**
 * Inverse document frequency of an unfinished word, as of one word that stands wherever any of its
 * completions does: the fewer its letters, the less it says.
 */
const idfOfAny = ({ postings, size }: InvertedIndex, { alternatives }: Unit): number => {
  const best = new Map<number, number>();
  for (const { term } of alternatives) {
    const posting = postings.get(term);
    posting?.entries.forEach((entry, at) => {
      best.set(entry, Math.max(best.get(entry) ?? 0, posting.strengths[at]!));
    });
  }
  return idfOf(
    [...best.values()].reduce((sum, strength) => sum + strength, 0),
    size,
  );
};

const weighConcepts = (index: InvertedIndex, unit: Unit, gains: Gains): Held => {
  const { postings, trust } = index;
  const factor = factorOf(unit);
  const shared = unit.isUnfinished ? idfOfAny(index, unit) : undefined;
  let weight = 0;
  let strongest = 0;
  for (const { term, quality } of unit.alternatives) {
    const posting = postings.get(term);
    if (!posting) continue;
    const { entries, strengths, idf } = posting;
    const worth = factor * quality * (shared ?? idf);
    weight = Math.max(weight, worth / unit.sure);
    entries.forEach((entry, at) => {
      strongest = Math.max(strongest, quality * strengths[at]!);
      offer(gains, entry, worth * strengths[at]!);
    });
  }
  if (gains.touched.length === 0) return { weight: weightOfMissing(unit, 0, trust), strongest: 0 };
  if (unit.isUnfinished || unit.kind !== 'topic' || strongest >= weights.weakTopic)
    return { weight, strongest };
  return { weight: Math.max(weight, weightOfMissing(unit, strongest, trust)), strongest };
};

const isLiteral = ({ term }: Alternative): boolean => !term.startsWith(':');

/** The best match of each entry for one word of an expression. */
const bestOf = (
  { postings }: InvertedIndex,
  alternatives: readonly Alternative[],
): ReadonlyMap<number, number> => {
  const best = new Map<number, number>();
  for (const { term, quality } of alternatives) {
    const posting = postings.get(term);
    posting?.entries.forEach((entry, at) => {
      const gain = quality * posting.idf * posting.strengths[at]!;
      if (gain > (best.get(entry) ?? 0)) best.set(entry, gain);
    });
  }
  return best;
};

const askedBy = ({ postings }: InvertedIndex, alternatives: readonly Alternative[]): number => {
  let asked = 0;
  for (const { term, quality } of alternatives) {
    asked = Math.max(asked, quality * (postings.get(term)?.idf ?? 0));
  }
  return asked === 0 ? weights.unknownWord : asked;
};

/**
 * Adds gains for the words of an expression beside its concept, and returns the weight of both. The
 * words count for more where the lexicon is trusted less or no entry holds the concept; where an
 * entry holds all of them, the missing concept matters less.
 */
const weighWords = (
  index: InvertedIndex,
  { words }: Unit,
  gains: Gains,
  { weight, strongest }: Held,
): number => {
  const sums = new Map<number, LiteralGain>();
  let asked = 0;
  for (const meanings of words) {
    const alternatives = strongest > 0 ? meanings.filter(isLiteral) : meanings;
    asked += askedBy(index, alternatives);
    for (const [entry, gain] of bestOf(index, alternatives)) {
      const sum = sums.get(entry) ?? { gain: 0, held: 0 };
      sums.set(entry, { gain: sum.gain + gain, held: sum.held + 1 });
    }
  }
  const distrust = strongest === 0 ? 1 : 1 - index.trust;
  let best = 0;
  for (const [entry, { gain, held }] of sums) {
    const worth = (gain * held) / words.length;
    offer(gains, entry, worth * Math.max(weights.literalShare, distrust));
    const counts = index.trust < 1 || (held === words.length && held > 1);
    if (counts) best = Math.max(best, distrust * worth);
  }
  const covered = best / asked;
  return Math.max(best, (1 - covered) * weight + covered * asked);
};

export const emptyGains = ({ size }: InvertedIndex): Gains => ({
  values: new Float64Array(size),
  touched: [],
});

/** Resets the gains, in time proportional to the entries touched. */
export const clearGains = ({ values, touched }: Gains): void => {
  for (const entry of touched) values[entry] = 0;
  touched.length = 0;
};

/** Fills `gains` with what a unit adds to each entry and returns the unit's weight. */
export const weigh = (index: InvertedIndex, unit: Unit, gains: Gains): number => {
  const held = weighConcepts(index, unit, gains);
  return unit.words.length > 0 ? weighWords(index, unit, gains, held) : held.weight;
};
