import { describe, expect, it } from 'vitest';
import { parseMarkdown, plainText } from '../../src/core/markdown/parse-markdown.ts';
import { lookupLanguage } from '../../src/core/language/lookup-language.ts';
import { parse } from '../../src/core/faq/parse.ts';
import { createSearch } from '../../src/search.ts';

/** CPU time in microseconds, since elapsed time depends on what else the machine is doing. */
const costOf = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user;
};

/**
 * For 8 times the work: quadratic cost would be 64 times as high. Times below four milliseconds are
 * ignored, since a garbage collection takes as long. A busy machine may spoil one measurement, but
 * not all three.
 */
const expectLinear = (short: () => void, long: () => void): void => {
  short();
  const ratios: number[] = [];
  do ratios.push(costOf(long) / Math.max(costOf(short), 4000));
  while (ratios.at(-1)! >= 40 && ratios.length < 3);
  expect(Math.min(...ratios)).toBeLessThan(40);
};

describe('the time to parse an answer is linear in its length:', () => {
  const hostile: Readonly<Record<string, (size: number) => string>> = {
    'emphasis that opens': (size) => '*a **a '.repeat(size / 7),
    'emphasis that closes': (size) => 'a** a_ '.repeat(size / 7),
    'emphasis of many lengths': (size) => `${'a**b'}${'c* '.repeat(size / 3)}`,
    'emphasis of another kind': (size) => '*a_ '.repeat(size / 4),
    'open brackets': (size) => '['.repeat(size),
    'links without an end': (size) => '[a](<b'.repeat(size / 6),
    'addresses with brackets': (size) => '[a](b'.repeat(size / 5),
    'titles without an end': (size) => '[a](b "'.repeat(size / 7),
    'backticks of every length': (size) =>
      Array.from({ length: Math.sqrt(size) }, (_, length) => `e${'`'.repeat(length)}`).join(''),
    'lists in lists': (size) => '- '.repeat(size / 2),
    'quotations in quotations': (size) => '> '.repeat(size / 2),
    'blanks before a line end': (size) => `a${' '.repeat(size)}\nb`,
    'autolinks without an end': (size) => '<a:'.repeat(size / 3),
    'entities without an end': (size) => '&#'.repeat(size / 2),
    'images in images': (size) => `${'![a'.repeat(size / 6)}${'](b)'.repeat(size / 8)}`,
    'bare addresses': (size) => 'https://a.b(c)'.repeat(size / 14),
    'bare addresses in links': (size) => '[a](https://b.c)'.repeat(size / 16),
    'punctuation after a bare address': (size) => `https://a.b${'.)'.repeat(size / 2)}c`,
    'mail addresses without an end': (size) => 'a@b.'.repeat(size / 4),
    'a long mail address': (size) => 'a.'.repeat(size / 2),
    'phone numbers without an end': (size) => '[a](tel:+1 2 3'.repeat(size / 14),
    'columns of a table': (size) => `${'|a'.repeat(size / 5)}|\n${'|-'.repeat(size / 5)}|\na`,
    'rows of a table': (size) => `|a|\n|-|\n${'|b\n'.repeat(size / 3)}`,
    'headers without a table': (size) => 'a|b\n-|\n'.repeat(size / 7),
    'blanks in a delimiter row': (size) => `a|b\n-|-${' '.repeat(size)}-`,
    'fences without an end': (size) => '~~~\na\n'.repeat(size / 6),
    'empty items': (size) => '-\n\n'.repeat(size / 3),
    'links in emphasis': (size) => `${'**'.repeat(size / 4)}${'[a](b)'.repeat(size / 12)}`,
  };

  for (const [name, make] of Object.entries(hostile)) {
    it(name, () => {
      const [short, long] = [make(32_000), make(256_000)];
      expectLinear(
        () => plainText(parseMarkdown(short)),
        () => plainText(parseMarkdown(long)),
      );
    });
  }
});

describe('the time to parse a file is linear in its length:', () => {
  const file = (entries: readonly unknown[]) => ({
    version: 1,
    lang: 'en',
    topics: [{ id: 'a', entries }],
  });
  const hostile: Readonly<Record<string, (size: number) => unknown>> = {
    'entries with one id': (size) =>
      file(new Array(size).fill({ id: 'a', question: 'b', answer: '[c](/d)' })),
    'an id with numbers': (size) =>
      file(
        [...new Array(size).keys()].map((at) => ({
          id: `a-${at % 99}`,
          question: 'b',
          answer: 'c',
        })),
      ),
    'unknown fields': (size) =>
      Object.fromEntries([...new Array(size).keys()].map((at) => [at, at])),
    'open brackets': (size) => '['.repeat(size * 50),
    'an open text': (size) => `"${'\\\\'.repeat(size * 25)}`,
    'a comma too many': (size) => `[${'1,\n'.repeat(size * 20)}]`,
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(name, () => {
      const [short, long] = [make(2_400), make(19_200)];
      expectLinear(
        () => parse(short),
        () => parse(long),
      );
    });
  }
});

it('looking up a language takes no longer, whatever the page declares', () => {
  const find = (size: number) => () => lookupLanguage('a-'.repeat(size / 2), ['fr', 'en']);
  expectLinear(find(16_000), find(128_000));
});

describe('the time of a search is linear in the length of the FAQ:', () => {
  const hostile: Readonly<Record<string, string>> = {
    'a stop word over and over': 'b ',
    'a denial over and over': 'pas ',
    'a word of the trade over and over': 'code promo ',
    'words glued by dashes': 'a-',
    'alternatives over and over': 'a/b ',
  };
  for (const [name, piece] of Object.entries(hostile)) {
    it(name, () => {
      const searchIn = (size: number) => () => {
        const text = piece.repeat(size / piece.length);
        const entries = [{ id: 'a', question: piece.repeat(40), answer: text, keywords: [piece] }];
        const synonyms = [[piece.repeat(20), 'coupon']];
        const { faq } = parse({ version: 1, lang: 'fr', topics: [{ id: 'a', entries }], synonyms });
        createSearch(faq)(piece.repeat(200)).hits.forEach((hit) => hit.excerpt);
      };
      expectLinear(searchIn(2_400), searchIn(19_200));
    });
  }
});
