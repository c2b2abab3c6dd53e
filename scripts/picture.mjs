/** Takes the picture at the top of README.md. Run by `npm run picture`, after a build. */
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser } from './browser.mjs';
import { startServer } from './serve.mjs';

const target = fileURLToPath(new URL('../docs/shop-help.png', import.meta.url));

const server = await startServer();
const browser = await chromium.launch(findBrowser('chromium')?.launchOptions);
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'fr-FR' });
await page.goto(new URL('/checkout.html', server.url).href);
await page.locator('shop-help [part=launcher]').click();
await page.keyboard.type('carte refus');
await page.locator('shop-help [part=question]').first().click();
await page.screenshot({ path: target, animations: 'disabled' });
await browser.close();
await server.close();
console.log(`Written: ${target}`);
