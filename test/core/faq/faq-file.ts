import type { Entry } from '../../../src/core/faq/faq.ts';
import { parse } from '../../../src/core/faq/parse.ts';

export const support = { id: 'support', type: 'email', label: 'Write', email: 'help@shop.example' };
export const coupon = {
  id: 'coupon',
  question: 'How do I use a coupon?',
  answer: 'Type it **in**.',
};

/** A FAQ document with one topic, plus the given fields. */
export const file = (entries: readonly unknown[], rest: object = {}): unknown => ({
  version: 1,
  lang: 'en',
  contacts: [support],
  topics: [{ id: 'orders', title: 'Orders', entries }],
  ...rest,
});

/** Problems as printed by the build: `path: message`. */
export const problemsOf = (input: unknown): readonly string[] =>
  parse(input).problems.map(({ path, message }) => `${path}: ${message}`);

export const entriesOf = (input: unknown): readonly Entry[] =>
  parse(input).faq.topics.flatMap(({ entries }) => entries);

export const idsOf = (input: unknown): readonly string[] => entriesOf(input).map(({ id }) => id);

export const text = (value: string) => [{ type: 'paragraph', children: [{ type: 'text', value }] }];
