import type { CDPSession, Page } from '@playwright/test';
import { findWholeChromium } from '../../../scripts/browsers/browser.mjs';
import { documentOf, expect, Help, test as base } from '../../support/pages/pages.ts';
import { sampled } from '../../support/pages/everyday.ts';

/**
 * A page that the browser may restore. Playwright then loses track of it, so this uses the DevTools
 * protocol.
 */
class RestorablePage {
  /** The browser's reasons for not caching the page. */
  readonly refusals: string[] = [];
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<RestorablePage> {
    const session = await page.context().newCDPSession(page);
    const restorable = new RestorablePage(session);
    session.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations }) =>
      restorable.refusals.push(...notRestoredExplanations.map(({ reason }) => reason)),
    );
    await session.send('Page.enable');
    return restorable;
  }

  async valueOf(expression: string): Promise<unknown> {
    const { result } = await this.#session.send('Runtime.evaluate', { expression });
    return result.value;
  }

  async goBack(): Promise<void> {
    const { currentIndex, entries } = await this.#session.send('Page.getNavigationHistory');
    const entryId = entries[currentIndex - 1]?.id ?? NaN;
    await this.#session.send('Page.navigateToHistoryEntry', { entryId });
  }

  /** Clicks an element of the help once it can be clicked. */
  async click(selector: string): Promise<void> {
    const found = `document.querySelector('shop-help').shadowRoot.querySelector('${selector}')`;
    const middle = `{ const box = ${found}?.getBoundingClientRect();
      const x = box?.x + box?.width / 2, y = box?.y + box?.height / 2;
      const isReached = document.elementFromPoint(x || 0, y || 0)?.localName === 'shop-help';
      isReached && !${found}.hasAttribute('data-click-through') ? JSON.stringify({ x, y }) : '' }`;
    await expect.poll(() => this.valueOf(middle), `${selector} can be reached`).not.toBe('');
    const at = JSON.parse((await this.valueOf(middle)) as string) as { x: number; y: number };
    for (const type of ['mousePressed', 'mouseReleased'] as const) {
      const press = { ...at, type, button: 'left', clickCount: 1 } as const;
      await this.#session.send('Input.dispatchMouseEvent', press);
    }
  }

  async type(text: string): Promise<void> {
    await this.#session.send('Input.insertText', { text });
  }

  /** Whether anything of the help is visible. */
  isShown(selector: string): Promise<unknown> {
    return this.valueOf(
      `document.querySelector('shop-help').shadowRoot.querySelector('${selector}')?.checkVisibility({ visibilityProperty: true }) ?? false`,
    );
  }
}

interface Fixtures {
  /** Uses a browser with the cache for Back and Forward, which Playwright's own lacks. */
  readonly pageWithCache: Page;
}

const test = base.extend<Fixtures>({
  pageWithCache: async ({ playwright, viewport }, use) => {
    const browser = await playwright.chromium.launch({
      ...findWholeChromium()?.launchOptions,
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    await use(await browser.newPage({ viewport, locale: 'fr-FR' }));
    await browser.close();
  },
});

const events = ['ready', 'open', 'search', 'answer-open', 'close', 'error'];

/** Counts what the help reports to the page, and records whether the page was restored. */
const listen = (page: Page): Promise<unknown> =>
  page.evaluate((names) => {
    const told: string[] = [];
    Object.assign(window, { told, persisted: false });
    addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted }));
    for (const name of names) document.addEventListener(`shop-help-${name}`, () => told.push(name));
  }, events);

/** What happens on the page before the shopper leaves it, and after they come back. */
interface Visit {
  readonly leaving: string;
  readonly size: { readonly width: number; readonly height: number };
  readonly before: (help: Help) => Promise<unknown>;
  readonly isOpen: boolean;
}

const desk = { width: 1280, height: 720 };
const phone = { width: 360, height: 640 };
const nothing = (): Promise<void> => Promise.resolve();
const reading = async (help: Help): Promise<void> => {
  await help.open();
  await help.type('annuler');
  await help.questions.first().click();
};

const visits: readonly Visit[] = [
  { leaving: 'closed', size: desk, before: nothing, isOpen: false },
  { leaving: 'with the panel open', size: desk, before: reading, isOpen: true },
  { leaving: 'with the sheet open', size: phone, before: reading, isOpen: true },
];

const searchAndClose = async (page: RestorablePage): Promise<void> => {
  await page.type('coupon');
  await page.click('[part~="results"] .question');
  await expect.poll(() => page.isShown('.answer')).toBe(true);
  await page.click('[part~="close-button"]');
  await expect.poll(() => page.isShown('.panel')).toBe(false);
};

for (const { leaving, size, before, isOpen } of visits) {
  test(
    `a page left ${leaving} stays eligible for the back/forward cache, and the help works when it is restored`,
    sampled(isOpen && size === desk),
    async ({ pageWithCache: page, shopSite }) => {
      await page.setViewportSize(size);
      const first = shopSite.add({ body: documentOf({ body: '<p>Catalogue</p>', head: '' }) });
      const shop = shopSite.add({ body: documentOf({ body: '<p>Panier</p>' }) });
      const bank = shopSite.add({ body: '<title>Banque</title>' });
      await page.goto(`${shopSite.origin}${first}`);
      await page.goto(`${shopSite.origin}${shop}`);
      const help = new Help(page);
      await expect(help.launcher).toBeVisible();
      await before(help);
      await listen(page);
      const restorable = await RestorablePage.of(page);

      await page.goto(`${shopSite.origin}${bank}`);
      await restorable.goBack();
      await expect.poll(() => restorable.valueOf('window.persisted')).toBe(true);
      expect(await restorable.isShown('.panel')).toBe(isOpen);
      if (isOpen) {
        expect(await restorable.isShown('.answer')).toBe(true);
        await restorable.click('[part~="clear-button"]');
      } else await restorable.click('.launcher');
      await expect
        .poll(() =>
          restorable.valueOf(`document.activeElement.shadowRoot?.activeElement?.className`),
        )
        .toBe('input');
      await searchAndClose(restorable);

      const told = isOpen ? [] : ['open'];
      await expect
        .poll(() => restorable.valueOf('told.join()'))
        .toBe([...told, 'search', 'answer-open', 'close'].join());
      expect(await restorable.valueOf(`document.querySelectorAll('shop-help').length`)).toBe(1);
      await restorable.goBack();
      await expect.poll(() => restorable.valueOf('location.pathname')).toBe(first);
      expect(restorable.refusals).toEqual([]);
    },
  );
}
