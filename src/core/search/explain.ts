/** Why entries were found: which words of a query matched what, and with which weight. */
import { OWN_TERM_PREFIX } from './analysis/analyzer.ts';
import type { InvertedIndex } from './index/inverted-index.ts';
import type { QueryTerm, QueryTermKind } from './query/query-term.ts';
import { THESAURUS_TERM_PREFIX } from './analysis/synonym-groups.ts';
import { emptyGains, weigh } from './ranking/weigh-term.ts';

/**
 * How a query term matched an entry: by the word or another form of it, by a concept of the lexicon,
 * by a synonym of the FAQ or of the thesaurus, or word by word for an expression.
 */
export type MatchPath = 'word' | 'concept' | 'synonym' | 'thesaurus' | 'expression';

export interface ExplainedMatch {
  /** Id of a shown entry. */
  readonly id: string;
  /** Stem, or name of the concept after a colon; empty for the words of an expression. */
  readonly term: string;
  readonly path: MatchPath;
  /** What the match adds to the entry's score, at most about the query term's weight. */
  readonly gain: number;
}

export interface ExplainedTerm {
  /** The words of the query, folded and in standard spelling. */
  readonly typed: string;
  readonly kind: QueryTermKind;
  /** Weight of the query term, whether or not an entry contains it. */
  readonly weight: number;
  readonly matches: readonly ExplainedMatch[];
}

/**
 * An entry's score is the sum of its gains over the sum of all weights and a constant.
 */
export interface Explanation {
  /** How confidently the first entry answers the query, 0…1. */
  readonly confidence: number;
  /** How far the shop lexicon fits this FAQ, 0…1. */
  readonly lexiconTrust: number;
  readonly queryTerms: readonly ExplainedTerm[];
}

/** A shown entry, by its id and its number in the index. */
export interface Shown {
  readonly id: string;
  readonly entry: number;
}

const pathOf = (term: string): MatchPath => {
  if (term === '') return 'expression';
  if (term.startsWith(OWN_TERM_PREFIX)) return 'synonym';
  if (term.startsWith(THESAURUS_TERM_PREFIX)) return 'thesaurus';
  return term.startsWith(':') ? 'concept' : 'word';
};

/** The term of a query term that an entry contains best, empty when it contains its words one by one. */
const bestTerm = (
  { postings }: InvertedIndex,
  { alternatives }: QueryTerm,
  entry: number,
): string => {
  let best = { term: '', gain: 0 };
  for (const { term, boost } of alternatives) {
    const posting = postings.get(term);
    const at = posting?.entries.indexOf(entry) ?? -1;
    if (!posting || at < 0) continue;
    const gain = boost * posting.idf * posting.strengths[at]!;
    if (gain > best.gain) best = { term, gain };
  }
  return best.term;
};

/** Explains the result of a search. */
export type Explain = typeof explain;

export const explain = (
  index: InvertedIndex,
  queryTerms: readonly QueryTerm[],
  shown: readonly Shown[],
  confidence: number,
): Explanation => {
  const explainTerm = (queryTerm: QueryTerm): ExplainedTerm => {
    const gains = emptyGains(index);
    const weight = weigh(index, queryTerm, gains);
    const matches = shown
      .filter(({ entry }) => gains.values[entry]! > 0)
      .map(({ id, entry }) => {
        const term = bestTerm(index, queryTerm, entry);
        return { id, term, path: pathOf(term), gain: gains.values[entry]! };
      });
    return { typed: queryTerm.typed, kind: queryTerm.kind, weight, matches };
  };
  return { confidence, lexiconTrust: index.trust, queryTerms: queryTerms.map(explainTerm) };
};
