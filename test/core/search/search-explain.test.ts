import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search.ts';
import { faqOf, shopEntries } from '../../support/searchable-faq.ts';

const search = createSearch(faqOf(shopEntries, { synonyms: [['imprimante', 'machine']] }));

describe('an explained search', () => {
  it('says which words matched which entry, by which path', () => {
    const { hits, explanation } = search('rembourser machine', { explain: true });
    const matches = explanation?.queryTerms.flatMap((queryTerm) =>
      queryTerm.matches.map(({ id, path }) => `${queryTerm.typed} ${path} ${id}`),
    );
    expect(matches).to.include('rembourser concept remboursement-delai');
    expect(matches).to.include('machine synonym assistance-technique');
    expect(hits.map(({ id }) => id)).to.include('remboursement-delai');
  });

  it('gives the weight of words that no entry holds', () => {
    const { explanation } = search('girafe', { explain: true });
    expect(explanation?.queryTerms).to.have.length(1);
    expect(explanation?.queryTerms[0]).to.include({ typed: 'girafe', kind: 'word' });
    expect(explanation?.queryTerms[0]?.weight).to.be.above(0);
    expect(explanation?.queryTerms[0]?.matches).to.deep.equal([]);
  });

  it('gives the confidence in the first entry, which is lower beside an unknown word', () => {
    const confidenceOf = (query: string): number =>
      search(query, { explain: true }).explanation!.confidence;
    expect(confidenceOf('remboursement')).to.be.above(confidenceOf('remboursement girafe'));
    expect(confidenceOf('remboursement girafe')).to.be.above(confidenceOf('girafe'));
  });

  it('finds the same as one that is not explained', () => {
    const plain = search('code promo refusé');
    const explained = search('code promo refusé', { explain: true });
    expect(plain.explanation).to.equal(undefined);
    expect(JSON.stringify({ ...explained, explanation: undefined })).to.equal(
      JSON.stringify(plain),
    );
  });
});

describe('suggestions', () => {
  it('have something to do with the query', () => {
    const { suggestions } = search('votre girafe mange-t-elle des ananas le mardi');
    for (const { score } of suggestions) expect(score).to.be.at.least(0.05);
  });
});
