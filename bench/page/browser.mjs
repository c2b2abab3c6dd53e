/** Chromium as found by `scripts/browsers/browser.mjs`, with its CPU slowed down four times. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from '../../scripts/browsers/browser.mjs';

const CPU_SLOWDOWN = 4;
const PROBE = fileURLToPath(new URL('probe.js', import.meta.url));
const isRoot = process.getuid?.() === 0;

export const launch = () => {
  const found = findBrowser('chromium');
  if (!found) throw new Error('Chromium is not on this machine: npm run pretest installs it.');
  return chromium.launch({ ...found.launchOptions, args: isRoot ? ['--no-sandbox'] : [] });
};

/**
 * A page with an empty cache. `metrics()` includes the CPU time of its main thread so far, in
 * milliseconds.
 */
export const openSlowPage = async (browser, selectors) => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript((known) => (window.benchSelectors = known), selectors);
  await page.addInitScript({ path: PROBE });
  const errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('HeapProfiler.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });

  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics');
    const of = (name) => all.find((metric) => metric.name === name).value * 1000;
    return { script: of('ScriptDuration'), task: of('TaskDuration') };
  };
  /** Memory in use, in megabytes, after garbage collection. */
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  return { page, errors, metrics, heap, close: () => context.close() };
};
