import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search.ts';
import { faqOf, shopEntries } from '../../support/searchable-faq.ts';

const search = createSearch(faqOf(shopEntries));

describe('a query of which the FAQ knows only a guessed word', () => {
  for (const [query, guess] of [
    ['trottinette volante', 'a word with the stem of "volé"'],
    ['fer à repasser', 'a word near "réparer"'],
    ['assurance trottinette', 'a word near "assistance"'],
  ] as const) {
    it(`has neither answer nor suggestion by ${guess}: "${query}"`, () => {
      const { hits, suggestions } = search(query);
      expect([...hits, ...suggestions]).to.deep.equal([]);
    });
  }

  it('has suggestions where it knows another word as well', () => {
    expect(search('trottinette volante remboursement').suggestions).not.to.deep.equal([]);
  });

  it('has suggestions where every word is a guess, since a shopper may mistype all of them', () => {
    expect(search('volante').suggestions).not.to.deep.equal([]);
  });

  it('has an answer where the correction is beyond doubt', () => {
    expect(search('rembousrement trottinette').hits[0]?.id).to.equal('remboursement-delai');
  });
});

describe('a short query of which an entry covers half', () => {
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

describe('a short query of which only the answer of an entry covers half', () => {
  const questions = 'abcdefghijk'.split('').map((letter) => `Où est la zone ${letter}${letter} ?`);
  const entries = questions.map((question) => ({ id: question, question }));
  const answer = `Sous la roulotte. ${'Un banc de pierre et de grands arbres. '.repeat(20)}`;
  const find = createSearch(faqOf([...entries, { id: 'roulotte', question: 'Où lire ?', answer }]));

  it('has no confident answer, but that entry as a suggestion', () => {
    const { hits, suggestions } = find('roulotte zébrée ');
    expect(hits).to.deep.equal([]);
    expect(suggestions[0]?.id).to.equal('roulotte');
  });

  it('has a confident answer if that half is the whole query', () => {
    expect(find('roulotte ').hits[0]?.id).to.equal('roulotte');
  });
});

describe('a last word that only begins like a word of the FAQ', () => {
  const find = createSearch(
    faqOf([{ id: 'a', question: 'Which planets are near?' }], { lang: 'en' }),
  );

  it('is a guess, which answers nothing beside an unknown word, but is suggested while it is typed', () => {
    const { hits, suggestions } = find('zebra planes');
    expect(hits).to.deep.equal([]);
    expect(suggestions[0]?.id).to.equal('a');
    expect(find('zebra planes ').suggestions).to.deep.equal([]);
  });
});

describe('a query whose distinctive word the FAQ lacks', () => {
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

describe('the confidence in the first entry', () => {
  const entries = [
    'Where can I leave my luggage?',
    'Who finds lost luggage?',
    'Is there a garden?',
  ];
  const find = createSearch(
    faqOf(
      entries.map((question) => ({ id: question, question })),
      { lang: 'en' },
    ),
  );
  const shareOfScore = (query: string): number => {
    const { hits, suggestions, explanation } = find(query, { explain: true });
    return explanation!.confidence / [...hits, ...suggestions][0]!.score;
  };

  it('is lower where a second entry comes near, unless the query is covered completely', () => {
    expect(shareOfScore('garden zebra ')).to.be.above(0.5);
    expect(shareOfScore('luggage zebra ')).to.be.below(0.4);
    expect(find('luggage ').hits).to.have.length(2);
  });

  it('is lower for a synonym than for the word itself, relative to the score', () => {
    expect(shareOfScore('suitcase ')).to.be.below(0.8 * shareOfScore('luggage '));
  });
});
