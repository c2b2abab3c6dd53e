/** A query as ranking sees it: terms, each with the index terms that would answer it. */
import { OWN_TERM_PREFIX, type Analyzer } from '../analysis/analyzer.ts';
import { generalTopics, type InvertedIndex } from '../index/inverted-index.ts';
import { expandQuery, type Expanded, type PlacedTerm } from './query-expansion.ts';
import type { Concept } from '../analysis/expression-trie.ts';
import { lowestLikelihood, parseQuery, type Correction, type QueryToken } from './parse-query.ts';
import type { SearchContext } from '../search-context.ts';
import { NEGATION_STEM, type Token } from '../analysis/tokenize.ts';
import type { Alternative, QueryTerm, QueryTermKind } from './query-term.ts';
import * as weights from '../ranking/weights.ts';

export interface Query {
  readonly queryTerms: readonly QueryTerm[];
  /** The same with synonyms of the thesaurus, if there are any. */
  readonly expanded: Expanded | undefined;
  readonly corrections: readonly Correction[];
}

/** Topics that a FAQ of any trade may cover, and whose words mean the same in all of them. */
const topicsOfAnyTrade: readonly string[] = [
  ':price',
  ':methods',
  ':payment',
  ':contact',
  ':cancel',
  ':invoice',
  ':account',
  ':jobs',
  ':stores',
  ':howlong',
];

/** How far a concept is trusted to mean in this FAQ what it means in the lexicon, 0…1. */
const trustInConcept = (term: string, { trust }: InvertedIndex): number => {
  if (term.startsWith(OWN_TERM_PREFIX)) return 1;
  return topicsOfAnyTrade.includes(term) ? Math.max(weights.anyTradeTrust, trust) : trust;
};

const alternativesOf = (
  { analyzer, index }: SearchContext,
  parts: readonly QueryToken[],
  concepts: readonly Concept[],
): readonly Alternative[] => {
  const best = new Map<string, number>();
  const addAlternative = (term: string, boost: number): void => {
    if (boost > (best.get(term) ?? 0)) best.set(term, boost);
  };
  const addConcepts = (named: readonly Concept[], boost: number): void => {
    for (const { term } of named) {
      const trusted = boost * trustInConcept(term, index);
      addAlternative(term, trusted);
      const related = analyzer.relatedTo(term);
      if (related !== undefined) addAlternative(related, trusted * weights.relatedBoost);
    }
  };
  const isAlone = parts.length === 1;
  const likelihood = lowestLikelihood(parts);
  addConcepts(concepts, likelihood * weights.conceptBoost);
  const { token } = parts[0]!;
  if (isAlone && !token.stop) {
    addAlternative(token.stem, likelihood);
    for (const stem of token.completions ?? []) {
      addAlternative(stem, likelihood);
      addConcepts(analyzer.conceptsOf(stem), likelihood * weights.conceptBoost);
    }
    for (const stem of token.parts ?? []) addAlternative(stem, likelihood * weights.partBoost);
  }
  const alternatives: Alternative[] = [];
  for (const [term, boost] of best) alternatives.push({ term, boost });
  return alternatives;
};

/** What each content word of an expression of several words means by itself. */
const wordsOf = (
  context: SearchContext,
  parts: readonly QueryToken[],
): readonly (readonly Alternative[])[] =>
  parts.length === 1
    ? []
    : parts
        .filter(({ token }) => !token.stop)
        .map((part) =>
          alternativesOf(context, [part], context.analyzer.conceptsOf(part.token.stem)),
        );

const kindOf = (
  analyzer: Analyzer,
  alternatives: readonly Alternative[],
  token: Token,
): QueryTermKind => {
  const concepts = alternatives.filter(({ term }) => term.startsWith(':'));
  if (concepts.length === 0) return token.number ? 'number' : 'word';
  return concepts.every(({ term }) => analyzer.isCue(term)) ? 'cue' : 'topic';
};

/** The topic of a parcel that has not arrived. */
const MISSING = ':missing';
/** Topics of the parcel itself, as against what else one may not have received. */
const parcelTopics: readonly string[] = [...generalTopics, MISSING, ':tracking'];

const isObject = ({ kind, alternatives }: QueryTerm): boolean =>
  kind === 'topic' && !alternatives.some(({ term }) => parcelTopics.includes(term));

/** Whether the tokens deny that something was received. */
const isDenial = (analyzer: Analyzer, tokens: readonly Token[]): boolean =>
  tokens.some(({ stem }) => stem === NEGATION_STEM) &&
  (analyzer.expressionAt(tokens, 0)?.concepts ?? []).some(({ term }) => term === MISSING);

/**
 * "Pas reçu ma facture" is about an invoice, not about a parcel: beside the name of what was not
 * received, the denial says little.
 */
const weakenDenials = (
  analyzer: Analyzer,
  placed: readonly PlacedTerm[],
  tokens: readonly Token[],
): readonly PlacedTerm[] =>
  placed.map((one, at) => {
    const { queryTerm, start, end } = one;
    const hasObject = [placed[at - 1], placed[at + 1]].some(
      (beside) => beside && isObject(beside.queryTerm),
    );
    return hasObject && isDenial(analyzer, tokens.slice(start, end))
      ? { ...one, queryTerm: { ...queryTerm, kind: 'cue' } }
      : one;
  });

/** @param parts The tokens of an expression, or one content word. */
const termOf = (
  context: SearchContext,
  parts: readonly QueryToken[],
  concepts: readonly Concept[],
): QueryTerm => {
  const { token } = parts[0]!;
  const alternatives = alternativesOf(context, parts, concepts);
  return {
    typed: parts.map((part) => part.token.word).join(' '),
    kind: kindOf(context.analyzer, alternatives, token),
    alternatives,
    words: wordsOf(context, parts),
    likelihood: lowestLikelihood(parts),
    isUnfinished: parts.length === 1 && token.completions !== undefined,
  };
};

/** The terms of the query tokens, one for each expression and each content word outside of them. */
const termsOf = (
  context: SearchContext,
  queryTokens: readonly QueryToken[],
): readonly PlacedTerm[] => {
  const { analyzer } = context;
  const tokens = queryTokens.map(({ token }) => token);
  const placed: PlacedTerm[] = [];
  let phraseEnd = 0;
  for (let start = 0; start < queryTokens.length;) {
    while (queryTokens[phraseEnd]?.phrase === queryTokens[start]!.phrase) phraseEnd += 1;
    const match = analyzer.expressionAt(tokens, start, phraseEnd);
    const end = match?.end ?? start + 1;
    if (match || !tokens[start]!.stop) {
      const parts = queryTokens.slice(start, end);
      placed.push({ queryTerm: termOf(context, parts, match?.concepts ?? []), start, end });
    }
    start = end;
  }
  return weakenDenials(analyzer, placed, tokens);
};

/** @param tolerance Typo tolerance: 0 takes every word as typed, 1 is usual. */
export const buildQuery = (context: SearchContext, text: string, tolerance: number): Query => {
  const { tokens, corrections } = parseQuery(context, text, tolerance);
  const placed = termsOf(context, tokens);
  return {
    queryTerms: placed.map(({ queryTerm }) => queryTerm),
    expanded: expandQuery(context, tokens, placed),
    corrections,
  };
};
