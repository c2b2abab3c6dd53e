import { describe, expect, it } from 'vitest';
import { lintFaq } from '../../src/lint/lint.ts';
import { problemsOfSchema } from '../faq-data/faq-schema.ts';
import { importText } from '../import/files.ts';
import { samples } from './samples.ts';

const entry = {
  id: 'first',
  question: 'Can I cancel my order?',
  answer: 'Yes, until it is shipped.',
};

/** Completes a sample to a whole FAQ. */
const wrapped: Readonly<Record<string, (part: unknown) => unknown>> = {
  json: (file) => file,
  'json entry': (part) => ({ version: 1, lang: 'en', topics: [{ id: 'all', entries: [part] }] }),
  'json contact': (part) => ({
    version: 1,
    lang: 'en',
    // A contact for every page, since the sample's own may be limited to some.
    contacts: [part, { id: 'all', type: 'email', label: 'Ask us', email: 'ask@your-shop.com' }],
    topics: [{ id: 'all', entries: [entry] }],
  }),
};

describe('FAQs in the documentation', () => {
  it.each(samples(...Object.keys(wrapped)).map((one) => [one.place, one] as const))(
    '%s is accepted by the schema, and nothing is found in it',
    (_, { kind, code }) => {
      const file = wrapped[kind]!(JSON.parse(code));
      expect(problemsOfSchema(file)).toEqual([]);
      expect(lintFaq(file)).toEqual([]);
    },
  );

  it.each(samples('txt', 'md', 'csv').map((one) => [one.place, one] as const))(
    '%s is imported, and nothing is lost',
    (_, { kind, code }) => {
      const { faq, findings } = importText(code, `faq.${kind}`);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
      const answers = faq.topics.flatMap(({ entries }) => entries);
      expect(answers.length).toBeGreaterThan(1);
      expect(answers.filter(({ answer }) => answer === '')).toEqual([]);
    },
  );
});
