import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/faq/parse.ts';
import { coupon, file, problemsOf, entriesOf, idsOf } from './faq-file.ts';

describe('a fault', () => {
  /** Faulty documents, the problem reported for each, and what is kept of it. */
  const faults: readonly (readonly [name: string, input: unknown, problem: string])[] = [
    [
      'null',
      null,
      ': Must be an object, not null; write it as { "version": 1, "lang": "fr", "topics": […] }.',
    ],
    [
      'a number',
      NaN,
      ': Must be an object, not NaN; write it as { "version": 1, "lang": "fr", "topics": […] }.',
    ],
    [
      'a list',
      [],
      ': Must be an object, not a list; write it as { "version": 1, "lang": "fr", "topics": […] }.',
    ],
    [
      'no version',
      file([coupon], { version: undefined }),
      'version: Is missing; write "version": 1.',
    ],
    [
      'another version',
      file([coupon], { version: 2 }),
      'version: Must be the number 1, the only version this shop-help reads; write "version": 1.',
    ],
    [
      'no language',
      file([coupon], { lang: undefined }),
      'lang: Is missing; write the language, as in "lang": "fr".',
    ],
    [
      'a language by name',
      file([coupon], { lang: 'french' }),
      'lang: "french" is not a language tag; write "fr" or "pt-BR".',
    ],
    [
      'an underscore',
      file([coupon], { lang: 'pt_BR' }),
      'lang: "pt_BR" is not a language tag; write "pt-BR".',
    ],
    [
      'a subtag twice',
      file([coupon], { lang: 'de-1996-1996' }),
      'lang: "de-1996-1996" is not a language tag; write "fr" or "pt-BR".',
    ],
    [
      'a title that is none',
      file([coupon], { title: 5 }),
      'title: Must be text in quotes, not a number; write it as "Need help?".',
    ],
    [
      'an unknown field',
      file([coupon], { colour: 'red' }),
      'colour: "colour" is not a field here; use "$schema", "version", "lang", "title", "contacts", "topics", "synonyms", or remove it.',
    ],
    [
      'topics in an object',
      file([], { topics: {} }),
      'topics: Must be a list, not an object; write it as [ { "id": "…", "title": "…", "entries": […] } ].',
    ],
    [
      'topics of text',
      file([], { topics: ['a'] }),
      'topics[0]: Must be an object, not text; write it as { "id": "…", "title": "…", "entries": […] }.',
    ],
    [
      'no entries',
      file([], { topics: [{ id: 'a' }] }),
      'topics[0].entries: Is missing; write "entries": [ { "id": "…", "question": "…", "answer": "…" } ].',
    ],
    [
      'a keyword that is none',
      file([{ ...coupon, keywords: [5] }]),
      'topics[0].entries[0].keywords[0]: Must be text in quotes, not a number; write it as "voucher".',
    ],
    [
      'an empty keyword',
      file([{ ...coupon, keywords: [' '] }]),
      'topics[0].entries[0].keywords[0]: Is empty; write something or remove it.',
    ],
    [
      'keywords in one text',
      file([{ ...coupon, keywords: 'a, b' }]),
      'topics[0].entries[0].keywords: Must be a list, not text; write it as ["voucher"].',
    ],
    [
      'a page with its host',
      file([{ ...coupon, pages: ['https://a.example/b'] }]),
      'topics[0].entries[0].pages[0]: "https://a.example/b" is not a path; write it as "/checkout*".',
    ],
    [
      'a yes in words',
      file([{ ...coupon, featured: 'yes' }]),
      'topics[0].entries[0].featured: Must be true or false, not text; write true without quotes.',
    ],
    [
      'a day that is not',
      file([{ ...coupon, updated: '2026-02-30' }]),
      'topics[0].entries[0].updated: "2026-02-30" is not a date; write it as "2026-11-01".',
    ],
    [
      'a lonely synonym',
      file([coupon], { synonyms: [['a']] }),
      'synonyms[0]: Needs two words or more that mean the same; add one or remove the group.',
    ],
    [
      'synonyms in one list',
      file([coupon], { synonyms: ['a'] }),
      'synonyms[0]: Must be a list, not text; write it as ["bag"].',
    ],
  ];

  for (const [name, input, problem] of faults) {
    it(`is reported with its remedy: ${name}`, () => {
      expect(problemsOf(input)).to.deep.equal([problem]);
    });
  }

  for (const [typo, field] of [
    ['anwser', 'answer'],
    ['Question', 'question'],
    ['keyword', 'keywords'],
    ['page', 'pages'],
  ] as const) {
    it(`suggests the field that was meant: ${typo}`, () => {
      expect(problemsOf(file([{ ...coupon, [typo]: 'x' }]))).to.deep.equal([
        `topics[0].entries[0].${typo}: "${typo}" is not a field here; did you mean "${field}"?`,
      ]);
    });
  }

  it('in one entry leaves the others unchanged', () => {
    const input = file([
      { id: 'a' },
      coupon,
      5,
      { ...coupon, id: 'b', keywords: [1, 'kept'], updated: 3 },
    ]);
    expect(idsOf(input)).to.deep.equal(['coupon', 'b']);
    expect(entriesOf(input)[1]?.keywords).to.deep.equal(['kept']);
    expect(entriesOf(input)[1]).not.to.have.property('updated');
  });

  it('removes the entry only if its question or answer is missing', () => {
    const input = file([
      { id: 'a', answer: 'x' },
      { id: 'b', question: 'x' },
      { ...coupon, answer: ['x'] },
    ]);
    expect(entriesOf(input)).to.be.empty;
    expect(problemsOf(input)).to.deep.equal([
      'topics[0].entries[0].question: Is missing, so this entry is left out; write the question.',
      'topics[0].entries[1].answer: Is missing, so this entry is left out; write the answer.',
      'topics[0].entries[2].answer: Must be text in quotes, not a list; write it as "You can …".',
    ]);
  });

  it('can be an empty answer, whose entry is left out', () => {
    const input = file([
      { ...coupon, answer: '' },
      { ...coupon, id: 'b', answer: ' \n---\n' },
    ]);
    expect(entriesOf(input)).to.deep.equal([]);
    expect(problemsOf(input)).to.deep.equal([
      'topics[0].entries[0].answer: Is empty, so this entry is left out; write the answer.',
      'topics[0].entries[1].answer: Is empty, so this entry is left out; write the answer.',
    ]);
  });

  it('can be a missing title beside other topics, but the topic is kept', () => {
    const input = file([], {
      topics: [
        { id: 'a', entries: [coupon] },
        { id: 'b', title: '', entries: [] },
      ],
    });
    expect(parse(input).faq.topics.map(({ title }) => title)).to.deep.equal(['', '']);
    expect(problemsOf(input)).to.deep.equal([
      'topics[0].title: Is missing; write the heading of this topic.',
      'topics[1].title: Is missing; write the heading of this topic.',
    ]);
  });
});
