/**
 * The two tiers of tests, and which of them the environment variable `TESTS` asks for:
 *
 * - `everyday`, `npm test`: Chromium alone, without the tests tagged `@all`.
 * - `rest`, `npm run test:rest`: what these have left, in Chromium, Firefox and WebKit.
 * - `all`, `npm run test:all`: both.
 *
 * Without it, as when one file is tried, the tests tagged `@all` run too, in Chromium alone.
 */
import { env } from 'node:process';

const tiers = ['everyday', 'rest', 'all'];

/** @returns {'everyday' | 'rest' | 'all' | undefined} */
export const currentTier = () => {
  if (env.TESTS === undefined || tiers.includes(env.TESTS)) return env.TESTS;
  throw new Error(`TESTS: "${env.TESTS}" is none of ${tiers.join(', ')}`);
};

/** Whether Firefox and WebKit run: all of their tests, or none. */
export const runsEverywhere = () => ['rest', 'all'].includes(currentTier());

/** @returns {{ grep?: RegExp, grepInvert?: RegExp }} which tests of Playwright run in Chromium */
export const chromiumFilter = () => {
  if (currentTier() === 'everyday') return { grepInvert: /@all\b/ };
  return currentTier() === 'rest' ? { grep: /@all\b/ } : {};
};
