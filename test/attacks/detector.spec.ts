import { expect, type Page } from '@playwright/test';
import { open, reportedButWriting, sets, tell, test } from './page.ts';
import { purified } from './purifier.ts';
import { vectors } from './vectors.ts';

test.use({ trace: 'off' });

type Counts = Readonly<Record<'executed' | 'reports' | 'tags' | 'attributes' | 'links', number>>;

const counted = ['executed', 'reports', 'tags', 'attributes', 'links'] as const;

/**
 * Runs in the page: inserts a text as HTML and as a link, and returns everything detected so far.
 */
const trust = async (text: string): Promise<Counts> => {
  interface Detector {
    readonly audit: (root: ParentNode) => void;
    readonly poke: (root: ParentNode) => void;
    readonly counts: Counts;
  }
  const { detector } = window as unknown as { detector: Detector };
  const box = document.querySelector('#control') as HTMLElement;
  // Some texts replace the document's own methods by elements with their names.
  const createElement = Document.prototype.createElement.bind(document);
  box.innerHTML = text;
  box.appendChild(createElement('a')).setAttribute('href', text);
  detector.audit(box);
  detector.poke(box);
  // Reports arrive a little later.
  await new Promise((done) => requestAnimationFrame(done));
  return { ...detector.counts };
};

/**
 * What the detector notices on a page that trusts each of the texts, and for how many texts it
 * notices something.
 */
const trustAll = async (page: Page, texts: readonly string[]) => {
  const total = { executed: 0, reports: 0, tags: 0, attributes: 0, links: 0 };
  const url = page.url();
  let [attempts, left] = [0, 0];
  let before: Counts = { ...total };
  for (const text of texts) {
    try {
      const now = await page.evaluate(trust, text);
      if (counted.some((what) => now[what] > before[what])) attempts += 1;
      for (const what of counted) total[what] += now[what] - before[what];
      before = now;
    } catch {
      // The text has navigated away, which counts as an effect.
      attempts += 1;
      left += 1;
      // A navigation may still be pending.
      await expect(() => page.goto(url)).toPass();
      before = { executed: 0, reports: 0, tags: 0, attributes: 0, links: 0 };
    }
  }
  return { attempts, left, ...total };
};

test.describe('the detector', () => {
  for (const [name, texts] of Object.entries(sets)) {
    test(`detects what the same strings do to a page that trusts them: ${name}`, async ({
      page,
      site,
    }) => {
      test.setTimeout(300_000);
      const noticed = await open(page, site, '<div id="control"></div>', reportedButWriting);
      const found = await trustAll(page, texts);
      const { requests } = await noticed();
      tell({ set: `${name}, trusted`, strings: texts.length, ...found, requests });
      expect(requests).toBeGreaterThan(0);
      for (const what of counted) expect(found[what], what).toBeGreaterThan(10);
      expect(found.attempts).toBeGreaterThan(texts.length * 0.3);
    });
  }

  test('detects a call, a navigation and an element that sticks out', async ({ page, site }) => {
    const noticed = await open(page, site, '<p id="wide" style="width: 9000px">breit</p>');
    await page.evaluate('hit()');
    await page.evaluate("detector.checkBox(document.getElementById('wide'), 'wide')");
    const { executed, escapes } = await noticed();
    expect([executed, escapes]).toEqual([1, 1]);
    await page.evaluate('location.href = "/page-1?again"').catch(() => undefined);
    await page.waitForURL(/again/);
    expect((await noticed()).navigations).toBeGreaterThan(0);
  });

  test('has a sanitizer as its oracle, which changes what is hostile', async ({ page }) => {
    const pieces = vectors.filter((text) => text.startsWith('<')).map((text) => `<p>${text}</p>`);
    expect((await purified(page, pieces)).length).toBeGreaterThan(30);
    expect(await purified(page, ['<p><a href="https://a.example/">a</a></p>'])).toEqual([]);
  });
});
