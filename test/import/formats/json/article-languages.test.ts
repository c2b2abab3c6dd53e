import { describe, expect, it } from 'vitest';
import { importFaq } from '../../../../src/import/index.ts';
import { importLanguages } from '../../../../src/import/import-languages.ts';
import { codes, fileOf, outline } from '../../files.ts';

const importIn = (lang: string | undefined, value: unknown) =>
  importFaq([fileOf(JSON.stringify(value), 'faq.json')], lang === undefined ? {} : { lang });

describe('articles in several languages', () => {
  const exports: Readonly<Record<string, unknown>> = {
    'translated by Intercom': {
      title: 'When?',
      body: '<p>Soon.</p>',
      default_locale: 'en',
      translated_content: {
        type: 'article_translated_content',
        fr: { title: 'Quand ?', body: '<p>Bientôt.</p>', state: 'published' },
        de: { title: 'Wann?', body: '<p>Bald.</p>', state: 'draft' },
      },
    },
    'translated by Zendesk': {
      articles: [
        {
          title: 'When?',
          body: '<p>Soon.</p>',
          locale: 'en-us',
          translations: [{ locale: 'fr', title: 'Quand ?', body: '<p>Bientôt.</p>' }],
        },
      ],
    },
    'side by side': {
      articles: [
        { title: 'When?', body: '<p>Soon.</p>', locale: 'en-us' },
        { title: 'Quand ?', body: '<p>Bientôt.</p>', locale: 'fr' },
      ],
    },
  };
  for (const [how, value] of Object.entries(exports)) {
    it(`${how}: one language is read, and the others are told`, () => {
      const result = importIn(undefined, value);
      expect(outline(result)).to.deep.equal([': When?']);
      expect(result.languages.map((lang) => lang.slice(0, 2))).to.deep.equal(['en', 'fr']);
      expect(codes(result)).to.include('other-language');
      expect(outline(importIn('fr', value))).to.deep.equal([': Quand ?']);
    });
  }
});

it('languages that few shops have are languages, too', () => {
  const value = {
    fr: [{ question: 'Partout ?', answer: 'Oui.' }],
    sw: [{ question: 'Kila mahali?', answer: 'Ndiyo.' }],
  };
  const read = importLanguages([fileOf(JSON.stringify(value), 'faq.json')]);
  expect(read.map(({ faq }) => faq.lang)).to.deep.equal(['fr', 'sw']);
  const columns = [
    { question_en: 'When?', question_sw: 'Lini?', answer_en: 'Now.', answer_sw: 'Sasa.' },
  ];
  const tags = importLanguages([fileOf(JSON.stringify(columns), 'faq.json')]);
  expect(tags.map(({ faq }) => faq.lang)).to.deep.equal(['en', 'sw']);
});
