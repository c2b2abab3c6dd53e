import { describe, expect, it } from 'vitest';
import type { Faq } from '../../src/core/faq/faq.ts';
import { createSearch as createLiteralSearch } from '../../src/core/search/search.ts';
import { languageFor } from '../../src/core/lexicon/index.ts';
import { createSearch } from '../../src/search.ts';
import * as thesauri from '../../src/thesaurus/index.ts';
import { withThesaurus } from '../../src/thesaurus/with-thesaurus.ts';
import { faqOf, shopEntries } from '../support/searchable-faq.ts';

const faqIn = (lang: string, questions: readonly string[]): Faq =>
  faqOf(
    questions.map((question) => ({ id: question, question })),
    { lang },
  );

const campsite = [
  'Welches Gepäck darf ich im Zug zum Platz mitnehmen?',
  'Sind Hunde auf dem Platz willkommen?',
  'Wo kann ich mein Fahrrad abstellen?',
  'Gibt es Duschen mit warmem Wasser?',
  'Wann wird der Müll geleert?',
  'Darf man abends am See grillen?',
  'Wie weit ist der nächste Bäcker?',
  'Gibt es im Winter beheizte Hütten?',
  'Was kostet ein Stellplatz für Wohnmobile?',
  'Wer hilft bei einem Schlangenbiss?',
];

const guesthouse = [
  'Puis-je décommander ma nuitée sans frais ?',
  'Où se garer près de la maison ?',
  'Les chiens sont-ils admis ?',
  'Le linge est-il fourni ?',
  'Y a-t-il un lit pour bébé ?',
  'Peut-on arriver après minuit ?',
  'La piscine est-elle chauffée ?',
  'Où acheter du pain ?',
  'Le wifi marche-t-il au jardin ?',
  'Faut-il trier les déchets ?',
];

const club = [
  'What should I bring to my first class?',
  'How do I become a member?',
  'Is there a place to leave valuables?',
  'Can I swim before the lesson?',
  'Do you teach teenagers?',
  'Are the mats cleaned after each class?',
  'Where do I leave my bicycle?',
  'Is the studio heated in January?',
  'Who plays the piano on Fridays?',
  'May I film the class?',
];
const search = createSearch(faqIn('en', club));
const bestIn = (find: typeof search, query: string): string | undefined => {
  const { hits, suggestions } = find(query);
  return [...hits, ...suggestions][0]?.id;
};

