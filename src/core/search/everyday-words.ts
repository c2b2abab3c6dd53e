/** Everyday words of a query: near-synonyms that this FAQ may hold. */
import type { QueryToken } from './parse-query.ts';
import { leastQuality } from './parse-query.ts';
import type { Alternative, Unit } from './unit.ts';
import type { SearchContext } from './search-context.ts';
import * as weights from './weights.ts';

/** A unit, and the tokens of the query that it stands for, end exclusive. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
}

/** What the tokens from one position may mean by everyday words, and where those end. */
interface Meaning {
  readonly start: number;
  readonly end: number;
  readonly alternatives: readonly Alternative[];
}

const meaningsOf = (
  { analyzer, index }: SearchContext,
  queryTokens: readonly QueryToken[],
): readonly Meaning[] => {
  const tokens = queryTokens.map(({ token }) => token);
  const meanings: Meaning[] = [];
  let covered = 0;
  queryTokens.forEach(({ phrase }, start) => {
    const limit = queryTokens.findIndex((other) => other.phrase > phrase);
    const span = analyzer.everydayAt(tokens, start, limit < 0 ? tokens.length : limit);
    // The words of an expression are not read again one by one.
    if (!span || span.end <= covered) return;
    const { end, concepts } = span;
    covered = end;
    const sure = leastQuality(queryTokens.slice(start, end));
    const alternatives = concepts
      .filter(({ term }) => index.postings.has(term))
      .map(({ term }) => ({ term, quality: sure * weights.everydayQuality }));
    if (alternatives.length > 0) meanings.push({ start, end, alternatives });
  });
  return meanings;
};

const unitOf = (
  queryTokens: readonly QueryToken[],
  { start, end, alternatives }: Meaning,
): Unit => ({
  typed: queryTokens
    .slice(start, end)
    .map(({ token }) => token.word)
    .join(' '),
  kind: 'word',
  clause: queryTokens[start]!.clause,
  alternatives,
  words: [],
  sure: 1,
  isUnfinished: false,
});

/**
 * The units of a query, each with the everyday meanings of its words, plus units for expressions of
 * stop words only ("take with me"); undefined if no word has such a meaning here.
 */
export const withEverydayWords = (
  context: SearchContext,
  queryTokens: readonly QueryToken[],
  units: readonly PlacedUnit[],
): readonly Unit[] | undefined => {
  const meanings = meaningsOf(context, queryTokens);
  if (meanings.length === 0) return undefined;
  const broad = [...units];
  for (const meaning of meanings) {
    const at = broad.findIndex(({ start, end }) => start < meaning.end && meaning.start < end);
    const placed = broad[at];
    if (!placed) {
      broad.push({ ...meaning, unit: unitOf(queryTokens, meaning) });
      continue;
    }
    const alternatives = [...placed.unit.alternatives, ...meaning.alternatives];
    broad[at] = { ...placed, unit: { ...placed.unit, alternatives } };
  }
  return broad.sort((a, b) => a.start - b.start).map(({ unit }) => unit);
};
