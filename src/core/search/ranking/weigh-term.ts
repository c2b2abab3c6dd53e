/** Weighs a term of a query, and computes what it adds to the score of each entry. */
import { generalTopics, idfOf, type InvertedIndex } from '../index/inverted-index.ts';
import { specificityOf } from '../index/word-length.ts';
import type { Alternative, QueryTerm } from '../query/query-term.ts';
import * as weights from './weights.ts';

/** What one query term adds to each entry; reset to zero after each. */
export interface Gains {
  readonly values: Float64Array;
  readonly touched: number[];
}

/** How a query term matches the FAQ. */
interface TermMatch {
  /** What the term weighs in the query, whether or not an entry contains it. */
  readonly weight: number;
  /** How strongly the best entry contains one of its alternatives; 0 for not at all. */
  readonly strongest: number;
}

/** What an entry gains by the words of an expression, and how many of them it contains. */
interface WordGain {
  gain: number;
  count: number;
}

const isGeneral = ({ alternatives }: QueryTerm): boolean =>
  alternatives.some(({ term }) => generalTopics.includes(term));

const factorOf = (queryTerm: QueryTerm): number => {
  if (queryTerm.kind === 'cue' || queryTerm.kind === 'number') return weights.cueWeight;
  return isGeneral(queryTerm) ? weights.generalWeight : 1;
};

/**
 * Weight of a query term that no entry answers, or hardly any; `strongest` is 0 for none. Cues, numbers
 * and words that are still being typed count against no entry.
 */
const weightOfMissing = (queryTerm: QueryTerm, strongest: number, trust: number): number => {
  const { typed, kind, isUnfinished } = queryTerm;
  if (kind === 'cue' || kind === 'number' || isUnfinished) return 0;
  if (kind === 'word') return weights.unknownWord * specificityOf(typed);
  return isGeneral(queryTerm) && trust === 1 ? 0 : weights.missingTopic * (1 - strongest);
};

/** Adds a gain to an entry, which keeps its best gain and a little of the others. */
const addGain = ({ values, touched }: Gains, entry: number, value: number): void => {
  const before = values[entry]!;
  if (before === 0) touched.push(entry);
  values[entry] = Math.max(before, value) + weights.agreement * Math.min(before, value);
};

/**
 * Inverse document frequency of an unfinished word, as if it were one word found wherever any of
 * its completions is: the fewer letters it has, the less it says.
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

/**
 * Weighs a term's alternatives: each adds to an entry's score by its inverse document frequency and by
 * how strongly the entry contains it (BM25). A topic that the FAQ lacks, or hardly contains, counts against
 * every entry.
 */
const weighAlternatives = (index: InvertedIndex, queryTerm: QueryTerm, gains: Gains): TermMatch => {
  const { postings, trust } = index;
  const { alternatives, kind, likelihood, isUnfinished } = queryTerm;
  const factor = factorOf(queryTerm);
  const sharedIdf = isUnfinished ? idfOfAny(index, queryTerm) : undefined;
  let weight = 0;
  let strongest = 0;
  for (const { term, boost } of alternatives) {
    const posting = postings.get(term);
    if (!posting) continue;
    const worth = factor * boost * (sharedIdf ?? posting.idf);
    // A doubtful word matches less, but the query asks for as much.
    weight = Math.max(weight, worth / likelihood);
    posting.entries.forEach((entry, at) => {
      const strength = posting.strengths[at]!;
      strongest = Math.max(strongest, boost * strength);
      addGain(gains, entry, worth * strength);
    });
  }
  if (gains.touched.length === 0)
    return { weight: weightOfMissing(queryTerm, 0, trust), strongest };
  const isWeakTopic = kind === 'topic' && !isUnfinished && strongest < weights.weakTopic;
  return {
    weight: isWeakTopic ? Math.max(weight, weightOfMissing(queryTerm, strongest, trust)) : weight,
    strongest,
  };
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

/** What each entry gains by the words of an expression, one by one, and what all of them weigh. */
const gainsByWords = (
  index: InvertedIndex,
  words: readonly (readonly Alternative[])[],
): { readonly wordGains: ReadonlyMap<number, WordGain>; readonly weight: number } => {
  const wordGains = new Map<number, WordGain>();
  let weight = 0;
  for (const alternatives of words) {
    weight += weightOfWord(index, alternatives);
    for (const [entry, gain] of bestOf(index, alternatives)) {
      const before = wordGains.get(entry) ?? { gain: 0, count: 0 };
      wordGains.set(entry, { gain: before.gain + gain, count: before.count + 1 });
    }
  }
  return { wordGains, weight };
};

/**
 * Adds gains for the words of an expression beside its concept, and returns the weight of both. The
 * words count for more where the lexicon is trusted less or no entry contains the concept; where an
 * entry contains all of them, the missing concept matters less.
 */
const weighWords = (
  index: InvertedIndex,
  { words }: QueryTerm,
  gains: Gains,
  concept: TermMatch,
): number => {
  const isNamed = concept.strongest > 0;
  // A concept that counts for the expression must not count again for one of its words.
  const meanings = isNamed ? words.map((alternatives) => alternatives.filter(isLiteral)) : words;
  const { wordGains, weight } = gainsByWords(index, meanings);
  const distrust = isNamed ? 1 - index.trust : 1;
  let best = 0;
  for (const [entry, { gain, count }] of wordGains) {
    const worth = (gain * count) / words.length;
    addGain(gains, entry, worth * distrust);
    const holdsAll = count === words.length && count > 1;
    if (index.trust < 1 || holdsAll) best = Math.max(best, distrust * worth);
  }
  const covered = best / weight;
  return Math.max(best, (1 - covered) * concept.weight + covered * weight);
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
  const match = weighAlternatives(index, queryTerm, gains);
  return queryTerm.words.length > 0 ? weighWords(index, queryTerm, gains, match) : match.weight;
};