describe('everyday words', () => {
  it('that make up the whole query say more than its words one by one', () => {
    const track = 'Gdzie jest moja paczka?';
    const shop = ['Jak anulować zamówienie?', track];
    expect(createSearch(faqIn('pl', shop))('gdzie moje zamówienie').hits[0]?.id).to.equal(track);
  });

  for (const [query, question] of [
    ['enrol', club[1]],
    ['photos', club[9]],
    ['what do I take with me', club[0]],
    ['safe', club[2]],
  ] as const) {
    it(`"${query}" finds "${question}"`, () => {
      expect(bestIn(search, query)).to.equal(question);
    });
  }

  it('mark nothing, and are told apart in an explanation', () => {
    const { hits, suggestions, explanation } = search('enrol', { explain: true });
    const [best] = [...hits, ...suggestions];
    expect(best?.question.filter(({ marked }) => marked)).to.deep.equal([]);
    expect(explanation?.queryTerms[0]?.matches[0]?.path).to.equal('thesaurus');
  });

  it('leave the words of the FAQ itself in front', () => {
    expect(bestIn(search, 'member')).to.equal(club[1]);
    expect(bestIn(search, 'swim lesson enrol')).to.equal(club[3]);
  });

  it('come first where they find another entry far better', () => {
    const entries = [
      { id: 'late', question: 'What if I am late?', answer: 'You may join until the first song.' },
      { id: 'member', question: 'How do I become a member?', answer: 'Ask at the desk.' },
    ];
    const find = createSearch(faqOf(entries, { lang: 'en' }));
    expect(find('join ').hits[0]?.id).to.equal('member');
    expect(find('join the song ').hits[0]?.id).to.equal('late');
  });

  it('answer for sure where the shop lexicon fits if nothing else comes near', () => {
    const find = createSearch(faqIn('fr', ['Où laisser mes bagages ?', 'Où est le jardin ?']));
    expect(find('valise').hits[0]?.id).to.equal('Où laisser mes bagages ?');
  });

  it('answer nothing else for sure where the shop lexicon fits', () => {
    const find = createSearch(faqOf(shopEntries));
    const literal = createLiteralSearch(faqOf(shopEntries), languageFor('fr'));
    for (const query of ['tirage', 'papier', 'justificatif', 'dédommagement', 'panne']) {
      const idsOf = (hits: readonly { id: string }[]) => hits.map(({ id }) => id);
      expect(idsOf(find(query).hits), query).to.deep.equal(idsOf(literal(query).hits));
    }
  });

  it('answer nothing for sure that the lexicon names and the FAQ lacks', () => {
    const find = createSearch(faqIn('fr', guesthouse));
    expect(find('stationnement').hits[0]?.id).to.equal(guesthouse[1]);
    expect(find('payer par paypal').hits).to.deep.equal([]);
  });

  for (const [lang, query, question] of [
    ['ar', 'مواقف', 'أين أضع سيارة؟'],
    ['he', 'פגום', 'מה לעשות אם המוצר שבור?'],
    ['ja', 'ペット', '犬と泊まれますか？'],
    ['ko', '반려동물', '강아지와 함께 갈 수 있나요?'],
    ['pl', 'przełożyć', 'Jak zmienić wizytę?'],
    ['ru', 'парковка', 'Где поставить машину?'],
    ['sv', 'husdjur', 'Får jag ta med hunden?'],
    ['tr', 'otopark', 'Araba nereye konur?'],
    ['zh', '宠物', '可以带狗吗？'],
  ] as const) {
    it(`${lang}: find an entry where there is no shop lexicon: "${query}"`, () => {
      expect(bestIn(createSearch(faqIn(lang, ['2 + 2?', question])), query)).to.equal(question);
    });
  }

  it('are not looked for inside an expression of the lexicon', () => {
    const find = createSearch(faqIn('en', [...club, 'How many hours does a course take?']));
    expect(bestIn(find, 'hours')).to.equal('How many hours does a course take?');
    expect(find('opening hours').hits).to.deep.equal([]);
  });

  it('answer all words of an expression of theirs', () => {
    const find = createSearch(faqIn('en', [...club, 'How old must my dog be?']));
    expect(find('minimum age').hits[0]?.id).to.equal('How old must my dog be?');
  });

  it('are expressions whose last word is no beginning of another word', () => {
    const find = createSearch(faqIn('it', ['Dove si parcheggia?', 'Chi dà le autorizzazioni?']));
    expect(bestIn(find, 'posto auto')).to.equal('Dove si parcheggia?');
  });

  it('are known in all their forms', () => {
    const find = createSearch(faqIn('en', [...club, 'Must my dog be vaccinated?']));
    const { hits, corrections } = find('shots needed');
    expect([hits[0]?.id, corrections]).to.deep.equal(['Must my dog be vaccinated?', []]);
  });

  it('are found in answers, if no question names them', () => {
    const room = { id: 'room', question: 'What is included?', answer: 'Wifi, towels, breakfast.' };
    const others = club.map((question) => ({ id: question, question }));
    const find = createSearch(faqOf([...others, room], { lang: 'en' }));
    expect(bestIn(find, 'internet')).to.equal('room');
    const linen = { id: 'linen', question: 'Must I bring a towel?' };
    const both = createSearch(faqOf([...others, room, linen], { lang: 'en' }));
    const { hits, suggestions } = both('blanket');
    expect([...hits, ...suggestions].map(({ id }) => id)).to.deep.equal(['linen']);
  });

  it('are found inside compounds', () => {
    const find = createSearch(faqIn('de', [...campsite, 'Wo steht das Reisegepäck?']));
    const ids = find('Koffer');
    const shown = [...ids.hits, ...ids.suggestions].map(({ id }) => id);
    expect(shown).to.include('Wo steht das Reisegepäck?');
  });
});

describe('a FAQ is given', () => {
  it('the groups that its questions and keywords touch, and no others', () => {
    const keywords = ['ascenseur'];
    const faq = faqOf([{ id: 'a', question: 'Zorglub ?', answer: 'Un vélo', keywords }]);
    expect(withThesaurus(faq).thesaurus).to.deep.equal(['ascenseur,escalier,marches,etage']);
  });

  it('no more than a few kilobytes of them, however large it is', () => {
    const questions = thesauri.fr.split('\n').map((line) => `${line} ?`);
    const groups = withThesaurus(faqIn('fr', questions)).thesaurus ?? [];
    expect(groups.join().length).to.be.within(5000, 8000);
  });

  it('none for a little word that has the stem of another one', () => {
    expect(withThesaurus(faqIn('fr', ['Mon zorglub ?'])).thesaurus).to.deep.equal([]);
  });

  it('none in a language without everyday words, and never twice', () => {
    const finnish = faqIn('fi', ['Miten maksan?']);
    expect(withThesaurus(finnish)).to.equal(finnish);
    const once = withThesaurus(faqIn('en', club));
    expect(withThesaurus(once)).to.equal(once);
  });
});

describe('the list of everyday words', () => {
  for (const [lang, text] of Object.entries(thesauri)) {
    it(`in "${lang}" has lines of two different words or more, no line twice`, () => {
      const lines = text.trim().split('\n');
      expect(new Set(lines).size).to.equal(lines.length);
      for (const line of lines) {
        const words = line.split(', ');
        expect(words.length, line).to.be.at.least(2);
        expect(new Set(words).size, line).to.equal(words.length);
        expect(line).to.match(/^[\p{L}\p{M}\p{N}'’ ,-]+$/u);
      }
    });
  }
});
