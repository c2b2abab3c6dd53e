import { describe, expect, it } from 'vitest';
import { createSearch, type Search } from '../../../src/core/search/search.ts';
import { languageFor } from '../../../src/core/lexicon/index.ts';
import { createSearch as createSearchWithReasons } from '../../../src/search.ts';
import { faqOf } from '../../support/searchable-faq.ts';

/** The FAQ of a riding school; each question is its own id. */
const ridingSchool = [
  'Comment inscrire mon enfant à un stage d’équitation ?',
  'Quels moyens de paiement acceptez-vous pour les stages ?',
  'Peut-on payer le forfait annuel en plusieurs fois ?',
  'Faut-il apporter une bombe et des bottes ?',
  'À partir de quel âge peut-on monter à poney ?',
  'Mon enfant peut-il monter le même poney chaque semaine ?',
  'Que se passe-t-il en cas de pluie ?',
  'Un cours manqué est-il rattrapable ?',
  'Proposez-vous des balades pour les adultes débutants ?',
  'Faut-il une licence fédérale ?',
  'Qui contacter en cas d’accident ?',
];
const find = createSearch(faqOf(ridingSchool.map((question) => ({ id: question, question }))));
const shown = (search: Search, query: string): readonly string[] => {
  const { hits, suggestions } = search(query);
  return [...hits, ...suggestions].map(({ id }) => id);
};

describe('in a FAQ of another trade', () => {
  for (const [query, question] of [
    ['moyens de paiement', ridingSchool[1]],
    ['payer en plusieurs fois', ridingSchool[2]],
    ['forfait en plusieurs fois', ridingSchool[2]],
    ['cas d’accident', ridingSchool[10]],
  ] as const) {
    it(`its own words "${query}" are found, whatever they mean in the shop lexicon`, () => {
      expect(find(query).hits[0]?.id).to.equal(question);
    });
  }

  it('a longer query still shows what its own word finds', () => {
    for (const [word, longer] of [
      ['paiement', 'mode de paiement'],
      ['poney', 'poney à livrer'],
      ['licence', 'licence perdue'],
    ] as const) {
      const [first] = shown(find, word);
      expect(shown(find, longer), longer).to.include(first);
    }
  });
});

describe('what any trade is asked, in a FAQ of another trade', () => {
  const questions = [...ridingSchool, 'Combien coûte une balade ?', 'Où se trouve le manège ?'];
  const entries = questions.map((question) => ({ id: question, question }));
  const search = createSearch(faqOf(entries), languageFor('fr'));

  it('is found by the words of the lexicon', () => {
    expect(search('tarif ').hits[0]?.id).to.equal('Combien coûte une balade ?');
  });

  it('is told from what only shops are asked', () => {
    expect(search('colis ').hits).to.deep.equal([]);
  });
});

describe('a word of the lexicon that often means something else', () => {
  const files = ['How do I open ZIP files?', 'How much caffeine is in it?', 'Who are you?'];
  const visits = ['When are you open?', 'How much is a day pass?', 'Who are you?'];
  const searchOf = (questions: readonly string[]) =>
    createSearch(
      faqOf(
        questions.map((question) => ({ id: question, question })),
        { lang: 'en' },
      ),
      languageFor('en'),
    );

  it('names no topic in an entry', () => {
    for (const query of ['close my account', 'wholesale pricing', 'is it closed on sunday']) {
      expect(searchOf(files)(query).hits, query).to.deep.equal([]);
    }
  });

  it('names its topic where the words beside it say so', () => {
    expect(searchOf(visits)('opening hours').hits[0]?.id).to.equal(visits[0]);
    expect(searchOf(visits)('prices').hits[0]?.id).to.equal(visits[1]);
  });
});

describe('an everyday word that is spelt correctly', () => {
  const shops: Readonly<Record<string, readonly [Search, readonly string[]]>> = {
    fr: [
      createSearch(faqOf([{ id: 'a', question: 'Pourquoi mon code promo est-il refusé ?' }])),
      ['chaise', 'câble', 'shampoing', 'coton', 'chemise', 'crème', 'chargeur', 'Lille', 'montre'],
    ],
    en: [
      createSearch(
        faqOf([{ id: 'a', question: 'Why is my discount code refused?' }], { lang: 'en' }),
      ),
      ['table', 'butter', 'charger', 'coat', 'shirt', 'cream', 'candle', 'Paris'],
    ],
  };
  for (const [lang, [search, words]] of Object.entries(shops)) {
    for (const word of words) {
      it(`${lang}: "${word}" is not corrected`, () => {
        const { corrections, hits } = search(`${word} `);
        expect(corrections).to.deep.equal([]);
        expect(hits).to.deep.equal([]);
      });
    }
  }
});

describe('in German, in a FAQ of another trade', () => {
  const germanSchool = [
    'Kann ich die Stunde ändern?',
    'Was passiert bei Regen?',
    'Wo stehen die Pferde?',
    'Welche Stiefel brauche ich?',
    'Wer striegelt die Ponys?',
    'Gibt es Boxen?',
    'Wie alt sind die Ponys?',
    'Wer sattelt?',
    'Gibt es Helme?',
    'Wie lang ist die Longe?',
  ];
  const search = createSearchWithReasons(
    faqOf(
      germanSchool.map((question) => ({ id: question, question })),
      { lang: 'de' },
    ),
  );

  it('a stop word is no part of another word', () => {
    expect(shown(search, 'Passwort')).not.to.include('Was passiert bei Regen?');
  });
});

describe('a word of five letters with a typo', () => {
  const question = 'Puis-je louer une barque ou un canot ?';
  const search = createSearch(faqOf([{ id: 'boats', question }]));

  it('is corrected to a word of the FAQ', () => {
    for (const typo of ['canor', 'caanot', 'loeur']) {
      expect(search(`${typo} `).corrections, typo).to.have.length(1);
    }
  });

  it('is left alone if two letters differ', () => {
    expect(search('carat ').corrections).to.deep.equal([]);
  });
});

it('a letter is not joined to the word before it', () => {
  const search = createSearch(faqOf([{ id: 'driver', question: 'Que fera le livreur ?' }]));
  expect(search('fera').hits).to.have.length(1);
  expect(search('fer à').suggestions).to.deep.equal([]);
  expect(search('fer à').hits).to.deep.equal([]);
});

describe('asking where an order is, in a FAQ that says nothing of tracking', () => {
  for (const [lang, query, question, other] of [
    [
      'fr',
      'où est ma commande',
      'Quels sont les délais de livraison ?',
      'Livrez-vous des meubles ?',
    ],
    ['en', 'where is my order', 'What are your delivery times?', 'Do you deliver furniture?'],
    ['de', 'wann kommt mein Paket', 'Wie ist die Lieferzeit?', 'Liefern Sie Möbel?'],
    ['es', 'dónde está mi pedido', '¿Cuál es el plazo de entrega?', '¿Entregan muebles?'],
    ['it', 'quando arriva il pacco', 'Quali sono i tempi di consegna?', 'Consegnate mobili?'],
    ['nl', 'waar blijft mijn pakket', 'Wat is de levertijd?', 'Leveren jullie meubels?'],
    ['pt', 'onde está a encomenda', 'Qual é o prazo de entrega?', 'Entregam móveis?'],
  ] as const) {
    it(`finds how long delivery takes: "${query}"`, () => {
      const entries = [other, question].map((text) => ({ id: text, question: text }));
      const search = createSearch(faqOf(entries, { lang }), languageFor(lang));
      expect(shown(search, query)[0]).to.equal(question);
    });
  }
});
