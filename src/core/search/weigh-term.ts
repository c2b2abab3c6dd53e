/** Weighs a term of a query, and computes what it adds to the score of each entry. */
import type { InvertedIndex } from './inverted-index.ts';
import { GENERAL, idfOf } from './inverted-index.ts';
import type { Alternative, QueryTerm } from './query-term.ts';
import * as weights from './weights.ts';

/** What one query term adds to each entry; reset to zero after each. */
export interface Gains {
  readonly values: Float64Array;
  readonly touched: number[];
}

/** How the best entry matches a query term's concepts. */
interface ConceptMatch {
  readonly weight: number;
  /** How strongly the best entry holds one of them; 0 for not at all. */
  readonly strongest: number;
}

/** How an entry matches the words of an expression. */
interface LiteralGain {
  gain: number;
  /** Number of the words that it holds. */
  matched: number;
}

const isGeneral = ({ alternatives }: QueryTerm): boolean =>
  alternatives.some(({ term }) => GENERAL.includes(term));

const factorOf = (queryTerm: QueryTerm): number => {
  if (queryTerm.kind === 'cue' || queryTerm.kind === 'number') return weights.cueWeight;
  return isGeneral(queryTerm) ? weights.generalWeight : 1;
};

/** Weight of a query term that no entry answers, or hardly any; `strongest` is 0 for none. */
const weightOfMissing = (queryTerm: QueryTerm, strongest: number, trust: number): number => {
  if (queryTerm.kind === 'cue') return weights.missingCue;
  if (queryTerm.kind === 'number' || queryTerm.isUnfinished) return weights.unknownNumber;
  if (queryTerm.kind === 'word') return weights.unknownWord;
  if (isGeneral(queryTerm) && trust === 1) return weights.missingCue;
  return weights.missingTopic * (1 - strongest);
};

/** Adds a gain to an entry, which keeps its best gain and a little of the others. */
const addGain = ({ values, touched }: Gains, entry: number, value: number): void => {
  const before = values[entry]!;
  if (before === 0) touched.push(entry);
  values[entry] = Math.max(before, value) + weights.agreement * Math.min(before, value);
};

/**
 * Inverse document frequency of an unfinished word, as of one word that stands wherever any of its
 * completions does: the fewer its letters, the less it says.
 */
const idfOfAny = ({ postings, size }: InvertedIndex, { alternatives }: QueryTerm): number => {
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

const weighConcepts = (index: InvertedIndex, queryTerm: QueryTerm, gains: Gains): ConceptMatch => {
  const { postings, trust } = index;
  const factor = factorOf(queryTerm);
  const shared = queryTerm.isUnfinished ? idfOfAny(index, queryTerm) : undefined;
  let weight = 0;
  let strongest = 0;
  for (const { term, boost } of queryTerm.alternatives) {
    const posting = postings.get(term);
    if (!posting) continue;
    const { entries, strengths, idf } = posting;
    const worth = factor * boost * (shared ?? idf);
    weight = Math.max(weight, worth / queryTerm.likelihood);
    entries.forEach((entry, at) => {
      strongest = Math.max(strongest, boost * strengths[at]!);
      addGain(gains, entry, worth * strengths[at]!);
    });
  }
  if (gains.touched.length === 0)
    return { weight: weightOfMissing(queryTerm, 0, trust), strongest: 0 };
  if (queryTerm.isUnfinished || queryTerm.kind !== 'topic' || strongest >= weights.weakTopic)
    return { weight, strongest };
  return { weight: Math.max(weight, weightOfMissing(queryTerm, strongest, trust)), strongest };
};

const isLiteral = ({ term }: Alternative): boolean => !term.startsWith(':');

/** The best match of each entry for one word of an expression. */
const bestOf = (
  { postings }: InvertedIndex,
  alternatives: readonly Alternative[],
): ReadonlyMap<number, number> => {
  const best = new Map<number, number>();
  for (const { term, boost } of alternatives) {
    const posting = postings.get(term);
    posting?.entries.forEach((entry, at) => {
      const gain = boost * posting.idf * posting.strengths[at]!;
      if (gain > (best.get(entry) ?? 0)) best.set(entry, gain);
    });
  }
  return best;
};

const weightOfWord = (
  { postings }: InvertedIndex,
  alternatives: readonly Alternative[],
): number => {
  let total = 0;
  for (const { term, boost } of alternatives) {
    total = Math.max(total, boost * (postings.get(term)?.idf ?? 0));
  }
  return total === 0 ? weights.unknownWord : total;
};

/**
 * Adds gains for the words of an expression beside its concept, and returns the weight of both. The
 * words count for more where the lexicon is trusted less or no entry holds the concept; where an
 * entry holds all of them, the missing concept matters less.
 */
const weighWords = (
  index: InvertedIndex,
  { words }: QueryTerm,
  gains: Gains,
  { weight, strongest }: ConceptMatch,
): number => {
  const sums = new Map<number, LiteralGain>();
  let total = 0;
  for (const meanings of words) {
    const alternatives = strongest > 0 ? meanings.filter(isLiteral) : meanings;
    total += weightOfWord(index, alternatives);
    for (const [entry, gain] of bestOf(index, alternatives)) {
      const sum = sums.get(entry) ?? { gain: 0, matched: 0 };
      sums.set(entry, { gain: sum.gain + gain, matched: sum.matched + 1 });
    }
  }
  const distrust = strongest === 0 ? 1 : 1 - index.trust;
  let best = 0;
  for (const [entry, { gain, matched }] of sums) {
    const worth = (gain * matched) / words.length;
    addGain(gains, entry, worth * Math.max(weights.literalShare, distrust));
    const counts = index.trust < 1 || (matched === words.length && matched > 1);
    if (counts) best = Math.max(best, distrust * worth);
  }
  const covered = best / total;
  return Math.max(best, (1 - covered) * weight + covered * total);
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

/** Fills `gains` with what a query term adds to each entry and returns the term's weight. */
export const weigh = (index: InvertedIndex, queryTerm: QueryTerm, gains: Gains): number => {
  const match = weighConcepts(index, queryTerm, gains);
  return queryTerm.words.length > 0 ? weighWords(index, queryTerm, gains, match) : match.weight;
};
