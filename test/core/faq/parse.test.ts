import { describe, expect, it } from 'vitest';
import type { Faq } from '../../../src/core/faq/faq.ts';
import { limits } from '../../../src/core/faq/limits.ts';
import { parse } from '../../../src/core/faq/parse.ts';
import { support, coupon, file, problemsOf, entriesOf, idsOf } from './faq-file.ts';

describe('a valid file', () => {
  const good = {
    $schema: './faq.schema.json',
    version: 1,
    lang: 'fr-CA',
    title: ' Besoin d’aide ? ',
    contacts: [
      { ...support, replyTime: 'Within a day' },
      { id: 'form', type: 'link', label: 'Form', url: '/contact?about={query}' },
      {
        id: 'phone',
        type: 'phone',
        label: 'Call',
        phone: '+33 1 99 00 12 34',
        timeZone: 'Europe/Paris',
        openingHours: ['Mo-Fr 09:00-18:00'],
      },
    ],
    topics: [
      {
        id: 'orders',
        title: 'Orders',
        entries: [
          {
            ...coupon,
            answer: 'See [us](contact:support) or [this](HTTPS://Shop.example).',
            keywords: ['voucher'],
            pages: ['/cart*', '*'],
            featured: true,
            updated: '2024-02-29',
          },
        ],
      },
    ],
    synonyms: [['bag', 'tote']],
  };
  const expected: Faq = {
    lang: 'fr-CA',
    title: 'Besoin d’aide ?',
    contacts: [
      {
        id: 'support',
        label: 'Write',
        replyTime: 'Within a day',
        type: 'email',
        email: 'help@shop.example',
      },
      { id: 'form', label: 'Form', type: 'link', url: '/contact?about={query}' },
      {
        id: 'phone',
        label: 'Call',
        type: 'phone',
        phone: '+33199001234',
        formatted: '+33 1 99 00 12 34',
        timeZone: 'Europe/Paris',
        openingHours: ['Mo-Fr 09:00-18:00'],
      },
    ],
    topics: [
      {
        id: 'orders',
        title: 'Orders',
        entries: [
          {
            id: 'coupon',
            question: 'How do I use a coupon?',
            answer: [
              {
                type: 'paragraph',
                children: [
                  { type: 'text', value: 'See ' },
                  {
                    type: 'link',
                    url: 'contact:support',
                    children: [{ type: 'text', value: 'us' }],
                  },
                  { type: 'text', value: ' or ' },
                  {
                    type: 'link',
                    url: 'https://shop.example/',
                    children: [{ type: 'text', value: 'this' }],
                  },
                  { type: 'text', value: '.' },
                ],
              },
            ],
            text: 'See us or this.',
            keywords: ['voucher'],
            pages: ['/cart*', '*'],
            featured: true,
            updated: '2024-02-29',
          },
        ],
      },
    ],
    synonyms: [['bag', 'tote']],
  };

  it('becomes the FAQ it describes, without problems', () => {
    expect(parse(good)).to.deep.equal({ faq: expected, problems: [] });
  });

  it('may be given as JSON text, with a byte order mark or without', () => {
    expect(parse(JSON.stringify(good))).to.deep.equal(parse(good));
    expect(parse(`\ufeff${JSON.stringify(good)}`)).to.deep.equal(parse(good));
  });

  it('that is not JSON has only that problem', () => {
    expect(parse('{ "version": 1, }').problems).to.deep.equal([
      { path: '', message: 'Is not JSON; `npx shop-help check` finds the place.' },
    ]);
  });

  it('needs nothing but version, language and topics', () => {
    expect(parse({ version: 1, lang: 'en', topics: [] })).to.deep.equal({
      faq: { lang: 'en', title: '', contacts: [], topics: [], synonyms: [] },
      problems: [],
    });
  });

  it('can have a single topic without a title', () => {
    expect(problemsOf({ version: 1, lang: 'en', topics: [{ id: 'a', entries: [coupon] }] })).to.be
      .empty;
  });

  it('can use anything as an id', () => {
    const ids = ['/fiche/x#y', '1', 'é ü', '__proto__', 'constructor', 'x'.repeat(300)];
    const input = file(ids.map((id) => ({ ...coupon, id })));
    expect(problemsOf(input)).to.be.empty;
    expect(idsOf(input)).to.deep.equal(ids);
  });

  for (const lang of [
    'fr',
    'pt-BR',
    'zh-Hant-TW',
    'es-419',
    'sl-rozaj-biske-1994',
    'zh-yue-HK',
    'de-x-a',
  ]) {
    it(`may be in ${lang}`, () => {
      expect(problemsOf(file([coupon], { lang }))).to.be.empty;
    });
  }
});

