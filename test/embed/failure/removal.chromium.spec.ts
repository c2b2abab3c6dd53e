import type { CDPSession, Page } from '@playwright/test';
import type { ShopHelpElement } from '../../../src/define.ts';
import { expect, test, type Help } from '../../support/pages/pages.ts';
import { sampled } from '../../support/pages/everyday.ts';
import { pageScript } from '../../support/pages/page-script.ts';

const pageUse = pageScript(new URL('../in-page/page-use.ts', import.meta.url));

/** Records what the page's scripts have not released, for `openOn`. */
const recordPageUse = async (page: Page): Promise<unknown> =>
  page.addInitScript({ content: await pageUse });

const openOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [...(window as unknown as { open: Map<unknown, string> }).open.values()]);

/** What is done with the element immediately before it is removed. */
const lastActions: Readonly<Record<string, (element: ShopHelpElement) => void>> = {
  'at rest': () => undefined,
  'just as it closes': (element) => element.close(),
  'just as it opens': (element) => void element.show('coupon-utiliser'),
  'just as it scrolls': () => document.dispatchEvent(new Event('scroll')),
};

const FAQ = JSON.stringify({
  version: 1,
  lang: 'fr',
  title: 'Aide',
  topics: [
    {
      id: 'a',
      title: 'Commandes',
      entries: [
        { id: 'coupon-utiliser', question: 'Comment utiliser un coupon ?', answer: 'Au panier.' },
      ],
    },
  ],
});

/** Waits until everything that may still be pending has finished. */
const settle = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => requestIdleCallback(resolve));
  });

/** What remains on a page once the help has been removed. */
const nothing = {
  open: [],
  attributes: ['lang'],
  sheets: 0,
  children: ['head', 'body'],
  inElement: 0,
  body: [],
};

const phone = { width: 360, height: 640 };

for (const when of ['while closed', 'while open', 'before an announcement'] as const) {
  for (const [how, act] of Object.entries(lastActions)) {
    test(
      `removing the help ${when}, ${how}, leaves nothing on the page`,
      sampled(when === 'while open' && how !== 'just as it scrolls'),
      async ({ visit, help, page, shopSite }) => {
        await recordPageUse(page);
        shopSite.add({ body: FAQ, headers: { 'content-type': 'application/json' } }, '/faq.json');
        await visit({
          head: '<script src="/shop-help.js" defer data-shortcut="f2" data-faq-src="/faq.json"></script>',
          body: '<p style="height: 3000px">Panier</p>',
        });
        const requested: string[] = [];
        page.on('request', (request) => requested.push(request.url()));
        await expect(help.launcher).toBeVisible();
        expect(await openOn(page)).toContain('HTMLDocument click');
        if (when !== 'while closed') await help.open();
        if (when === 'before an announcement') await help.input.fill('coupon');
        const asked = requested.length;
        await page.evaluate(`{
        const element = document.querySelector('shop-help');
        (${String(act)})(element);
        element.remove();
        window.removed = element;
      }`);
        await expect.poll(() => openOn(page)).toEqual([]);
        await settle(page);
        expect(await leftOn(page)).toEqual(nothing);
        expect(requested).toHaveLength(asked);
      },
    );
  }
}

/** What the shopper is in the middle of, and in which window. */
const activities: readonly {
  readonly of: string;
  readonly size?: typeof phone;
  readonly place?: string;
  readonly act: (help: Help) => Promise<void>;
  readonly holds: string;
}[] = [
  {
    of: 'reading in the sheet of a phone',
    size: phone,
    act: async (help) => help.questions.first().click(),
    holds: 'CloseWatcher',
  },
  {
    of: 'writing to a person',
    act: async (help) => {
      await help.type('zzzz qqqq');
      await help.part('contact-link').first().focus();
    },
    holds: 'HTMLDocument keydown',
  },
  {
    of: 'typing',
    act: async (help) => {
      await help.type('coupo');
    },
    holds: 'timer',
  },
  {
    of: 'reading in a dialog of the shop',
    place: '<dialog><shop-help></shop-help></dialog>',
    act: async (help) => help.questions.first().click(),
    holds: 'HTMLDocument keydown',
  },
];

