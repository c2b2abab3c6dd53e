import { describe, expect, it } from 'vitest';
import { steadyResult, type SearchResult } from '../../../src/search.ts';

const idsOf = ({ hits, suggestions }: SearchResult): readonly string[] =>
  [...hits, ...suggestions].map(({ id }) => id);

/** A result with these hits and their scores, and these suggestions. */
const resultOf = (
  query: string,
  hits: Readonly<Record<string, number>>,
  suggestions: Readonly<Record<string, number>> = {},
): SearchResult => {
  const rows = (scores: Readonly<Record<string, number>>) =>
    Object.entries(scores).map(([id, score]) => ({ id, score, question: [], excerpt: [] }));
  return { query, hits: rows(hits), suggestions: rows(suggestions), corrections: [] };
};

describe('a list of results while the shopper types', () => {
  const previous = resultOf('remb', { delay: 0.5, refund: 0.4 });

  it('keeps the order of rows that score nearly the same', () => {
    const next = resultOf('rembo', { refund: 0.5, delay: 0.4, other: 0.39 });
    expect(idsOf(steadyResult(next, previous))).to.deep.equal(['delay', 'refund', 'other']);
  });

  it('moves a clearly better row to the top', () => {
    const next = resultOf('rembo', { refund: 0.5, delay: 0.3 });
    expect(idsOf(steadyResult(next, previous))).to.deep.equal(['refund', 'delay']);
  });

  it('has as many answers as the result', () => {
    const next = resultOf('rembo', { refund: 0.5 }, { delay: 0.4 });
    const { hits, suggestions } = steadyResult(next, previous);
    expect(hits.map(({ id }) => id)).to.deep.equal(['delay']);
    expect(suggestions.map(({ id }) => id)).to.deep.equal(['refund']);
  });

  it('keeps its rows, with the new query, if nothing is found', () => {
    const result = steadyResult(resultOf('rembx', {}), previous);
    expect(idsOf(result)).to.deep.equal(['delay', 'refund']);
    expect(result.query).to.equal('rembx');
  });

  it('keeps nothing for an unrelated query', () => {
    const next = resultOf('colis', {});
    expect(steadyResult(next, previous)).to.deep.equal(next);
  });
});
