import { describe, expect, it } from 'vitest';
import { importLanguages } from '../../../../src/import/import-languages.ts';
import { importFaq } from '../../../../src/import/index.ts';
import { answerTo, codes, fileOf, outline } from '../../files.ts';

describe('a list in several languages', () => {
  const shapes: Readonly<Record<string, unknown>> = {
    'by text': [{ question: { en: 'When?', fr: 'Quand ?' }, answer: { en: 'Soon.', fr: 'Tôt.' } }],
    'by list': { en: [{ q: 'When?', a: 'Soon.' }], fr: [{ q: 'Quand ?', a: 'Tôt.' }] },
    'by key': [
      { question_en: 'When?', question_fr: 'Quand ?', answer_en: 'Soon.', answer_fr: 'Tôt.' },
    ],
  };
  for (const [name, value] of Object.entries(shapes)) {
    it(`is read in one of them, and the others are reported: ${name}`, () => {
      const file = fileOf(JSON.stringify(value), 'faq.json');
      const french = importFaq([file], { lang: 'fr' });
      expect(answerTo(french, 'Quand ?')).toBe('Tôt.');
      expect(french.faq.topics[0]!.entries).toHaveLength(1);
      const first = importFaq([file]);
      expect([first.faq.lang, answerTo(first, 'When?')]).toEqual(['en', 'Soon.']);
      expect(codes(first)).toContain('other-language');
    });
  }

  it('can be read in each of them', () => {
    const file = fileOf(
      JSON.stringify([
        { question: { en: 'When?', fr: 'Quand ?' }, answer: { en: 'Soon.', fr: 'Tôt.' } },
      ]),
      'faq.json',
    );
    const other = fileOf(
      'Q: Où ?\nA: Dans la boutique, et sur le marché avec les autres.',
      'fr.txt',
    );
    const read = importLanguages([file, other]);
    expect(read.map(({ faq }) => faq.lang)).toEqual(['en', 'fr']);
    expect(read.map((result) => outline(result))).toEqual([[': When?'], [': Quand ? | Où ?']]);
    expect(read.flatMap(codes)).not.toContain('other-language');
  });

  it('may have fields such as questionFr and questionEn', () => {
    const one = {
      questionFr: 'Quand ?',
      answerFr: 'Demain.',
      questionEn: 'When?',
      answerEn: 'Soon.',
    };
    const read = importLanguages([fileOf(JSON.stringify([one]), 'faq.json')]);
    expect(read.map(({ faq }) => [faq.lang, faq.topics[0]?.entries[0]?.question])).toEqual([
      ['fr', 'Quand ?'],
      ['en', 'When?'],
    ]);
  });
});

it('a FAQ in "en" joins one in "en-GB"', () => {
  const page =
    '<html lang="en-GB"><h2>Where do you deliver the coffee?</h2><p>Everywhere in the country.</p></html>';
  const table = 'question,answer\nWhen will my order arrive?,It will be there within two days.\n';
  const read = importLanguages([fileOf(table, 'faq.csv'), fileOf(page, 'faq.html')]);
  expect(read.map(({ faq }) => faq.lang)).toEqual(['en-GB']);
  expect(read.map((result) => outline(result))).toEqual([
    [': When will my order arrive? | Where do you deliver the coffee?'],
  ]);
});
