import { afterEach, describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parse } from '../../../src/core/faq/parse.ts';
import { coupon, file, problemsOf } from './faq-file.ts';

/** Field names of the FAQ format. */
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

/** Arbitrary values, built with the field names of the FAQ format. */
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('', 'email', 'link', 'phone', 'fr', '/a', '[a](b)', 1, null, true),
    fc.string(),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...names), tie('value'), { maxKeys: 8 }),
  ),
}));

describe('parse never throws', () => {
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
    it(`on ${name}`, () => {
      const { faq, problems } = parse(make());
      expect(faq.topics.flatMap(({ entries }) => entries)).to.be.empty;
      expect(problems).not.to.be.empty;
    });
  }

  it('on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parse(value).faq.topics).to.be.an('array');
      }),
    );
  });

  it('on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (json) => {
        expect(parse(json).faq.topics).to.be.empty;
      }),
    );
  });

  it('on any values in the fields of a FAQ, and locates each problem', () => {
    fc.assert(
      fc.property(anyValue, (input) => {
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

describe('a host page that has polluted Object.prototype', () => {
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

  it('does not change the FAQ', () => {
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
