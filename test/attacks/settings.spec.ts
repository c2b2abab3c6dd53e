import { expect } from '@playwright/test';
import type { Site } from '../support/pages/pages-site.ts';
import { sampled } from '../support/pages/everyday.ts';
import { startDetector } from './detector.ts';
import { addDriver, showFaq } from './driver.ts';
import { reported, tell, test, withHelp } from './page.ts';
import { faqOf, settings } from './places.ts';
import { vectors } from './vectors.ts';

test.use({ trace: 'off' });

/** The ways to pass settings, each with what it writes into the page's head. */
const ways: Readonly<
  Record<string, (given: Readonly<Record<string, string>>, site: Site) => string>
> = {
  'attributes of the script': (given) => {
    const quoted = (text: string): string => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
    const data = Object.entries(given).map(([name, text]) => `data-${name}="${quoted(text)}"`);
    return `<script src="/shop-help.js" defer ${data.join(' ')}></script>`;
  },
  'the address of the script': (given) =>
    `<script src="/shop-help.js?${new URLSearchParams(given).toString().replace(/&/g, '&amp;')}" defer></script>`,
  'a global': (given, site) => {
    const body = `window.shopHelpSettings = ${JSON.stringify(given)}`;
    const settingsFile = site.add({ body, headers: { 'content-type': 'text/javascript' } });
    return `<script src="${settingsFile}"></script>${withHelp}`;
  },
};

for (const [at, [way, head]] of Object.entries(ways).entries()) {
  test(`hostile settings do nothing in ${way}`, sampled(at === 0), async ({ page, site }) => {
    test.setTimeout(180_000);
    const names = [...settings, 'mode', 'fallback-href', 'open'];
    const noticed = await startDetector(page);
    await addDriver(page);
    const short = vectors.filter((text) => text.length < 1_000);
    const total = { executed: 0, reports: 0, tags: 0, attributes: 0, links: 0, escapes: 0 };
    for (let first = 0; first < short.length; first += names.length) {
      const given = Object.fromEntries(
        names.flatMap((name, index) =>
          short[first + index] ? [[name, short[first + index]!]] : [],
        ),
      );
      const body = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Boutique</title>${head(given, site)}`;
      await page.goto(site.origin + site.add({ body, headers: reported }));
      await showFaq(page, faqOf(['coupon']));
      const found = await noticed();
      for (const what of Object.keys(total) as (keyof typeof total)[]) total[what] += found[what];
      expect(Object.values(total), found.samples.join('\n')).toEqual([0, 0, 0, 0, 0, 0]);
    }
    tell({ set: way, strings: short.length, placed: short.length, ...total });
  });
}
