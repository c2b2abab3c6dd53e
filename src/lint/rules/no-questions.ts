import type { Rule } from '../rule.ts';

export const noQuestions: Rule = {
  code: 'no-questions',
  severity: 'error',
  check: ({ usable, problems }) =>
    usable > 0 || problems.some(({ path }) => path === '' || path === 'topics')
      ? []
      : [
          {
            path: 'topics',
            message: 'The FAQ has no question that can be used, so the help would be empty.',
            remedy: 'Write a question with its answer, or correct those that have errors.',
          },
        ],
};
