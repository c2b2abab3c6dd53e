/**
 * Tests of `src/widget` in real browsers.
 *
 * BROWSERS=chromium,firefox  only these; scripts/test/tiers.mjs says which run by default
 * LIT_EXPORTS=production     with the production build of Lit, in Chromium
 * --coverage                 measures code coverage, in Chromium
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { findBrowser, wantedBrowsers } from './scripts/browsers/browser.mjs';
import { currentTier } from './scripts/test/tiers.mjs';
import { webKitGtkLauncher } from './scripts/browsers/webkitgtk-launcher.mjs';
import { countingReporter } from './scripts/test/wtr-reporter.mjs';
import { searchInNode } from './test/support/widget/search-in-node.mjs';

const production = process.env.LIT_EXPORTS === 'production';
const coverage = process.argv.includes('--coverage');

const browsers = () => {
  if (production || coverage) return ['chromium'];
  // The everyday tier has already run them in Chromium.
  return wantedBrowsers().filter((name) => name !== 'chromium' || currentTier() !== 'rest');
};

const launcher = (product) => {
  const { launchOptions, webKitGtk } = findBrowser(product) ?? {};
  if (webKitGtk) return webKitGtkLauncher(webKitGtk);
  // One page at a time in browsers whose pages share the focus.
  const concurrency = product === 'chromium' ? 2 : 1;
  return launchOptions && playwrightLauncher({ product, launchOptions, concurrency });
};

export default {
  files: ['test/widget/**/*.test.ts'],
  browsers: browsers().map(launcher).filter(Boolean),
  nodeResolve: production ? { exportConditions: ['production', 'default'] } : true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' }), searchInNode()],
  // On a busy machine, the first axe run of a page takes seconds.
  testFramework: { config: { timeout: '20000' } },
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 300_000,
  filterBrowserLogs: ({ args }) => !String(args?.[0]).includes('Lit is in dev mode'),
  reporters: [
    defaultReporter({ reportTestProgress: false }),
    countingReporter(production ? ' with production Lit' : ''),
  ],
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text', 'lcovonly'] },
};
