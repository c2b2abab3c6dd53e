/**
 * A server command for tests in browsers: runs the built search in Node, to compare its answers
 * with those in the browser. `executeServerCommand('search-in-node', { faq, queries })` resolves to
 * what `answersTo` returns in Node.
 */
import { answersTo } from './search-answers.mjs';

export const searchInNode = () => ({
  name: 'search-in-node',
  executeCommand: ({ command, payload }) =>
    command === 'search-in-node' ? answersTo(payload.faq, payload.queries) : undefined,
});
