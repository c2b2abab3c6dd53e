/** Whether the best entry is an answer, or no more than a suggestion. */
import type { InvertedIndex } from './inverted-index.ts';
import type { Alternative, QueryTerm } from './query-term.ts';
import type { RankResult } from './rank.ts';
import { THESAURUS } from './synonym-groups.ts';
import * as weights from './weights.ts';

/** How surely an entry holds one of some terms, 0…1: a synonym or a part of a word less than the word. */
const sureness = (
  { postings }: InvertedIndex,
  alternatives: readonly Alternative[],
  entry: number,
): number =>
  alternatives.reduce(
    (most, { term, boost }) =>
      boost > most && postings.get(term)?.entries.includes(entry) ? Math.min(1, boost) : most,
    0,
  );

/**
 * How surely an entry holds a query term, as a whole or word by word. Synonyms of the thesaurus do not
 * stand for a topic that the lexicon knows.
 */
const surenessOf = (
  index: InvertedIndex,
  { kind, alternatives, words }: QueryTerm,
  entry: number,
): number => {
  const meant =
    kind === 'topic'
      ? alternatives.filter(({ term }) => !term.startsWith(THESAURUS))
      : alternatives;
  const byWords = words.reduce((sum, word) => sum + sureness(index, word, entry), 0);
  return Math.max(sureness(index, meant, entry), byWords / Math.max(1, words.length));
};

interface Coverage {
  /** About the share of the query, a little more in a long one, which need not be covered as completely. */
  readonly coverage: number;
  /** Whether the entry holds all of the query, and hardly any of it by synonyms or parts of words. */
  readonly isComplete: boolean;
}

/** How much of a query's content an entry covers. Guessed words alone cover nothing beside others. */
const coverageOf = (
  index: InvertedIndex,
  queryTerms: readonly QueryTerm[],
  termWeights: readonly number[],
  entry: number,
): Coverage => {
  let covered = 0;
  let total = 0;
  let isGuess = true;
  let isWhole = true;
  for (const [at, queryTerm] of queryTerms.entries()) {
    if (queryTerm.kind !== 'word' && queryTerm.kind !== 'topic') continue;
    const weight = Math.min(1, termWeights[at]!);
    const sure = surenessOf(index, queryTerm, entry);
    isGuess &&= sure === 0 || queryTerm.likelihood < weights.guess;
    isWhole &&= sure > 0;
    covered += weight * sure;
    total += weight;
  }
  const isComplete = covered >= weights.completeShare * total;
  if (total === 0 || (isGuess && !isWhole)) return { coverage: total === 0 ? 1 : 0, isComplete };
  return { coverage: covered / total ** weights.coverageExponent, isComplete };
};

/**
 * How confidently the first of the ranked entries answers a query: by its score, by how much of the
 * query it covers, and, unless that is all of it, by how far it is ahead of the second.
 */
export const confidenceIn = (
  index: InvertedIndex,
  queryTerms: readonly QueryTerm[],
  { ranked: [best, second], termWeights }: RankResult,
): number => {
  if (!best || best.score === 1) return best?.score ?? 0;
  const { coverage, isComplete } = coverageOf(index, queryTerms, termWeights, best.entry);
  const rivalry = isComplete ? 0 : (second?.score ?? 0) / best.score;
  return best.score * coverage * (1 - weights.rivalShare * rivalry);
};
