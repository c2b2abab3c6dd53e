import { describe, expect, it } from 'vitest';
import { createSearch } from '../../src/search.ts';
import { faqOf, shopEntries } from '../support/searchable-faq.ts';

const search = createSearch(faqOf(shopEntries));

describe('a query of which the FAQ knows a guessed word alone', () => {
  for (const [query, guess] of [
    ['trottinette volante', 'a word with the stem of "volé"'],
    ['fer à repasser', 'a word near "réparer"'],
    ['assurance trottinette', 'a word near "assistance"'],
  ] as const) {
    it(`"${query}" has no confident answer, for ${guess}`, () => {
      expect(search(query).hits).to.deep.equal([]);
    });
  }

  it('still has the nearest entries to show', () => {
    expect(search('trottinette volante').suggestions).not.to.deep.equal([]);
  });

  it('has an answer where the word is near beyond doubt', () => {
    expect(search('rembousrement trottinette').hits[0]?.id).to.equal('remboursement-delai');
  });
});

describe('a short query of which entries hold half', () => {
  const entries = [
    'Comment apprendre le piano ?',
    'Comment accorder un piano ?',
    'Faut-il assurer un violon ?',
    'Quelles partitions fournissez-vous ?',
  ].map((question) => ({ id: question, question }));
  const find = createSearch(faqOf(entries));

  it('has a confident answer where one entry stands out', () => {
    expect(find('violon zébré').hits[0]?.id).to.equal('Faut-il assurer un violon ?');
  });
});

describe('a query whose telling word the FAQ lacks', () => {
  for (const [lang, questions, query] of [
    ['fr', ['Quels chèques acceptez-vous ?', 'Où se trouve la piste ?'], 'animaux acceptés'],
    ['en', ['What should I bring to class?', 'Where is the studio?'], 'can I bring my kid'],
    ['de', ['Welche Münzen akzeptieren Sie?', 'Wo ist der Eingang?'], 'Hunde akzeptiert'],
    ['es', ['¿Qué monedas aceptan?', '¿Dónde está la pista?'], 'aceptan perros'],
    ['it', ['Cosa devo portare?', 'Dove si trova la pista?'], 'portare il gatto'],
  ] as const) {
    it(`has no confident answer by its verb alone: "${query}"`, () => {
      const entries = questions.map((question) => ({ id: question, question }));
      expect(createSearch(faqOf(entries, { lang }))(query).hits).to.deep.equal([]);
    });
  }
});
