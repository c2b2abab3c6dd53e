import { test as base } from './shop.ts';

/** Text size set in the browser; 16 pixels is the default. */
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

/** A shop that changes the size of rem, as many do. */
export const settings = (styles: string): string =>
  `<style>html { font-size: 62.5% } shop-help { ${styles} }</style>
  <script src="/shop-help.js" defer></script>`;
