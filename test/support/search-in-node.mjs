/**
 * A command for tests in browsers: what the built search answers in Node, to compare with what it answers in theirs.
 * `executeServerCommand('search-in-node', { faq, queries })` resolves to what `answersTo` returns there.
 */
import { answersTo } from './search-answers.mjs';

export const searchInNode = () => ({
  name: 'search-in-node',
  executeCommand: ({ command, payload }) =>
    command === 'search-in-node' ? answersTo(payload.faq, payload.queries) : undefined,
});
