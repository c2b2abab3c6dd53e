/** Whether the best entry is an answer, or no more than a suggestion. */
import type { InvertedIndex } from '../index/inverted-index.ts';
import type { Alternative, QueryTerm } from '../query/query-term.ts';
import { EXACT_MATCH_SCORE, type RankResult } from './rank.ts';
import { THESAURUS_TERM_PREFIX } from '../analysis/synonym-groups.ts';
import * as weights from './weights.ts';

/** How strongly an entry matches one of some terms, 0…1: by a synonym or a part of a word less than by the word. */
const matchStrength = (
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
 * How strongly an entry matches a query term, as a whole or word by word, 0…1. Synonyms of the
 * thesaurus do not stand for a topic that the lexicon knows.
 */
const termMatchStrength = (
  index: InvertedIndex,
  { kind, alternatives, words }: QueryTerm,
  entry: number,
): number => {
  const accepted =
    kind === 'topic'
      ? alternatives.filter(({ term }) => !term.startsWith(THESAURUS_TERM_PREFIX))
      : alternatives;
  const byWords = words.reduce((sum, word) => sum + matchStrength(index, word, entry), 0);
  return Math.max(matchStrength(index, accepted, entry), byWords / Math.max(1, words.length));
};

interface Coverage {
  /** Weight of what matches over the weight of the query, raised so that a long query needs a smaller share. */
  readonly coverage: number;
  /** Whether the entry contains all of the query, and hardly any of it by synonyms or parts of words. */
  readonly isComplete: boolean;
}

/** How much of a query's content an entry covers. If only guessed words match, and others do not, nothing is covered. */
const coverageOf = (
  index: InvertedIndex,
  queryTerms: readonly QueryTerm[],
  termWeights: readonly number[],
  entry: number,
): Coverage => {
  let covered = 0;
  let total = 0;
  let onlyGuessesMatch = true;
  let allTermsMatch = true;
  queryTerms.forEach((queryTerm, at) => {
    if (queryTerm.kind !== 'word' && queryTerm.kind !== 'topic') return;
    const weight = Math.min(1, termWeights[at]!);
    const strength = termMatchStrength(index, queryTerm, entry);
    onlyGuessesMatch &&= strength === 0 || queryTerm.likelihood < weights.guess;
    allTermsMatch &&= strength > 0;
    covered += weight * strength;
    total += weight;
  });
  const isComplete = covered >= weights.completeShare * total;
  if (total === 0 || (onlyGuessesMatch && !allTermsMatch))
    return { coverage: total === 0 ? 1 : 0, isComplete };
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
  if (!best || best.score === EXACT_MATCH_SCORE) return best?.score ?? 0;
  const { coverage, isComplete } = coverageOf(index, queryTerms, termWeights, best.entry);
  const rivalry = isComplete ? 0 : (second?.score ?? 0) / best.score;
  return best.score * coverage * (1 - weights.rivalShare * rivalry);
};
