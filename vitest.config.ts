/**
 * Tests of all that needs no browser, in Node: `npm run test:unit`, and `npm run test:watch` while
 * writing. Those of the widget are run by web-test-runner, those of the built files by Playwright.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{analytics,build,cli,compose,core,docs,export,faq-data,import,lint,package,rules,search-providers,vite,workshop}/**/*.test.ts',
    ],
    globalSetup: './scripts/stale-build.mjs',
    // Far above what a test takes, so that a busy machine fails none.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is tested keeps no state, so that files may share what they import.
    isolate: false,
    reporters: ['default', './scripts/vitest-reporter.mjs'],
  },
});
