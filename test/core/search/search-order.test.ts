import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search.ts';
import { faqOf, type WrittenEntry } from '../../support/searchable-faq.ts';

const idsFor = (entries: readonly WrittenEntry[], query: string): readonly string[] => {
  const { hits, suggestions } = createSearch(faqOf(entries))(query);
  return [...hits, ...suggestions].map(({ id }) => id);
};

describe('of entries that score about the same', () => {
  const verb = { id: 'verb', question: 'Comment annuler ma réservation ?' };
  const noun = { id: 'noun', question: 'Quelle est votre politique d’annulation ?' };

  it('the one with the exact words of the query comes first, wherever it stands', () => {
    for (const entries of [
      [verb, noun],
      [noun, verb],
    ]) {
      expect(idsFor(entries, 'conditions d’annulation')[0]).to.equal('noun');
      expect(idsFor(entries, 'comment annuler')[0]).to.equal('verb');
    }
  });
});

describe('a keyword that an owner gave to one entry', () => {
  const tracking = { id: 'tracking', question: 'Comment suivre mon colis ?' };
  const lost = { id: 'lost', question: 'Colis perdu', keywords: ['suivre mon colis'] };

  it('finds that entry first', () => {
    expect(idsFor([tracking, lost], 'Suivre mon colis')[0]).to.equal('lost');
  });

  it('decides nothing where several entries have it', () => {
    const other = { id: 'other', question: 'Colis ouvert', keywords: ['suivre mon colis'] };
    expect(idsFor([tracking, lost, other], 'Suivre mon colis')[0]).to.equal('tracking');
  });
});

describe('of two words that one entry each contains', () => {
  const short = { id: 'short', question: 'May I bring my dog?' };
  const long = { id: 'long', question: 'May I bring my accordion?' };

  it('the longer counts for more, as it is the rarer in the language', () => {
    for (const entries of [
      [short, long],
      [long, short],
    ]) {
      expect(idsFor(entries, 'dog and accordion')[0]).to.equal('long');
    }
  });

  it('the length decides nothing in a script of short words', () => {
    const entries = [
      { id: 'kelev', question: 'אפשר להביא כלב?' },
      { id: 'menora', question: 'אפשר להביא אקורדיון?' },
    ];
    const scores = createSearch(faqOf(entries, { lang: 'he' }))('כלב אקורדיון');
    expect(
      new Set([...scores.hits, ...scores.suggestions].map(({ score }) => score)).size,
    ).to.equal(1);
  });
});
