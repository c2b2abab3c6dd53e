import type { Rule } from '../rule.ts';
import { shownWords } from '../shown-answer.ts';

/** In characters shown: about three screens of a phone. */
const MAX_ANSWER_LENGTH = 2_000;

export const longAnswer: Rule = {
  code: 'long-answer',
  severity: 'warning',
  check: ({ entries }) =>
    entries.flatMap(({ path, answer }) => {
      const { length } = answer.length > MAX_ANSWER_LENGTH ? shownWords(answer) : '';
      if (length <= MAX_ANSWER_LENGTH) return [];
      return [
        {
          path: `${path}.answer`,
          quote: `${length} characters`,
          message: `The answer is longer than ${MAX_ANSWER_LENGTH} characters, too long to read in a panel.`,
          remedy:
            'Say what most shoppers need and link to a page with the rest, or split it into several questions.',
        },
      ];
    }),
};
