import { expect, test } from '@playwright/test';
import { openStates, startStatesPage } from '../../scripts/gallery.mjs';

/**
 * The committed pictures were taken in Chromium on Linux, in a typeface of the demo, because system
 * fonts differ. Update them with `npx playwright test test/states --update-snapshots`.
 */
const typeface = `
  @font-face { font-family: Barlow; font-weight: 400; src: url(/brands/fonts/barlow-400.woff2) }
  @font-face { font-family: Barlow; font-weight: 600; src: url(/brands/fonts/barlow-600.woff2) }
  :root { font-family: Barlow }
  state-panel { --shop-help-font: Barlow }
`;

/** Share of pixels that may differ: more than a rounded corner, less than a missing line. */
const TOLERANCE = 0.002;

let server: Awaited<ReturnType<typeof startStatesPage>>;
test.beforeAll(async () => {
  server = await startStatesPage();
});
test.afterAll(() => server.close());

const looks = [
  { lang: 'fr', theme: 'light', form: 'floating' },
  { lang: 'en', theme: 'dark', form: 'sheet' },
  { lang: 'de', theme: 'light', form: 'inline' },
];

for (const { lang, theme, form } of looks) {
  test(
    `every state in ${lang}, ${theme}, ${form}, matches the committed picture`,
    { tag: '@all' },
    async ({ page }) => {
      test.skip(process.platform !== 'linux', 'Other systems draw text otherwise.');
      await page.setViewportSize({ width: 1360, height: 800 });
      await openStates(page, server.url, { lang, theme, form });
      await page.addStyleTag({ content: typeface });
      await page.evaluate(async () => {
        await Promise.all(
          ['400 1em Barlow', '600 1em Barlow'].map((one) => document.fonts.load(one)),
        );
      });
      await expect(page).toHaveScreenshot(`${lang}-${theme}-${form}.png`, {
        fullPage: true,
        animations: 'disabled',
        maxDiffPixelRatio: TOLERANCE,
        timeout: 60_000,
      });
    },
  );
}
