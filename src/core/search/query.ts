/** What a shopper asked: units of meaning, each with the terms that would answer it. */
import { OWN } from './analyzer.ts';
import type { Analyser } from './analyzer.ts';
import type { Concept } from './phrases.ts';
import type { Correction, Read } from './parse-query.ts';
import { readWords } from './parse-query.ts';
import type { Reader } from './search-context.ts';
import type { Token } from './tokenize.ts';
import * as tuning from './weights.ts';

export interface Alternative {
  readonly term: string;
  /** How sure it is that this term was meant, 0…1. */
  readonly quality: number;
}

/** `topic` and `cue` name a concept of the lexicon, `word` is any other word. */
export type UnitKind = 'topic' | 'cue' | 'word' | 'number';

export interface Unit {
  readonly kind: UnitKind;
  /** Number of the clause it stands in, from 0. */
  readonly clause: number;
  readonly alternatives: readonly Alternative[];
  /** How sure it is that its words were meant, 0…1: less for corrected ones. */
  readonly sure: number;
}

export interface Query {
  readonly units: readonly Unit[];
  readonly corrections: readonly Correction[];
  /** Words that nobody knows. */
  readonly lost: number;
}

/** An expression is as sure as the least sure of its words. */
const sureOf = (parts: readonly Read[]): number =>
  parts.reduce((least, { quality }) => Math.min(least, quality), 1);

const alternativesOf = (
  { analyser, index }: Reader,
  parts: readonly Read[],
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
      const related = analyser.relatedTo(term);
      if (related !== undefined) offer(related, trusted * tuning.relatedQuality);
    }
  };
  const isAlone = parts.length === 1;
  const sure = sureOf(parts);
  offerConcepts(concepts, sure * tuning.conceptQuality);
  const { token } = parts[0]!;
  if (isAlone && !token.stop) {
    offer(token.stem, sure);
    for (const stem of token.completions ?? []) {
      offer(stem, sure);
      offerConcepts(analyser.conceptsOf(stem), sure * tuning.conceptQuality);
    }
  }
  const alternatives: Alternative[] = [];
  for (const [term, quality] of best) alternatives.push({ term, quality });
  return alternatives;
};

const kindOf = (
  analyser: Analyser,
  alternatives: readonly Alternative[],
  token: Token,
): UnitKind => {
  const concepts = alternatives.filter(({ term }) => term.startsWith(':'));
  if (concepts.length === 0) return token.number ? 'number' : 'word';
  return concepts.every(({ term }) => analyser.isCue(term)) ? 'cue' : 'topic';
};

/** @param tolerance Of slips: 0 takes every word as it is typed, 1 is usual. */
export const readQuery = (reader: Reader, text: string, tolerance: number): Query => {
  const { analyser } = reader;
  const { reads, corrections, lost } = readWords(reader, text, tolerance);
  const tokens = reads.map(({ token }) => token);
  const units: Unit[] = [];
  /** Where the breath ends that the word at hand stands in. */
  let limit = 0;
  for (let at = 0; at < reads.length;) {
    const { token, clause, breath } = reads[at]!;
    while (reads[limit]?.breath === breath) limit += 1;
    const span = analyser.spanAt(tokens, at, limit);
    const end = span?.end ?? at + 1;
    if (span || !token.stop) {
      const parts = reads.slice(at, end);
      const alternatives = alternativesOf(reader, parts, span?.concepts ?? []);
      units.push({
        kind: kindOf(analyser, alternatives, token),
        clause,
        alternatives,
        sure: sureOf(parts),
      });
    }
    at = end;
  }
  return { units, corrections, lost };
};
