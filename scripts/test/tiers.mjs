/**
 * The two tiers of tests. The environment variable `TESTS` selects one:
 *
 * - `everyday`, `npm test`: Chromium only, without the tests tagged `@all`.
 * - `rest`, `npm run test:rest`: everything else, in Chromium, Firefox and WebKit.
 * - `all`, `npm run test:all`: both.
 *
 * Without it, as when trying a single file, the tests tagged `@all` run too, in Chromium only.
 */
import { env } from 'node:process';

const tiers = ['everyday', 'rest', 'all'];

/** @returns {'everyday' | 'rest' | 'all' | undefined} */
export const currentTier = () => {
  if (env.TESTS === undefined || tiers.includes(env.TESTS)) return env.TESTS;
  throw new Error(`TESTS: "${env.TESTS}" is none of ${tiers.join(', ')}`);
};

/** Whether Firefox and WebKit run. */
export const runsEverywhere = () => ['rest', 'all'].includes(currentTier());

/** @returns {{ grep?: RegExp, grepInvert?: RegExp }} which Playwright tests run in Chromium */
export const chromiumFilter = () => {
  if (currentTier() === 'everyday') return { grepInvert: /@all\b/ };
  return currentTier() === 'rest' ? { grep: /@all\b/ } : {};
};
