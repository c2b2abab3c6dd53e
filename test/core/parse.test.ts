import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import type { Entry, Faq } from '../../src/core/faq/faq.ts';
import { limits } from '../../src/core/faq/limits.ts';
import { parse } from '../../src/core/faq/parse.ts';

const support = { id: 'support', type: 'email', label: 'Write', email: 'help@shop.example' };
const coupon = { id: 'coupon', question: 'How do I use a coupon?', answer: 'Type it **in**.' };

/** A file with one topic, and whatever else is given. */
const file = (entries: readonly unknown[], rest: object = {}): unknown => ({
  version: 1,
  lang: 'en',
  contacts: [support],
  topics: [{ id: 'orders', title: 'Orders', entries }],
  ...rest,
});

/** Problems as the build prints them: `path: message`. */
const problemsOf = (input: unknown): readonly string[] =>
  parse(input).problems.map(({ path, message }) => `${path}: ${message}`);

const entriesOf = (input: unknown): readonly Entry[] =>
  parse(input).faq.topics.flatMap(({ entries }) => entries);

const idsOf = (input: unknown): readonly string[] => entriesOf(input).map(({ id }) => id);

const text = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', value }] }];

describe('a good file', () => {
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

  it('becomes the FAQ it describes, without a problem', () => {
    expect(parse(good)).to.deep.equal({ faq: expected, problems: [] });
  });

  it('may be given as JSON text, with a byte order mark or without', () => {
    expect(parse(JSON.stringify(good))).to.deep.equal(parse(good));
    expect(parse(`\ufeff${JSON.stringify(good)}`)).to.deep.equal(parse(good));
  });

  it('that is not JSON has that as its one problem', () => {
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

  it('may have one topic without a title', () => {
    expect(problemsOf({ version: 1, lang: 'en', topics: [{ id: 'a', entries: [coupon] }] })).to.be
      .empty;
  });

  it('may use anything as an id', () => {
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

describe('a fault', () => {
  /** A broken file, what is said of it, and what is kept. */
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
    it(`brings the field that was meant: ${typo}`, () => {
      expect(problemsOf(file([{ ...coupon, [typo]: 'x' }]))).to.deep.equal([
        `topics[0].entries[0].${typo}: "${typo}" is not a field here; did you mean "${field}"?`,
      ]);
    });
  }

  it('of one entry leaves the others as they are', () => {
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

  it('costs the entry only when its question or answer is missing', () => {
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

  it('is an empty answer, yet its entry stays', () => {
    const input = file([
      { ...coupon, answer: '' },
      { ...coupon, id: 'b', answer: ' \n---\n' },
    ]);
    expect(entriesOf(input).map(({ answer }) => answer)).to.deep.equal([[], []]);
    expect(problemsOf(input)).to.deep.equal([
      'topics[0].entries[0].answer: Is empty; write the answer or remove the entry.',
      'topics[0].entries[1].answer: Is empty; write the answer or remove the entry.',
    ]);
  });

  it('is a missing title beside other topics, yet the topic stays', () => {
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

  it('that is taken gets a number, in other topics too', () => {
    const topic = (id: string) => ({ id, title: id, entries: [coupon] });
    const input = file([], { topics: [topic('a'), topic('a'), topic('a')] });
    expect(idsOf(input)).to.deep.equal(['coupon', 'coupon-2', 'coupon-3']);
    expect(parse(input).faq.topics.map(({ id }) => id)).to.deep.equal(['a', 'a-2', 'a-3']);
    expect(problemsOf(input)[1]).to.equal(
      'topics[1].entries[0].id: "coupon" is the id of another entry, so "coupon-2" stands in for it; give each its own.',
    );
  });

  it('with a number that is taken as well gets the next one', () => {
    const input = file(['a', 'a-2', 'a', 'a-2'].map((id) => ({ ...coupon, id })));
    expect(idsOf(input)).to.deep.equal(['a', 'a-2', 'a-3', 'a-2-2']);
  });
});

describe('an image in an answer', () => {
  const answerOf = (answer: string) => entriesOf(file([{ ...coupon, answer }]))[0]?.answer;

  it('is at an https: address or a path of the shop', () => {
    expect(JSON.stringify(answerOf('![a](HTTPS://A.example/b) ![c](/d)'))).to.equal(
      '[{"type":"paragraph","children":[{"type":"image","url":"https://a.example/b","alt":"a"},' +
        '{"type":"text","value":" "},{"type":"image","url":"/d","alt":"c"}]}]',
    );
  });

  for (const url of ['http://a.example', 'data:image/png,x', 'mailto:a@b.example', '//a.example']) {
    it(`at ${url} is its description, and is reported`, () => {
      const entry = { ...coupon, answer: `![a](${url})` };
      expect(answerOf(entry.answer)).to.deep.equal(text('a'));
      expect(problemsOf(file([entry]))).to.deep.equal([
        `topics[0].entries[0].answer: Has an image at "${url}", which is not allowed; use https: or a /path of the shop.`,
      ]);
    });
  }

  it('without a description is left out, and reported', () => {
    expect(answerOf('a![](/b)')).to.deep.equal(text('a'));
    expect(problemsOf(file([{ ...coupon, answer: 'a![](/b)' }]))).to.deep.equal([
      'topics[0].entries[0].answer: Has an image at "/b" without a description; write one in the square brackets.',
    ]);
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

describe('a link in an answer', () => {
  const answerOf = (answer: string) => entriesOf(file([{ ...coupon, answer }]))[0]?.answer;

  const refused: readonly (readonly [url: string, remedy: string])[] = [
    ['http://a.example', 'use https:'],
    [
      'javascript:alert(1)',
      'use https:, mailto:, tel:, a /path of the shop, contact:<id> or entry:<id>',
    ],
    [
      'data:text/html,x',
      'use https:, mailto:, tel:, a /path of the shop, contact:<id> or entry:<id>',
    ],
    ['//a.example', 'use https:, mailto:, tel:, a /path of the shop, contact:<id> or entry:<id>'],
    ['page.html', 'use https:, mailto:, tel:, a /path of the shop, contact:<id> or entry:<id>'],
    ['', 'write its address between the round brackets'],
  ];
  for (const [url, remedy] of refused) {
    it(`to ${JSON.stringify(url)} is its words, and is reported`, () => {
      expect(answerOf(`a [b](<${url}>) c`)).to.deep.equal(text('a b c'));
      expect(problemsOf(file([{ ...coupon, answer: `a [b](<${url}>) c` }]))).to.deep.equal([
        `topics[0].entries[0].answer: Has a link to "${url}", which is not allowed; ${remedy}.`,
      ]);
    });
  }

  it('leads to another entry, be it further down', () => {
    const entries = [
      { ...coupon, answer: '[a](entry:refund) [b](entry:refnd)' },
      { ...coupon, id: 'refund' },
    ];
    const link = { type: 'link', url: 'entry:refund', children: [{ type: 'text', value: 'a' }] };
    expect(entriesOf(file(entries))[0]?.answer).to.deep.equal([
      { type: 'paragraph', children: [link, { type: 'text', value: ' b' }] },
    ]);
    expect(problemsOf(file(entries))).to.deep.equal([
      'topics[0].entries[0].answer: Links to the entry "refnd", which does not exist; use the id of an entry.',
    ]);
  });

  it('to a phone number may be written with spaces', () => {
    const [paragraph] = answerOf('[a](tel:+33 (0)1 23 45 67 89)') ?? [];
    expect(JSON.stringify(paragraph)).to.contain('"url":"tel:+33123456789"');
  });

  it('to a bare address that may lead nowhere is text, and no problem', () => {
    const answer = 'http://a.example javascript:alert(1) data:text/html,x';
    expect(answerOf(answer)).to.deep.equal(text(answer));
    expect(problemsOf(file([{ ...coupon, answer }]))).to.deep.equal([]);
  });

  it('to a contact that does not exist is its words, and is reported', () => {
    expect(answerOf('[a](contact:sav)')).to.deep.equal(text('a'));
    expect(problemsOf(file([{ ...coupon, answer: '[a](contact:sav)' }]))).to.deep.equal([
      'topics[0].entries[0].answer: Links to the contact "sav", which does not exist; add it to "contacts" or use "support".',
    ]);
  });

  it('to a contact that is broken is reported once, at the contact', () => {
    const contacts = [{ ...support, email: 'nobody' }];
    expect(
      problemsOf(file([{ ...coupon, answer: '[a](contact:support)' }], { contacts })),
    ).to.deep.equal([
      'contacts[0].email: "nobody" is not an e-mail address; write it as "help@shop.example".',
    ]);
  });

  it('keeps the emphasis of its words when it is refused', () => {
    expect(answerOf('[a **b**](http://c)')).to.deep.equal([
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'a ' },
          { type: 'strong', children: [{ type: 'text', value: 'b' }] },
        ],
      },
    ]);
  });
});

describe('too much', () => {
  it('text is cut, and reported', () => {
    const input = file([{ ...coupon, question: 'q'.repeat(limits.question + 1) }]);
    expect(entriesOf(input)[0]?.question).to.have.lengthOf(limits.question);
    expect(problemsOf(input)).to.deep.equal([
      `topics[0].entries[0].question: Is longer than ${limits.question} characters; the rest is cut off, shorten it.`,
    ]);
  });

  it('text is not cut within a character', () => {
    const question = `${'q'.repeat(limits.question - 1)}😀`;
    expect(entriesOf(file([{ ...coupon, question }]))[0]?.question).to.equal(
      'q'.repeat(limits.question - 1),
    );
  });

  it('of a list is left out, and reported', () => {
    const keywords = Array.from({ length: limits.keywords + 1 }, (_, index) => `word ${index}`);
    const input = file([{ ...coupon, keywords }]);
    expect(entriesOf(input)[0]?.keywords).to.have.lengthOf(limits.keywords);
    expect(problemsOf(input)).to.deep.equal([
      `topics[0].entries[0].keywords: Has more than ${limits.keywords} items; the rest is left out, remove some.`,
    ]);
  });

  it('is not reported at length: a message quotes a line at most', () => {
    const [problem = ''] = problemsOf(file([coupon], { lang: 'x\n\u202e'.repeat(30) }));
    expect(problem).to.have.length.below(160);
    expect(problem).to.match(/^[^\n\u202e]*$/);
  });
});

describe('whatever it is given, parse never throws', () => {
  const throwing = () => {
    throw new Error('never read');
  };
  const hostile: Readonly<Record<string, () => unknown>> = {
    undefined: () => undefined,
    'a symbol': () => Symbol('a'),
    'a function': () => throwing,
    'a date': () => new Date(NaN),
    'a getter that throws': () =>
      Object.defineProperty({}, 'topics', { get: throwing, enumerable: true }),
    'a proxy that throws': () =>
      new Proxy(
        {},
        { get: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing, has: throwing },
      ),
    'a revoked proxy': () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return { version: 1, topics: [proxy], contacts: proxy, synonyms: [proxy] };
    },
    'a list that throws': () => ({
      version: 1,
      lang: 'en',
      topics: new Proxy([], { get: throwing }),
    }),
    'a list that claims no end': () =>
      file(new Proxy([], { get: (_list, key) => (key === 'length' ? 1e15 : undefined) })),
    'a sparse list': () => file(Object.assign([], { length: 100 })),
    'a cycle': () => {
      const cycle: Record<string, unknown> = { version: 1, lang: 'en' };
      cycle['topics'] = [cycle, { id: cycle, entries: [cycle] }];
      cycle['synonyms'] = [[cycle]];
      cycle['contacts'] = [cycle];
      return cycle;
    },
    'a deep file': () => '['.repeat(200_000) + ']'.repeat(200_000),
    'a deep file that ends too early': () => '{"a":'.repeat(200_000),
    'text in objects': () =>
      file([{ id: new String('a'), question: new String('a'), answer: new String('a') }]),
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(name, () => {
      const { faq, problems } = parse(make());
      expect(faq.topics.flatMap(({ entries }) => entries)).to.be.empty;
      expect(problems).not.to.be.empty;
    });
  }

  it('any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parse(value).faq.topics).to.be.an('array');
      }),
    );
  });

  it('any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (json) => {
        expect(parse(json).faq.topics).to.be.empty;
      }),
    );
  });

  it('any values in the fields of a FAQ, and says of each problem where it is', () => {
    const names = [
      'id',
      'question',
      'answer',
      'keywords',
      'pages',
      'featured',
      'updated',
      'title',
      'entries',
      'topics',
      'lang',
      'version',
      'contacts',
      'type',
      'label',
      'email',
      'url',
      'phone',
      'openingHours',
      'timeZone',
      'synonyms',
    ];
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom('', 'email', 'link', 'phone', 'fr', '/a', '[a](b)', 1, null, true),
        fc.string(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 8 }),
      ),
    }));
    fc.assert(
      fc.property(value, (input) => {
        fc.pre(typeof input === 'object');
        const { faq, problems } = parse(input);
        for (const { path, message } of problems) {
          expect(path).to.match(/^(?:[a-zA-Z]+(?:\[\d+\])*(?:\.|$))*$/);
          expect(message).to.match(/^.+[.?]$/);
        }
        const ids = faq.topics.flatMap(({ entries }) => entries.map(({ id }) => id));
        expect(new Set(ids)).to.have.property('size', ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a host page that changed what all objects inherit', () => {
  const inherited = {
    topics: [{ id: 'x' }],
    lang: 'xx',
    title: 'stolen',
    answer: 'stolen',
    keywords: ['stolen'],
    get: 1,
    '0': 'stolen',
  };

  afterEach(() => {
    for (const key of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, key);
  });

  it('changes nothing of the FAQ', () => {
    const before = JSON.stringify(parse(file([coupon, { id: 'a', question: 'a' }])));
    Object.assign(Object.prototype, inherited);
    const after = parse(file([coupon, { id: 'a', question: 'a' }]));
    for (const key of Object.keys(inherited)) Reflect.deleteProperty(Object.prototype, key);
    expect(JSON.stringify(after)).to.equal(before);
  });

  it('is not changed by a FAQ', () => {
    parse(
      '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}}, "topics": [{"__proto__": {"polluted": 1}}]}',
    );
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(problemsOf('{"version":1,"lang":"en","topics":[],"__proto__":{}}')[0]).to.contain(
      '"__proto__" is not a field here',
    );
  });
});
