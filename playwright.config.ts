/**
 * Tests of the built files in real browsers: on ordinary pages (`test/embed`), on hostile ones
 * (`test/hosts`), under attack (`test/attacks`), with accessibility tools (`test/accessibility`),
 * in frameworks (`test/frameworks`), and as documented (`test/docs`). `*.phone.spec.ts` run only on
 * a phone, `*.chromium.spec.ts` not in Firefox, which cannot emulate media features, and all others
 * in every browser.
 *
 * BROWSERS=chromium,firefox  only these; scripts/test/tiers.mjs says which run by default
 */
import { defineConfig, devices, type PlaywrightTestConfig } from '@playwright/test';
import { findBrowser, wantedBrowsers } from './scripts/browsers/browser.mjs';
import { chromiumFilter, currentTier } from './scripts/test/tiers.mjs';

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
 * Firefox runs only the examples of a matrix, and the hosts on which browsers differ. It skips
 * downloads: Playwright cannot observe them in an unpatched Firefox.
 */
const notInFirefox = /^(?!.*@firefox).*@(all|host)\b|@download/;

export default defineConfig({
  globalSetup: './scripts/test/playwright-server.mjs',
  // The server's address is known only once it runs; the workers read this file after that.
  use: {
    baseURL: process.env['SHOP_URL'],
    trace: process.env['TRACE'] ? 'retain-on-failure' : 'off',
    locale: 'fr-FR',
    // Generous, for busy machines: what takes longer never comes.
    actionTimeout: 60_000,
  },
  projects: [
    ...browser('chromium', 'chromium', {
      ...chromiumFilter(),
      use: devices['Desktop Chrome'],
      testIgnore: phoneOnly,
    }),
    // The few tests on a phone all belong to the everyday tier.
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
  // One per processor: more workers were no faster.
  workers: 2,
  // CI machines stall now and then; a test that passes on retry is reported as flaky.
  retries: process.env['CI'] ? 1 : 0,
  forbidOnly: true,
  // Only a test that hangs takes this long: on a busy machine, ten seconds become a minute.
  timeout: 180_000,
  reporter: [['list'], ['./scripts/test/playwright-reporter.mjs']],
});
