import { describe, expect, it } from 'vitest';
import { directionOf, lookupLanguage } from '../../src/core/language/lookup-language.ts';
import {
  fallbackMessages,
  fill,
  fillCount,
  messagesFor,
  type Messages,
} from '../../src/core/messages/index.ts';

const LOCALES = ['en', 'fr'];

/** Every path to a text: `personal.card`, `resultCount.one` … */
const pathsOf = (words: object, path = ''): readonly string[] =>
  Object.entries(words).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? pathsOf(value, `${path}${name}.`)
      : [`${path}${name}`],
  );

const textAt = (words: object, path: string): unknown =>
  path.split('.').reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], words);

const placesIn = (text: unknown): readonly string[] =>
  [...new Set(String(text).match(/\{\w+\}/g))].sort();

/** Plural forms differ between languages; all other words do not. */
const isPlural = (path: string): boolean => /(Count|topicOpened)\./.test(path);

describe('the language that serves a reader best', () => {
  for (const [tag, available, found] of [
    ['fr', ['en', 'fr'], 'fr'],
    ['fr-CA', ['en', 'fr'], 'fr'],
    ['FR_ca', ['en', 'fr'], 'fr'],
    ['fr-CA', ['fr', 'fr-CA'], 'fr-CA'],
    ['pt', ['pt-BR'], 'pt-BR'],
    ['zh-Hant-TW', ['zh', 'zh-Hant'], 'zh-Hant'],
    ['frr', ['fr'], undefined],
    ['de', ['en', 'fr'], undefined],
    ['', ['en'], undefined],
    ['fr', [], undefined],
  ] as const) {
    it(`is ${found ?? 'none'} of [${available.join(', ')}] for "${tag}"`, () => {
      expect(lookupLanguage(tag, available)).to.equal(found);
    });
  }
});

describe('the writing direction of a language', () => {
  for (const [direction, tags] of [
    ['rtl', ['ar', 'ar-EG', 'he', 'HE_il', 'fa', 'ur-PK', 'az-Arab', 'pa-Arab-PK']],
    ['ltr', ['fr', 'en-GB', 'ar-Latn', 'he-Latn-IL', 'az', 'tlh', 'de-1901', '']],
  ] as const) {
    for (const tag of tags) {
      it(`is ${direction} for "${tag}"`, () => {
        expect(directionOf(tag)).to.equal(direction);
      });
    }
  }
});

describe('the widget\u2019s own words', () => {
  for (const lang of LOCALES) {
    const words = messagesFor(lang) as Messages;

    describe(`in ${lang}`, () => {
      it('are complete, and none is empty', () => {
        const paths = pathsOf(words).filter((path) => !isPlural(path));
        expect(paths).to.have.members(pathsOf(fallbackMessages).filter((path) => !isPlural(path)));
        for (const path of pathsOf(words))
          expect(String(textAt(words, path)).trim(), path).to.not.equal('');
      });

      it('keep the same places for values', () => {
        for (const path of pathsOf(fallbackMessages).filter((one) => !isPlural(one))) {
          expect(placesIn(textAt(words, path)), path).to.deep.equal(
            placesIn(textAt(fallbackMessages, path)),
          );
        }
      });

      it('count in every form the language has', () => {
        const forms = new Intl.PluralRules(words.lang).resolvedOptions().pluralCategories;
        for (const plural of [words.resultCount, words.maybeCount]) {
          for (const count of [0, 1, 2, 5, 11]) {
            expect(fillCount(words, plural, count))
              .to.contain(String(count))
              .and.not.contain('{');
          }
          expect(forms).to.include.members(Object.keys(plural));
        }
      });

      it('name their language', () => {
        expect(words.lang).to.equal(lang);
        expect(Intl.getCanonicalLocales(words.lang)).to.deep.equal([words.lang]);
      });
    });
  }

  it('are the region\u2019s language\u2019s where the region has none', () => {
    for (const tag of ['fr-CA', 'FR', 'fr_BE']) expect(messagesFor(tag)?.lang, tag).to.equal('fr');
  });

  it('are none for a language that nobody wrote them in', () => {
    for (const tag of ['tlh', '', 'x', 'constructor', '__proto__'])
      expect(messagesFor(tag), tag).to.equal(undefined);
  });
});

describe('filling in values', () => {
  it('puts each in its place, as often as it stands there', () => {
    expect(fill('{a} et {b}, {a}', { a: '1', b: '2' })).to.equal('1 et 2, 1');
  });

  it('takes values as they are', () => {
    expect(fill('{a}', { a: '$& {b}' })).to.equal('$& {b}');
  });

  it('leaves a place without a value alone', () => {
    expect(fill('{a} {toString}', {})).to.equal('{a} {toString}');
  });
});
