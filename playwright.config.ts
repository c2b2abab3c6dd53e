/**
 * Tests of the built files in real browsers: embedded (`test/embed`), on hostile hosts
 * (`test/hosts`), under attack (`test/attacks`), for everyone (`test/accessibility`), within frameworks (`test/frameworks`) and as the
 * documentation says (`test/docs`). `*.phone.spec.ts` run on a phone only, `*.chromium.spec.ts` not in
 * Firefox, which cannot emulate media, and all others everywhere.
 *
 * BROWSERS=chromium,firefox  only these; scripts/tiers.mjs says which run by themselves
 */
import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowser, wantedBrowsers } from './scripts/browser.mjs';
import { chromiumFilter, currentTier } from './scripts/tiers.mjs';

type Project = NonNullable<PlaywrightTestConfig['projects']>[number];

const browser = (
  name: string,
  product: 'chromium' | 'firefox',
  options: Project,
): readonly Project[] => {
  const found = wantedBrowsers().includes(product) ? findBrowser(product) : undefined;
  if (!found?.launchOptions) return [];
  const use = { ...options.use, launchOptions: found.launchOptions };
  return [{ testDir: 'test', testMatch: everywhere, ...options, name, use }];
};

const everywhere =
  '{embed,hosts,attacks,accessibility,workshop,frameworks,docs,states}/**/*.spec.ts';
const phoneOnly = '**/*.phone.spec.ts';
const chromiumOnly = '**/*.chromium.spec.ts';
/**
 * Of a matrix Firefox walks the examples, of the hosts those on which browsers differ; and Playwright
 * hears of no download from a Firefox that it has not patched.
 */
const notInFirefox = /^(?!.*@firefox).*@(all|host)\b|@download/;

export default defineConfig({
  globalSetup: './scripts/playwright-server.mjs',
  // The server's address, known once it runs: the workers read this file after it has started.
  use: {
    baseURL: process.env['SHOP_URL'],
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    locale: 'fr-FR',
    // What is waited for longer on a busy machine does not come.
    actionTimeout: 60_000,
  },
  projects: [
    ...browser('chromium', 'chromium', {
      ...chromiumFilter(),
      use: devices['Desktop Chrome'],
      testIgnore: phoneOnly,
    }),
    // All of the few tests on a phone run every day.
    ...(currentTier() === 'rest'
      ? []
      : browser('mobile', 'chromium', { use: devices['Pixel 7'], testMatch: phoneOnly })),
    ...browser('firefox', 'firefox', {
      use: devices['Desktop Firefox'],
      testIgnore: [phoneOnly, chromiumOnly],
      grepInvert: notInFirefox,
    }),
  ],
  snapshotPathTemplate: '{testDir}/states/pictures/{arg}{ext}',
  fullyParallel: true,
  // As many as processors: more took no less time.
  workers: 2,
  // A shared machine stalls now and then; what passes at the second try is named as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  // Only a test that hangs takes so long: on a busy machine ten seconds become a minute.
  timeout: 180_000,
  reporter: [['list'], ['./scripts/playwright-reporter.mjs']],
});