for (const { of, size, place, act, holds } of activities) {
  test(`removing the help in the middle of ${of} leaves nothing on the page`, async ({
    visit,
    help,
    page,
  }) => {
    if (size) await page.setViewportSize(size);
    await recordPageUse(page);
    await visit({ body: `<p style="height: 3000px">Panier</p>${place ?? ''}` });
    await page.evaluate(() => document.querySelector('dialog')?.showModal());
    await help.open();
    const history = await historyOf(page);
    await act(help);
    expect(await openOn(page)).toContain(holds);
    await page.evaluate(() => {
      const removed = document.querySelector('shop-help');
      removed?.remove();
      Object.assign(window, { removed });
      document.querySelector('dialog')?.remove();
    });
    await expect.poll(() => openOn(page)).toEqual([]);
    await settle(page);
    expect(await leftOn(page)).toEqual(nothing);
    expect(await historyOf(page)).toBe(history);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(400);
  });
}

const historyOf = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify([history.length, history.state, location.href]));

const leftOn = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const { open, removed } = window as unknown as {
      open: Map<unknown, string>;
      removed: Element;
    };
    return {
      open: [...open.values()],
      attributes: document.documentElement.getAttributeNames(),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      children: [...document.documentElement.children].map(({ localName }) => localName),
      inElement: removed.children.length,
      body: document.body.getAttributeNames(),
    };
  });

test('a removed element can be garbage-collected', async ({ visit, help, page, context }) => {
  await visit();
  await help.open();
  await help.type('coupon');
  await help.root.evaluate((element) => {
    Object.assign(window, { reference: new WeakRef(element) });
    element.remove();
  });
  const session = await context.newCDPSession(page);
  const isThere = async (): Promise<boolean> => {
    await session.send('HeapProfiler.collectGarbage');
    return page.evaluate('reference.deref() !== undefined');
  };
  await expect.poll(isThere).toBe(false);
});

test('an element that is put back works as before', async ({ visit, help, page }) => {
  await visit();
  await help.open();
  await page.evaluate(() => {
    const element = document.querySelector('shop-help');
    element?.remove();
    if (element) document.body.append(element);
  });
  await expect(help.panel).toBeVisible();
  await help.type('coupon');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
});

interface Figures {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

const measure = async (session: CDPSession): Promise<Figures> => {
  await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? NaN;
  return {
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    heap: metric('JSHeapUsedSize'),
  };
};

/** Names of elements that are in no document but have not been garbage-collected. */
const detachedNodes = async (session: CDPSession): Promise<readonly string[]> => {
  const { detachedNodes: trees } = await session.send('DOM.getDetachedDomNodes');
  return trees.map(({ treeNode }) => treeNode.nodeName).sort();
};

/** Creates, opens, searches, reads, closes and removes an element, repeatedly. */
const useRepeatedly = (page: Page, times: number): Promise<number> =>
  page.evaluate(async (count) => {
    let found = 0;
    for (let time = 0; time < count; time += 1) {
      const element = document.createElement('shop-help');
      document.documentElement.append(element);
      await element.search('coupon');
      const question = element.shadowRoot?.querySelector<HTMLElement>('.question');
      question?.click();
      await element.updateComplete;
      if (question?.ariaExpanded === 'true') found += 1;
      element.close();
      await element.updateComplete;
      element.remove();
    }
    return found;
  }, times);

test(
  'adding and removing the element a thousand times leaks no node, listener or memory',
  sampled(false),
  async ({ visit, page, context }) => {
    test.setTimeout(180_000);
    await visit({ head: '<script src="/shop-help.js"></script>' });
    await page.evaluate(() => document.querySelector('shop-help')?.remove());
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable');
    await session.send('DOM.enable');
    await useRepeatedly(page, 300);
    const before = await measure(session);
    const detachedBefore = await detachedNodes(session);
    expect(await useRepeatedly(page, 1_000)).toBe(1_000);
    const after = await measure(session);
    const growth = after.heap - before.heap;
    const detached = await detachedNodes(session);
    test.info().annotations.push({
      type: 'figures',
      description: `1,000 lives: nodes ${before.nodes} → ${after.nodes}, listeners ${before.listeners} → ${after.listeners}, heap ${before.heap} → ${after.heap} bytes (${growth}), detached nodes ${detachedBefore.length} → ${detached.length}`,
    });
    console.log(test.info().annotations.at(-1)?.description);
    // Lit keeps one template for each of ours, but nothing of an element may be kept.
    expect(detached).toEqual(detachedBefore);
    expect(detached).not.toContain('SHOP-HELP');
    expect(after.nodes - before.nodes).toBeLessThanOrEqual(10);
    expect(after.listeners - before.listeners).toBeLessThanOrEqual(2);
    // An element takes some hundred kilobytes, so that even one leak in a thousand would show.
    expect(growth).toBeLessThan(300_000);
  },
);
