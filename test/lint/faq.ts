import { lintFaq, type LintOptions } from '../../src/lint/lint.ts';

export const support = {
  id: 'support',
  type: 'email',
  label: 'Write to us',
  email: 'help@lilas-paris.fr',
};

/** A FAQ without any faults, plus the given fields. */
export const faqOf = (entries: readonly object[], rest: object = {}) => ({
  version: 1 as const,
  lang: 'en',
  contacts: [support],
  topics: [
    {
      id: 'orders',
      title: 'Orders',
      entries: entries.map((entry, at) => ({
        id: `e${at}`,
        question: `Where is parcel number ${at}?`,
        answer: 'It is on its way.',
        ...entry,
      })),
    },
  ],
  ...rest,
});

/** The findings in a FAQ as `code path quote`. */
export const found = (document: unknown, options?: LintOptions): readonly string[] =>
  lintFaq(document, options).map(({ code, path, quote }) =>
    [code, path, quote].filter((part) => part !== undefined && part !== '').join(' '),
  );

/** Names of the rules that a FAQ violates. */
export const codesOf = (document: unknown, options?: LintOptions): readonly string[] =>
  lintFaq(document, options).map(({ code }) => code);
