import { test as base } from './shop.ts';

/** What the shopper has set in the browser, where 16 pixels are usual. */
export const SIZE = 24;

interface Launch {
  readonly launchOptions: object;
}

export const test = base.extend<object, Launch>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const firefoxUserPrefs = { 'font.size.variable.x-western': SIZE };
      await use({ ...launchOptions, firefoxUserPrefs });
    },
    { scope: 'worker' },
  ],
  page: async ({ page, browserName }, use) => {
    if (browserName === 'chromium') {
      const session = await page.context().newCDPSession(page);
      const fontSizes = { standard: SIZE, fixed: Math.round((SIZE * 13) / 16) };
      await session.send('Page.setFontSizes', { fontSizes });
    }
    await use(page);
  },
});

/** A shop that makes of rem what many do. */
export const settings = (styles: string): string =>
  `<style>html { font-size: 62.5% } shop-help { ${styles} }</style>
  <script src="/shop-help.js" defer></script>`;
