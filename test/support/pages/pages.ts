import { test as base, expect, type Page } from '@playwright/test';
import { Help } from './pages-help.ts';
import { startSite, type Site } from './pages-site.ts';

export { expect, Help };

/** A page of a shop, written for one test. */
export interface ShopPage {
  readonly lang?: string;
  /** Content of the head; by default, the script tag. */
  readonly head?: string;
  readonly body?: string;
  /** The whole document, instead of head and body. */
  readonly html?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
  /** Query and hash to open the page with. */
  readonly search?: string;
  readonly path?: string;
}

/** What the browser reported during the test. */
export interface Alarms {
  /** Console errors, uncaught exceptions, and policy reports. */
  readonly heard: readonly string[];
  /** Console warnings, which is how the widget reports problems. */
  readonly warnings: readonly string[];
  /** Ignores alarms that the test itself causes. */
  readonly allow: (words: RegExp) => void;
}

interface Fixtures {
  /** Serves a page and opens it. */
  readonly visit: (shop?: ShopPage) => Promise<void>;
  readonly help: Help;
  readonly alarms: Alarms;
}

interface Sites {
  /** The site of the shop's pages. */
  readonly shopSite: Site;
  /** Another origin which, to the browser, is also another site. */
  readonly otherSite: Site;
}

export const scriptTag = '<script src="/shop-help.js" defer></script>';

export const test = base.extend<Fixtures, Sites>({
  shopSite: [
    async ({}, use) => {
      const site = await startSite('localhost');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  otherSite: [
    async ({}, use) => {
      const site = await startSite('127.0.0.1');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],

  help: async ({ page }, use) => use(new Help(page)),

  // Any error on the page fails the test.
  alarms: [
    async ({ page }, use) => {
      const { alarms, unexpected } = await listenFor(page);
      await use(alarms);
      expect(unexpected(), 'errors on the page').toEqual([]);
    },
    { auto: true },
  ],

  visit: async ({ page, shopSite }, use) => {
    await use(async (shop = {}) => {
      const reply = { body: documentOf(shop), headers: shop.headers ?? {} };
      const path = shopSite.add(reply, shop.path);
      await page.goto(`${shopSite.origin}${path}${shop.search ?? ''}`);
    });
  },
});

export const documentOf = ({
  lang = 'fr',
  head = scriptTag,
  body = '',
  html,
}: ShopPage): string | Buffer =>
  html ??
  `<!doctype html>
<html lang="${lang}">
<head><meta charset="utf-8"><title>Boutique</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
${head}</head>
<body><h1>Boutique</h1>${body}</body>
</html>`;

const listenFor = async (
  page: Page,
): Promise<{ alarms: Alarms; unexpected: () => readonly string[] }> => {
  const heard: string[] = [];
  const warnings: string[] = [];
  const allowed: RegExp[] = [];
  page.on('pageerror', (error) => heard.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(message.text());
    if (message.type() === 'warning') warnings.push(message.text());
  });
  // Policy reports count even if the browser does not log them.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  return {
    alarms: { heard, warnings, allow: (words) => allowed.push(words) },
    unexpected: () => heard.filter((alarm) => !allowed.some((words) => words.test(alarm))),
  };
};
