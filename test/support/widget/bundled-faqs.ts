import { parse } from '../../../src/core/faq/parse.ts';
import type { FaqDocument } from '../../../src/index.ts';
import { ShopHelpElement } from '../../../src/define.ts';

/** Puts FAQs into the script, by language, for each test of a suite. */
export const withBundledFaqs = (...faqs: readonly Pick<FaqDocument, 'lang' | 'title'>[]): void => {
  const { faqs: before } = ShopHelpElement;
  beforeEach(() => {
    ShopHelpElement.faqs = Object.fromEntries(faqs.map((faq) => [faq.lang, () => parse(faq).faq]));
  });
  afterEach(() => {
    ShopHelpElement.faqs = before;
  });
};
