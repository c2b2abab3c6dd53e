import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import labelled from '../../../bench/queries-fr.json' with { type: 'json' };
import { createSearch } from '../../../src/search.ts';
import { fold } from '../../../src/core/search/analysis/normalize.ts';
import { faqOf, shopEntries, type WrittenEntry } from '../../support/searchable-faq.ts';

const search = createSearch(faqOf(shopEntries));

const shopWord = fc.constantFrom(
  ...shopEntries.flatMap(({ question, answer }) => `${question} ${answer}`.split(/\s+/)),
);
const query = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(fc.oneof(shopWord, fc.string({ maxLength: 8 })), { maxLength: 40 })
    .map((words) => words.join(' ')),
);

describe('whatever is typed', () => {
  it('nothing is thrown, hits come best first, and scores stay between 0 and 1', () => {
    fc.assert(
      fc.property(query, fc.boolean(), (text, exact) => {
        const { hits, suggestions } = search(text, { exact });
        const scores = [...hits, ...suggestions].map(({ score }) => score);
        expect(scores).to.deep.equal([...scores].sort((a, b) => b - a));
        for (const score of scores) expect(score).to.be.within(0, 1);
      }),
    );
  });

  it('the same query has the same result', () => {
    fc.assert(
      fc.property(query, (text) => {
        const again = createSearch(faqOf(shopEntries));
        expect(JSON.stringify(again(text))).to.equal(JSON.stringify(search(text)));
      }),
      { numRuns: 30 },
    );
  });

  it('the highlighted pieces join up to the question', () => {
    fc.assert(
      fc.property(query, (text) => {
        for (const hit of search(text).hits) {
          const entry = shopEntries.find(({ id }) => id === hit.id);
          expect(hit.question.map((piece) => piece.text).join('')).to.equal(entry?.question);
        }
      }),
    );
  });
});

describe('a question of the FAQ', () => {
  it('finds its own entry first', () => {
    for (const { id, question } of shopEntries) expect(search(question).hits[0]?.id).to.equal(id);
  });

  it('finds its own entry even if it ends in one or two letters, as an unfinished query does', () => {
    const find = createSearch(
      faqOf(["carte n'a", 'paiement'].map((question) => ({ id: question, question }))),
    );
    expect(find("carte n'a").hits[0]?.id).to.equal("carte n'a");
  });

  it('finds its own entry first in any FAQ', () => {
    const words = fc.array(fc.oneof(shopWord, fc.string({ unit: 'grapheme' })), { minLength: 1 });
    const questions = fc
      .uniqueArray(
        words.map((each) => each.join(' ')),
        {
          minLength: 1,
          maxLength: 12,
          selector: (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''),
        },
      )
      .map((texts) => texts.filter((text) => /[a-z]/i.test(text)));
    fc.assert(
      fc.property(questions, (texts) => {
        const find = createSearch(faqOf(texts.map((question) => ({ id: question, question }))));
        for (const text of texts) expect(find(text).hits[0]?.id).to.equal(text);
      }),
    );
  });
});

describe('an entry that has nothing to do with the rest', () => {
  const entries: readonly WrittenEntry[] = labelled.entries;
  const find = createSearch(faqOf(entries));
  const queries = labelled.queries.filter(({ q, relevant }) =>
    relevant.includes(find(q).hits[0]?.id ?? ''),
  );

  it('never displaces a right first hit', () => {
    expect(queries.length).to.be.above(90);
    const letters = fc.string({
      unit: fc.constantFrom(...'bdfghjkwxyz'),
      minLength: 4,
      maxLength: 9,
    });
    const unrelated = fc
      .array(letters, { minLength: 1, maxLength: 30 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(unrelated, unrelated, (question, answer) => {
        const find = createSearch(faqOf([...entries, { id: 'unrelated', question, answer }]));
        for (const { q, relevant } of queries) {
          expect(relevant, q).to.include(find(q).hits[0]?.id);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('folding', () => {
  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).to.equal(fold(text));
      }),
    );
  });
});
