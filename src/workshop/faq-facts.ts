/** What is derived from a FAQ, cached by object: a FAQ is never changed in place. */
import type { Faq } from '../core/faq/faq.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { parse } from '../core/faq/parse.ts';
import { memoizeByObject } from '../core/memoize.ts';
import { createSearch, type Search } from '../search.ts';
import { lintFaq, type Finding } from '../lint/lint.ts';

export const parsedFaq: (faq: FaqDocument) => Faq = memoizeByObject((faq) => parse(faq).faq);

export const searchOf: (faq: FaqDocument) => Search = memoizeByObject((faq) =>
  createSearch(parsedFaq(faq)),
);

export const findingsOf: (faq: FaqDocument) => readonly Finding[] = memoizeByObject((faq) =>
  lintFaq(faq, { today: new Date().toISOString().slice(0, 10) }),
);
