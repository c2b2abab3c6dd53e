/**
 * Tests that need no browser, in Node: `npm run test:unit`, or `npm run test:watch` while
 * developing. Tests of the widget run in web-test-runner, tests of the built files in Playwright.
 */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'test/{analytics,build,cli,compose,core,docs,export,faq-data,import,lint,package,rules,search-providers,thesaurus,vite,workshop}/**/*.test.ts',
    ],
    globalSetup: './scripts/test/stale-build.mjs',
    // Far more than any test takes, so that none fails on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The tested code keeps no state, so test files can share their imports.
    isolate: false,
    reporters: ['default', './scripts/test/vitest-reporter.mjs'],
  },
});
