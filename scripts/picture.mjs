/**
 * Takes the pictures in README.md and on the site, at double resolution and in the site's typeface.
 * Run by `npm run picture`, after a build.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium, devices } from 'playwright';
import { findBrowser } from './browsers/browser.mjs';
import { startServer } from './serve.mjs';

const folder = fileURLToPath(new URL('../docs/public/pictures/', import.meta.url));
const typeface = new URL(
  '../docs/node_modules/vitepress/dist/client/theme-default/fonts/inter-roman-latin.woff2',
  import.meta.url,
);

const styles = `
  @font-face {
    font-family: Inter;
    font-weight: 100 900;
    src: url(data:font/woff2;base64,${readFileSync(typeface).toString('base64')});
  }
  :root { --sans: Inter; }
  body { font-family: Inter; }
  shop-help { --shop-help-font: Inter; }
`;

const desktop = { viewport: { width: 1280, height: 760 }, deviceScaleFactor: 2 };
const phone = { ...devices['iPhone 13'], defaultBrowserType: undefined };

const pictures = [
  { name: 'desktop', window: desktop, lang: 'fr', words: 'carte refus' },
  { name: 'phone', window: phone, lang: 'fr', words: 'carte refus' },
  { name: 'panel-light', window: desktop, lang: 'en', words: 'card declined', part: 'panel' },
  {
    name: 'panel-dark',
    window: desktop,
    lang: 'en',
    words: 'card declined',
    part: 'panel',
    theme: 'dark',
  },
];

/** Brands made with nothing but their own style sheet. */
const brands = ['aurore', 'piou', 'norma'];

const shoot = async (target, name, options = {}) => {
  const path = `${folder}${name}.png`;
  await target.screenshot({ path, animations: 'disabled', ...options });
  console.log(`Written: ${path}`);
};

const take = async (browser, url, { name, window, lang, words, part, theme = 'light' }) => {
  const page = await browser.newPage({ ...window, locale: 'fr-FR' });
  await page.goto(new URL('/checkout.html', url).href);
  await page.addStyleTag({ content: styles });
  const help = page.locator('shop-help');
  await help.evaluate((element, wanted) => Object.assign(element, wanted), { lang, theme });
  await page.evaluate(() => document.fonts.load('1em Inter'));
  await help.locator('[part~=launcher]').click();
  await page.keyboard.type(words);
  await help.locator('[part~=results] [part~=question]').first().click();
  await help.locator('[part~=answer]').first().waitFor();
  await page.mouse.move(0, 0);
  if (part) await shoot(help.locator(`[part~=${part}]`), name, { omitBackground: true });
  else await shoot(page, name);
  await page.close();
};

const takeBrand = async (browser, url, brand) => {
  const page = await browser.newPage({ ...desktop, locale: 'en-GB' });
  await page.goto(new URL(`/brands/${brand}.html`, url).href);
  const help = page.locator('shop-help');
  await help.evaluate((element) => element.ready.then(() => element.show()));
  await help.locator('[part~=question]').first().click();
  await help.locator('[part~=answer]').first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await shoot(page, `brand-${brand}`);
  await page.close();
};

mkdirSync(folder, { recursive: true });
const server = await startServer();
const browser = await chromium.launch(findBrowser('chromium')?.launchOptions);
for (const picture of pictures) await take(browser, server.url, picture);
for (const brand of brands) await takeBrand(browser, server.url, brand);
await browser.close();
await server.close();