describe('an id', () => {
  it('that is missing is made from the question', () => {
    const input = file([{ question: 'Où est « mon colis » ?', answer: 'x' }]);
    expect(idsOf(input)).to.deep.equal(['ou-est-mon-colis']);
    expect(problemsOf(input)).to.deep.equal([
      'topics[0].entries[0].id: Is missing, so "ou-est-mon-colis" stands in for it; give this entry an id that stays.',
    ]);
  });

  it('made from a question in any script names the entry', () => {
    const questions = ['如何使用优惠券？', 'كيف أدفع؟', '?!'];
    const input = file(questions.map((question) => ({ question, answer: 'x' })));
    expect(idsOf(input)).to.deep.equal(['如何使用优惠券', 'كيف-ادفع', 'entry']);
  });

  it('that is already taken gets a number, in other topics too', () => {
    const topic = (id: string) => ({ id, title: id, entries: [coupon] });
    const input = file([], { topics: [topic('a'), topic('a'), topic('a')] });
    expect(idsOf(input)).to.deep.equal(['coupon', 'coupon-2', 'coupon-3']);
    expect(parse(input).faq.topics.map(({ id }) => id)).to.deep.equal(['a', 'a-2', 'a-3']);
    expect(problemsOf(input)[1]).to.equal(
      'topics[1].entries[0].id: "coupon" is the id of another entry, so "coupon-2" stands in for it; give each its own.',
    );
  });

  it('with a number that is also taken gets the next one', () => {
    const input = file(['a', 'a-2', 'a', 'a-2'].map((id) => ({ ...coupon, id })));
    expect(idsOf(input)).to.deep.equal(['a', 'a-2', 'a-3', 'a-2-2']);
  });
});

it('character references count as their characters, in questions, answers and headings', () => {
  const entry = { ...coupon, question: 'Livraison &amp; retours, d&eacute;lais&nbsp;?' };
  const topics = [{ id: 'a', title: '5&times;6', entries: [entry] }];
  const { faq } = parse(file([], { title: '&Eacute;', topics }));
  expect(faq.title).to.equal('É');
  expect(faq.topics[0]?.title).to.equal('5×6');
  expect(faq.topics[0]?.entries[0]?.question).to.equal('Livraison & retours, délais\u00a0?');
});

describe('content beyond the limits', () => {
  it('is cut off if it is text, and reported', () => {
    const input = file([{ ...coupon, question: 'q'.repeat(limits.question + 1) }]);
    expect(entriesOf(input)[0]?.question).to.have.lengthOf(limits.question);
    expect(problemsOf(input)).to.deep.equal([
      `topics[0].entries[0].question: Is longer than ${limits.question} characters; the rest is cut off, shorten it.`,
    ]);
  });

  it('is not cut off within a character', () => {
    const question = `${'q'.repeat(limits.question - 1)}😀`;
    expect(entriesOf(file([{ ...coupon, question }]))[0]?.question).to.equal(
      'q'.repeat(limits.question - 1),
    );
  });

  it('is left out if it is in a list, and reported', () => {
    const keywords = Array.from({ length: limits.keywords + 1 }, (_, index) => `word ${index}`);
    const input = file([{ ...coupon, keywords }]);
    expect(entriesOf(input)[0]?.keywords).to.have.lengthOf(limits.keywords);
    expect(problemsOf(input)).to.deep.equal([
      `topics[0].entries[0].keywords: Has more than ${limits.keywords} items; the rest is left out, remove some.`,
    ]);
  });

  it('is quoted in messages with a line at most', () => {
    const [problem = ''] = problemsOf(file([coupon], { lang: 'x\n\u202e'.repeat(30) }));
    expect(problem).to.have.length.below(160);
    expect(problem).to.match(/^[^\n\u202e]*$/);
  });
});
