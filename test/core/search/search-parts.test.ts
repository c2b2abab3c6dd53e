import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/core/search/search.ts';
import { languageFor } from '../../../src/core/lexicon/index.ts';
import { faqOf } from '../../support/searchable-faq.ts';

/** Language → questions, and query → index of the question that it finds. */
const shops: Readonly<
  Record<string, readonly [readonly string[], Readonly<Record<string, number>>]>
> = {
  de: [
    ['Wie pflege ich Lederjacken?', 'Wann öffnet der Abholschalter?', 'Was kosten Ersatzteile?'],
    { jacken: 0, schalter: 1, 'ersatz teile': 2, Abholschalteröffnung: 1 },
  ],
  nl: [['Hoe was ik de kussenhoes?', 'Waar vind ik mijn klantnummer?'], { hoes: 0, nummer: 1 }],
  fi: [
    ['Miten palautan tuotteen?', 'Missä pakettini on?', 'Miten vaihdan salasanan?'],
    { paketti: 1, salasana: 2 },
  ],
  he: [
    ['איך מפעילים את המזגן?', 'מה כוללת האחריות?', 'איפה המחסן?'],
    { מזגן: 0, אחריות: 1, במחסן: 2 },
  ],
  ko: [
    ['교환은 어떻게 하나요?', '사은품을 받을 수 있나요?', '매장이 어디인가요?'],
    { 교환: 0, 사은품이: 1 },
  ],
};

describe('two letters of an alphabet', () => {
  it('do not match inside a longer word', () => {
    const questions = ['מה היתרונות של השמן?', 'איך פותחים את הבקבוק?'];
    const search = createSearch(
      faqOf(
        questions.map((question) => ({ id: question, question })),
        { lang: 'he' },
      ),
    );
    expect(search('כמה').hits).to.deep.equal([]);
    expect(search('שמן').hits[0]?.id).to.equal(questions[0]);
  });
});

describe('a part of a word', () => {
  for (const [lang, [questions, queries]] of Object.entries(shops)) {
    const entries = questions.map((question) => ({ id: question, question }));
    const search = createSearch(faqOf(entries, { lang }));
    for (const [query, number] of Object.entries(queries)) {
      it(`${lang}: "${query}" finds "${questions[number]}"`, () => {
        expect(search(query).hits[0]?.id).to.equal(questions[number]);
      });
    }
  }
});

describe('a verb whose prefix stands at the end of the clause', () => {
  const bestIn = (lang: string, questions: readonly string[]) => {
    const entries = questions.map((question) => ({ id: question, question }));
    const search = createSearch(faqOf(entries, { lang }), languageFor(lang));
    return (query: string): string | undefined => search(query).hits[0]?.id;
  };
  const german = bestIn('de', [
    'Wann sagt ihr Stunden ab?',
    'Anmeldung zum Kurs',
    'Was kostet es?',
  ]);
  const dutch = bestIn('nl', ['Hoe meld ik mij aan?', 'Wat is de prijs?']);

  it('is found by its other forms, in one word and as a noun', () => {
    expect(german('absagen')).to.equal('Wann sagt ihr Stunden ab?');
    expect(german('Absage der Stunde')).to.equal('Wann sagt ihr Stunden ab?');
    expect(dutch('aanmelden')).to.equal('Hoe meld ik mij aan?');
  });
});
