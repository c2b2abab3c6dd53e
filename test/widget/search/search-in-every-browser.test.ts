import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { FaqDocument } from '../../../src/search.ts';
import { answersTo } from '../../support/widget/search-answers.mjs';

/** `{ [id]: [question, answer, ...queries] }` */
type Shop = Record<string, readonly [string, string, ...string[]]>;

const shops = (await (
  await fetch(new URL('../../../bench/languages/shop.json', import.meta.url))
).json()) as Record<string, Shop>;

const faqOf = (lang: string, shop: Shop): FaqDocument => ({
  version: 1,
  lang,
  title: lang,
  topics: [
    {
      id: 'all',
      title: lang,
      entries: Object.entries(shop).map(([id, [question, answer]]) => ({ id, question, answer })),
    },
  ],
});

const queriesOf = (shop: Shop): string[] => Object.values(shop).flatMap(([, , ...typed]) => typed);

/** Languages written without spaces: each browser segments words with its own dictionary. */
const unspacedFaqs = ['ja', 'zh', 'th'];

const nameOf = (lang: string): string =>
  new Intl.DisplayNames('en', { type: 'language' }).of(lang) ?? lang;

// Each browser has its own Unicode tables, regular expressions and word segmentation.
describe('the built search answers everyday queries in this browser', () => {
  for (const [lang, shop] of Object.entries(shops)) {
    if (unspacedFaqs.includes(lang)) continue;
    it(`as it does in Node, in ${nameOf(lang)}`, async () => {
      const [faq, queries] = [faqOf(lang, shop), queriesOf(shop)];
      const inNode = await executeServerCommand('search-in-node', { faq, queries });
      expect(queries).to.have.length.above(11);
      expect(answersTo(faq, queries)).to.deep.equal(inNode);
    });
  }

  for (const lang of unspacedFaqs) {
    it(`with the right entry first at least four times out of five, in ${nameOf(lang)}`, () => {
      const shop = shops[lang]!;
      const answers = answersTo(faqOf(lang, shop), queriesOf(shop));
      const isRight = ([id, [, , ...typed]]: [string, Shop[string]]): boolean[] =>
        typed.map((query) => answers[query]?.hits[0] === id);
      const right = Object.entries(shop).flatMap(isRight);
      expect(right.filter(Boolean).length / right.length).to.be.at.least(0.8);
    });
  }
});
