import { describe, expect, it } from 'vitest';
import { support, coupon, file, problemsOf, entriesOf, text } from './faq-file.ts';

describe('an image in an answer', () => {
  const answerOf = (answer: string) => entriesOf(file([{ ...coupon, answer }]))[0]?.answer;

  it('must have an https: address or a path of the shop', () => {
    expect(JSON.stringify(answerOf('![a](HTTPS://A.example/b) ![c](/d)'))).to.equal(
      '[{"type":"paragraph","children":[{"type":"image","url":"https://a.example/b","alt":"a"},' +
        '{"type":"text","value":" "},{"type":"image","url":"/d","alt":"c"}]}]',
    );
  });

  for (const url of ['http://a.example', 'data:image/png,x', 'mailto:a@b.example', '//a.example']) {
    it(`at ${url} becomes its description, and is reported`, () => {
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
    it(`to ${JSON.stringify(url)} becomes its words, and is reported`, () => {
      expect(answerOf(`a [b](<${url}>) c`)).to.deep.equal(text('a b c'));
      expect(problemsOf(file([{ ...coupon, answer: `a [b](<${url}>) c` }]))).to.deep.equal([
        `topics[0].entries[0].answer: Has a link to "${url}", which is not allowed; ${remedy}.`,
      ]);
    });
  }

  it('can lead to another entry, even further down', () => {
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

  it('to a phone number can be written with spaces', () => {
    const [paragraph] = answerOf('[a](tel:+33 (0)1 23 45 67 89)') ?? [];
    expect(JSON.stringify(paragraph)).to.contain('"url":"tel:+33123456789"');
  });

  it('to a bare address that is not allowed becomes text, without a problem', () => {
    const answer = 'http://a.example javascript:alert(1) data:text/html,x';
    expect(answerOf(answer)).to.deep.equal(text(answer));
    expect(problemsOf(file([{ ...coupon, answer }]))).to.deep.equal([]);
  });

  it('to a contact that does not exist becomes its words, and is reported', () => {
    expect(answerOf('[a](contact:sav)')).to.deep.equal(text('a'));
    expect(problemsOf(file([{ ...coupon, answer: '[a](contact:sav)' }]))).to.deep.equal([
      'topics[0].entries[0].answer: Links to the contact "sav", which does not exist; add it to "contacts" or use "support".',
    ]);
  });

  it('to an invalid contact is reported once, at the contact', () => {
    const contacts = [{ ...support, email: 'nobody' }];
    expect(
      problemsOf(file([{ ...coupon, answer: '[a](contact:support)' }], { contacts })),
    ).to.deep.equal([
      'contacts[0].email: "nobody" is not an e-mail address; write it as "help@shop.example".',
    ]);
  });

  it('keeps the emphasis of its words when it is rejected', () => {
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
