import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileFaq, readCompiledFaq } from '../../../src/core/faq/compiled-faq.ts';
import { parse } from '../../../src/core/faq/parse.ts';

const demo = readFileSync(new URL('../../../faq-data/fr.json', import.meta.url), 'utf8');

const answer =
  '# Titre\n\n1. un **deux**\n   - `trois`\n\n|a|b|\n|:-|-|\n|c|[d](/d)|\n\n![Carte](/c.png "640x480")\n\n```\nx\n```';
const contacts = [
  {
    id: 'tel',
    type: 'phone',
    label: 'Appeler',
    phone: '+33123456789',
    timeZone: 'Europe/Paris',
    openingHours: ['Mo-Fr 09:00-18:00'],
  },
];
const rich = {
  version: 1,
  lang: 'fr',
  contacts,
  synonyms: [['sac', 'cabas']],
  topics: [
    {
      id: 't',
      title: 'T',
      entries: [
        { id: '__proto__', question: 'Une ?', answer, updated: '2026-11-01', pages: ['/panier*'] },
        { id: 'b', question: '"Deux" \u2028 ?', answer: 'Non.', keywords: ['x'], featured: true },
      ],
    },
  ],
};

describe('a compiled FAQ', () => {
  for (const [name, document] of [
    ['the demo’s', demo],
    ['one with all that a FAQ can hold', rich],
    ['one that holds nothing', {}],
  ] as const) {
    it(`is read back as the FAQ it was made from: ${name}`, () => {
      const { faq } = parse(document);
      expect(readCompiledFaq(compileFaq(faq))).toEqual(faq);
    });
  }

  it('is read without its answers, until their text is wanted', () => {
    const withoutAnswers = compileFaq(parse(rich).faq).replace(/"answer":\[/g, '"other":[');
    const [entry] = readCompiledFaq(withoutAnswers).topics[0]!.entries;
    expect(entry?.id).toBe('__proto__');
    expect(() => entry?.text).toThrow();
  });

  it('contains no word of an answer twice', () => {
    expect(compileFaq(parse(rich).faq).split('Titre')).toHaveLength(2);
  });
});
