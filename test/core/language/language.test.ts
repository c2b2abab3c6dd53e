import { describe, expect, it } from 'vitest';
import { directionOf, lookupLanguage } from '../../../src/core/language/lookup-language.ts';

describe('the best available language for a reader', () => {
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
