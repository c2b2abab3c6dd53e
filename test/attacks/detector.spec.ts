import { expect } from '@playwright/test';
import { open, sets, tell, test } from './page.ts';
import { purified } from './purifier.ts';
import { vectors } from './vectors.ts';

test.use({ trace: 'off' });

/** Runs in the page: puts each text in as HTML and as a link; returns how many ran or tried to. */
const trustAll = async (texts: readonly string[]): Promise<number> => {
  interface Detector {
    readonly audit: (root: ParentNode) => void;
    readonly poke: (root: ParentNode) => void;
    readonly counts: Record<string, number>;
  }
  const { detector } = window as unknown as { detector: Detector };
  const box = document.getElementById('control') as HTMLElement;
  // Some texts put elements in the place of what the document can do.
  const createElement = Document.prototype.createElement.bind(document);
  const heard = (): number =>
    (detector.counts['executed'] ?? 0) + (detector.counts['reports'] ?? 0);
  let attempts = 0;
  for (const text of texts) {
    const before = heard();
    box.innerHTML = text;
    box.appendChild(createElement('a')).setAttribute('href', text);
    detector.audit(box);
    detector.poke(box);
    // Reports come a little later.
    await new Promise((done) => requestAnimationFrame(done));
    if (heard() > before) attempts += 1;
  }
  return attempts;
};

test.describe('the detector', () => {
  for (const [name, texts] of Object.entries(sets)) {
    test(`hears what the same strings do to a page that trusts them: ${name}`, async ({
      page,
      site,
    }) => {
      test.setTimeout(300_000);
      const noticed = await open(page, site, '<div id="control"></div>');
      // What would lead the page away for good is left out.
      const safe = texts.filter((text) => !/refresh|base href|^javascript:'/i.test(text));
      const attempts = await page.evaluate(trustAll, safe);
      const found = await noticed();
      const { samples, ...counts } = found;
      tell({ set: `${name}, trusted`, strings: safe.length, attempts, ...counts });
      expect(samples.length).toBeGreaterThan(0);
      for (const what of ['executed', 'reports', 'tags', 'attributes', 'links'] as const) {
        expect(found[what], what).toBeGreaterThan(10);
      }
      expect(attempts).toBeGreaterThan(safe.length * 0.3);
      expect(found.requests).toBeGreaterThan(0);
    });
  }

  test('hears one call, one navigation and one box that sticks out', async ({ page, site }) => {
    const noticed = await open(page, site, '<p id="wide" style="width: 9000px">breit</p>');
    await page.evaluate('hit()');
    await page.evaluate("detector.checkBox(document.getElementById('wide'), 'wide')");
    const { executed, escapes } = await noticed();
    expect([executed, escapes]).toEqual([1, 1]);
    await page.evaluate('location.href = "/page-1?again"').catch(() => undefined);
    await page.waitForURL(/again/);
    expect((await noticed()).navigations).toBeGreaterThan(0);
  });

  test('has an oracle that changes what is hostile', async ({ page }) => {
    const pieces = vectors.filter((text) => text.startsWith('<')).map((text) => `<p>${text}</p>`);
    expect((await purified(page, pieces)).length).toBeGreaterThan(30);
    expect(await purified(page, ['<p><a href="https://a.example/">a</a></p>'])).toEqual([]);
  });
});
