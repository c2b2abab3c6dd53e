import { describe, expect, it } from 'vitest';
import { lintFaq } from '../../src/lint/lint.ts';
import { codesOf, faqOf, found } from './faq.ts';

const asking = (...questions: readonly string[]) =>
  faqOf(questions.map((question, at) => ({ question, answer: `Answer number ${at}.` })));

describe('questions', () => {
  it('that differ only in accents and punctuation are found', () => {
    const document = { ...asking('Où est mon colis ?', 'ou est mon colis'), lang: 'fr' };
    expect(found(document)).toEqual([
      'duplicate-question topics[0].entries[1].question ou est mon colis',
    ]);
  });

  it('that differ only in words of no weight are found', () => {
    const [finding] = lintFaq(asking('How do I return an item?', 'Can I return this item?'));
    expect(finding).toMatchObject({
      code: 'near-duplicate-question',
      quote: 'Can I return this item?',
    });
    expect(finding?.message).toContain('"How do I return an item?" at topics[0].entries[0]');
  });

  it('that differ in a "not", an "off" or a number are not reported', () => {
    expect(
      codesOf(
        asking(
          'Does my coupon code work?',
          'Why does my coupon code not work?',
          'How do I turn the light on?',
          'How do I turn the light off?',
          'Which lamps are of type 4?',
          'Which lamps are of type 6?',
        ),
      ),
    ).toEqual([]);
  });

  it('whose words find another question first are reported with the one that wins', () => {
    const document = faqOf([
      { question: 'Can I use it?', answer: 'Yes, on every phone.' },
      {
        question: 'Can I use it with gift cards?',
        answer: 'Use it with gift cards, use it, use it.',
        keywords: ['use it', 'use', 'can I use it'],
      },
    ]);
    const [finding] = lintFaq(document).filter(({ code }) => code === 'unfound-question');
    expect(finding).toMatchObject({ path: 'topics[0].entries[0].question' });
    expect(finding?.message).toContain('"Can I use it with gift cards?"');
  });

  it('whose words find each other are reported once, with both', () => {
    const document = faqOf([
      { question: 'How do I track my order?', answer: 'By its number.', keywords: ['details'] },
      { question: 'Where are the tracking details of an order?', answer: 'In your e-mail.' },
      { question: 'Do you sell gift cards?', answer: 'Yes, in every shop.' },
    ]);
    const competing = lintFaq(document).filter(({ code }) => code === 'competing-questions');
    expect(competing.map(({ path }) => path)).toEqual(['topics[0].entries[1].question']);
    expect(competing[0]?.message).toContain('"How do I track my order?"');
  });
});

describe('a FAQ of more than 2,000 questions', () => {
  const all = Array.from({ length: 2_100 }, (_, at) => `What does number ${at} mean?`);

  it('has only a sample of them tried in the search, and says so', () => {
    const [finding] = lintFaq(asking(...all)).filter(({ code }) => code === 'sampled-questions');
    expect(finding?.message).toBe(
      'Has 2100 questions, so only 1050 of them, spread over all, were tried in the search.',
    );
  });
});

describe('an entry in another language', () => {
  const german = 'Wie kann ich sehen, ob ich die richtige Größe habe?';

  it('is recognised by its question', () => {
    const document = { ...asking('Où est mon colis ?', german), lang: 'fr-FR' };
    expect(found(document)).toEqual([`entry-language topics[0].entries[1].question ${german}`]);
  });

  it('is recognised by its answer alone', () => {
    const answer = 'Das Hemd sollte eng am Körper anliegen, damit es die richtige Größe hat.';
    expect(codesOf(faqOf([{ answer }]))).toEqual(['entry-language']);
  });

  it('is not reported for an answer full of names', () => {
    const answer = 'Colombia: Claro. Costa Rica: Kölbi, Claro, La Nacion, El Dorado.';
    expect(codesOf(faqOf([{ answer }]))).toEqual([]);
  });
});

describe('the date of the last edit', () => {
  const updated = (day: string) => codesOf(faqOf([{ updated: day }]), { today: '2026-11-29' });

  it('is reported if it is more than two years ago', () => {
    expect(updated('2024-11-28')).toEqual(['stale-entry']);
    expect(updated('2024-11-29')).toEqual([]);
  });

  it('is reported if it is in the future', () => {
    expect(updated('2026-11-30')).toEqual(['stale-entry']);
  });

  it("is not checked unless today's date is given", () => {
    expect(codesOf(faqOf([{ updated: '1999-01-01' }]))).toEqual([]);
  });
});

it('an answer of more than 2,000 characters is reported with its length', () => {
  const answer = 'It takes two days. '.repeat(106);
  expect(found(faqOf([{ answer }]))).toEqual([
    'long-answer topics[0].entries[0].answer 2013 characters',
  ]);
  expect(codesOf(faqOf([{ answer: answer.slice(0, 1_990) }]))).toEqual([]);
});
