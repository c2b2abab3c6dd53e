/**
 * Takes pictures of the states page in every language, theme and form, at two window widths, and
 * collects them in `gallery/index.html`. Run `npm run gallery` before and after a visual change.
 *
 * npm run gallery -- fr ar    only these languages
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { findBrowser } from './browsers/browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}gallery/`;

/** The widget's languages: each has a file of messages, named after its tag. */
const languages = readdirSync(`${root}src/core/messages`)
  .map((file) => /^([a-z]{2,3})\.ts$/.exec(file)?.[1])
  .filter(Boolean);
const themes = ['light', 'dark'];
const forms = ['floating', 'sheet', 'inline'];
/**
 * Window widths in pixels: room for three panels side by side, and the narrowest supported window.
 */
const widths = [1360, 320];

/**
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} a server of the demo, built from
 * source
 */
export const startStatesPage = async () => {
  const server = await createServer({
    configFile: `${root}demo/vite.config.ts`,
    logLevel: 'error',
    server: { port: 0, hmr: false },
  });
  await server.listen();
  return { url: server.resolvedUrls.local[0], close: () => server.close() };
};

/** Opens the states page and waits until it is completely drawn. */
export const openStates = async (page, url, { lang, theme, form }) => {
  await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await page.goto(`${url}states.html?${new URLSearchParams({ lang, theme, form })}`);
  await page.locator('state-panel').last().waitFor();
  await page.evaluate(() => document.fonts.ready);
};

const pageOf = (pictures) => `<!doctype html>
<meta charset="utf-8">
<title>Every state of the panel</title>
<style>
  body { margin: 24px; font: 16px/1.5 system-ui, sans-serif }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 24px; align-items: start }
  figure { margin: 0 } img { max-width: 100% } figcaption { font-weight: 600 }
</style>
<h1>Every state of the panel</h1>
<main>
${pictures
  .map(
    (name) =>
      `<figure><figcaption>${name}</figcaption><a href="${name}.png"><img src="${name}.png" alt="" loading="lazy"></a></figure>`,
  )
  .join('\n')}
</main>
`;

const render = async (wanted) => {
  const { url, close } = await startStatesPage();
  const browser = await chromium.launch(findBrowser('chromium')?.launchOptions);
  const pictures = [];
  mkdirSync(folder, { recursive: true });
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    for (const lang of wanted) {
      for (const theme of themes) {
        // The other forms have a fixed width.
        for (const form of forms.filter((one) => width > 400 || one === 'inline')) {
          const name = `${lang}-${form}-${theme}-${width}`;
          await openStates(page, url, { lang, theme, form });
          await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
          pictures.push(name);
        }
      }
    }
    await page.close();
  }
  await browser.close();
  await close();
  writeFileSync(`${folder}index.html`, pageOf(pictures));
  console.log(`${pictures.length} pictures: ${folder}index.html`);
};

if (argv[1] === fileURLToPath(import.meta.url)) {
  const asked = argv.slice(2);
  await render(asked.length > 0 ? languages.filter((one) => asked.includes(one)) : languages);
}
