/** A query as ranking sees it: units of meaning, each with the index terms that would answer it. */
import { OWN } from './analyzer.ts';
import type { Analyzer } from './analyzer.ts';
import type { PlacedUnit } from './everyday-words.ts';
import { withEverydayWords } from './everyday-words.ts';
import type { Concept } from './phrases.ts';
import type { Correction, QueryToken } from './parse-query.ts';
import { leastQuality, parseQuery } from './parse-query.ts';
import type { SearchContext } from './search-context.ts';
import type { Token } from './tokenize.ts';
import type { Alternative, Unit, UnitKind } from './unit.ts';
import * as weights from './weights.ts';

export interface Query {
  readonly units: readonly Unit[];
  /** The same units widened by everyday near-synonyms, if there are any. */
  readonly broadUnits: readonly Unit[] | undefined;
  readonly corrections: readonly Correction[];
}

const alternativesOf = (
  { analyzer, index }: SearchContext,
  parts: readonly QueryToken[],
  concepts: readonly Concept[],
): readonly Alternative[] => {
  const best = new Map<string, number>();
  const offer = (term: string, quality: number): void => {
    if (quality > (best.get(term) ?? 0)) best.set(term, quality);
  };
  const offerConcepts = (named: readonly Concept[], quality: number): void => {
    for (const { term } of named) {
      const trusted = term.startsWith(OWN) ? quality : quality * index.trust;
      offer(term, trusted);
      const related = analyzer.relatedTo(term);
      if (related !== undefined) offer(related, trusted * weights.relatedQuality);
    }
  };
  const isAlone = parts.length === 1;
  const sure = leastQuality(parts);
  offerConcepts(concepts, sure * weights.conceptQuality);
  const { token } = parts[0]!;
  if (isAlone && !token.stop) {
    offer(token.stem, sure);
    for (const stem of token.completions ?? []) {
      offer(stem, sure);
      offerConcepts(analyzer.conceptsOf(stem), sure * weights.conceptQuality);
    }
    for (const stem of token.parts ?? []) offer(stem, sure * weights.partQuality);
  }
  const alternatives: Alternative[] = [];
  for (const [term, quality] of best) alternatives.push({ term, quality });
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
): UnitKind => {
  const concepts = alternatives.filter(({ term }) => term.startsWith(':'));
  if (concepts.length === 0) return token.number ? 'number' : 'word';
  return concepts.every(({ term }) => analyzer.isCue(term)) ? 'cue' : 'topic';
};

/** @param tolerance Typo tolerance: 0 takes every word as typed, 1 is usual. */
export const buildQuery = (context: SearchContext, text: string, tolerance: number): Query => {
  const { analyzer } = context;
  const { tokens: queryTokens, corrections } = parseQuery(context, text, tolerance);
  const tokens = queryTokens.map(({ token }) => token);
  const placed: PlacedUnit[] = [];
  /** End of the current token's phrase. */
  let limit = 0;
  for (let at = 0; at < queryTokens.length;) {
    const { token, clause, phrase } = queryTokens[at]!;
    while (queryTokens[limit]?.phrase === phrase) limit += 1;
    const span = analyzer.spanAt(tokens, at, limit);
    const end = span?.end ?? at + 1;
    if (span || !token.stop) {
      const parts = queryTokens.slice(at, end);
      const alternatives = alternativesOf(context, parts, span?.concepts ?? []);
      const unit: Unit = {
        typed: parts.map((part) => part.token.word).join(' '),
        kind: kindOf(analyzer, alternatives, token),
        clause,
        alternatives,
        words: wordsOf(context, parts),
        sure: leastQuality(parts),
        isUnfinished: parts.length === 1 && token.completions !== undefined,
      };
      placed.push({ unit, start: at, end });
    }
    at = end;
  }
  return {
    units: placed.map(({ unit }) => unit),
    broadUnits: withEverydayWords(context, queryTokens, placed),
    corrections,
  };
};
