/** One run of one case: load, open, search, type. In milliseconds, bytes and megabytes. */
import { median } from '../timing.mjs';
import { openSlowPage } from './browser.mjs';
import { pathOf } from './site.mjs';

const QUERY = 'paiements acceptés';
const TYPED = 'colis';

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until the page has been idle for a while and no request is pending. */
const settle = async ({ page }, server, ms = 300) => {
  const quietFor = () => Date.now() - (server.requests.at(-1)?.at ?? 0);
  const deadline = Date.now() + 5000;
  do {
    await sleep(ms / 2);
    await page.evaluate(
      () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 2000 })),
    );
  } while (quietFor() < ms && Date.now() < deadline);
  await sleep(ms / 2);
};

const traffic = (requests) => ({
  requests: requests.length,
  bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
});

/** The main thread's CPU time for `work`, until the page is idle again. */
const costOf = async (slow, server, work, ms) => {
  const before = await slow.metrics();
  await work();
  await settle(slow, server, ms);
  const after = await slow.metrics();
  return { script: after.script - before.script, task: after.task - before.task };
};

const measureLoad = async (slow, server, origin, one) => {
  await slow.page.goto(`${origin}${pathOf(one)}`, { waitUntil: 'load' });
  await settle(slow, server, 400);
  const { script, task } = await slow.metrics();
  const { requests, bytes } = traffic(server.requests);
  const seen = await slow.page.evaluate(() => ({
    nodes: window.benchProbe.countNodes(),
    shift: window.benchProbe.shift,
    longestTask: Math.max(0, ...window.benchProbe.tasks),
    blocking: window.benchProbe.tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
  }));
  return { requests, bytes, ...seen, loadScript: script, loadTask: task, heap: await slow.heap() };
};

/** Playwright's selectors enter open shadow roots by themselves. */
const locate = ({ page }, selector) => page.locator(selector.replaceAll(' >>> ', ' ')).first();

/** How long a finger or the mouse presses the button, in milliseconds. */
const PRESS = 100;

const measureOpen = async (slow, server, { launcher }) => {
  const box = await locate(slow, launcher).boundingBox();
  await slow.page.evaluate(() => {
    window.benchProbe.tasks.length = 0;
    window.benchProbe.watchOpening();
  });
  const { task } = await costOf(slow, server, async () => {
    await slow.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await slow.page.mouse.down();
    await slow.page.waitForTimeout(PRESS);
    await slow.page.mouse.up();
    await slow.page.waitForFunction(() => window.benchProbe.opened, null, { timeout: 20_000 });
  });
  const seen = await slow.page.evaluate(() => ({
    open: window.benchProbe.opened,
    nodesOpen: window.benchProbe.countNodes(),
    openLongestTask: Math.max(0, ...window.benchProbe.tasks),
  }));
  return { ...seen, openTask: task };
};

/** Enters the whole query at once, as if pasted: the first search of the page. */
const measureQuery = async (slow, server, { input }) => {
  await locate(slow, input).focus();
  await slow.page.evaluate(() => window.benchProbe.watchResults());
  const { task } = await costOf(
    slow,
    server,
    async () => {
      await slow.page.keyboard.insertText(QUERY);
      await slow.page.waitForFunction(() => window.benchProbe.keys.at(-1)?.last, null, {
        timeout: 20_000,
      });
    },
    700,
  );
  const query = await slow.page.evaluate(() => window.benchProbe.keys.at(-1).first);
  return { query, queryTask: task };
};

/** Types one key after the other, each when the previous one has been handled. */
const measureKeys = async (slow, server, { input }) => {
  await locate(slow, input).focus();
  await slow.page.keyboard.press('ControlOrMeta+a');
  await slow.page.keyboard.press('Backspace');
  await settle(slow, server, 600);
  await slow.page.evaluate(() => {
    window.benchProbe.keys.length = 0;
    window.benchProbe.interactions.clear();
  });
  const { task } = await costOf(slow, server, async () => {
    for (const key of TYPED) {
      await slow.page.keyboard.press(key);
      await settle(slow, server, 350);
    }
  });
  const { keys, interactions } = await slow.page.evaluate(() => ({
    keys: window.benchProbe.keys.map(({ last }) => last).filter(Boolean),
    interactions: [...window.benchProbe.interactions.values()],
  }));
  return {
    key: median(keys),
    keyTask: task / TYPED.length,
    worstInteraction: Math.max(0, ...interactions),
  };
};

/** @returns figures by name; see `figures.mjs` */
export const measure = async (browser, server, one) => {
  server.requests.length = 0;
  const slow = await openSlowPage(browser, { panel: one.panel, results: one.results });
  const { origin } = server;
  try {
    const found = await measureLoad(slow, server, origin, one);
    if (one.launcher) Object.assign(found, await measureOpen(slow, server, one));
    if (one.input) {
      Object.assign(found, await measureQuery(slow, server, one));
      found.bytesToAnswer = traffic(server.requests).bytes;
      Object.assign(found, await measureKeys(slow, server, one));
    }
    if (slow.errors.length > 0) throw new Error(slow.errors[0]);
    return found;
  } finally {
    await slow.close();
  }
};
