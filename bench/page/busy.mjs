/**
 * The cost on a page that never comes to rest: 50 changes a second for a few seconds, first without
 * scrolling, then while scrolling.
 */
import { openSlowPage } from './browser.mjs';
import { pathOf } from './site.mjs';

const SECONDS = 4;

/** Runs in the page; resolves when the time is up. */
const keepBusy = ({ seconds, scrolls }) =>
  new Promise((resolve) => {
    const news = document.querySelector('#news');
    const start = performance.now();
    let count = 0;
    const timer = setInterval(() => {
      const item = document.createElement('p');
      item.textContent = `Nouveau ${(count += 1)}`;
      news.append(item);
      if (count > 20) news.firstChild.remove();
    }, 20);
    const frame = () => {
      if (scrolls) scrollBy(0, 12);
      if (performance.now() - start < seconds * 1000) return requestAnimationFrame(frame);
      clearInterval(timer);
      return resolve();
    };
    requestAnimationFrame(frame);
  });

const costOf = async ({ page, metrics }, scrolls) => {
  const before = await metrics();
  await page.evaluate(keepBusy, { seconds: SECONDS, scrolls });
  const after = await metrics();
  return { script: after.script - before.script, task: after.task - before.task };
};

/** @returns milliseconds of the main thread's CPU time over all these seconds */
export const measureBusy = async (browser, server, one) => {
  const slow = await openSlowPage(browser, {});
  try {
    await slow.page.goto(`${server.origin}${pathOf(one)}`, { waitUntil: 'load' });
    await slow.page.waitForTimeout(1500);
    const still = await costOf(slow, false);
    const scroll = await costOf(slow, true);
    return {
      stillScript: still.script,
      scrollScript: scroll.script,
      stillTask: still.task,
      scrollTask: scroll.task,
    };
  } finally {
    await slow.close();
  }
};
