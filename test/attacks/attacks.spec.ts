import { createRequire } from 'node:module';
import { test as base, expect, type Page } from '@playwright/test';
import { startSite, type Site } from '../support/pages-site.ts';
import { readCorpus } from './corpus.ts';
import { startDetector, type Noticed } from './detector.ts';
import { addDriver, showFaq, showSource, single } from './driver.ts';
import { faqOf, perFaq, placesPerString, settings } from './places.ts';
import { vectors } from './vectors.ts';

const purifier = createRequire(import.meta.url).resolve('dompurify/dist/purify.min.js');

/** Nothing is allowed but the script and the FAQ; what is tried is reported, and would run. */
const policy =
  "default-src 'none'; script-src 'self' 'report-sample'; connect-src 'self'; style-src 'none'; img-src 'self'; " +
  "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

const test = base.extend<object, { site: Site }>({
  site: [
    async ({}, use) => {
      const site = await startSite('localhost');
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});

test.use({ trace: 'off' });

const open = async (page: Page, site: Site, body = ''): Promise<() => Promise<Noticed>> => {
  const noticed = await startDetector(page);
  await addDriver(page);
  const path = site.add({
    body: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Boutique</title>${body}`,
    headers: { 'content-security-policy-report-only': policy },
  });
  await page.goto(site.origin + path);
  return noticed;
};

const withHelp = '<script src="/shop-help.js" defer></script><p>Boutique</p>';

const nothing: Noticed = {
  executed: 0,
  reports: 0,
  tags: 0,
  attributes: 0,
  links: 0,
  escapes: 0,
  navigations: 0,
  requests: 0,
  samples: [],
};

/** Puts the counts into the summary of the run. */
const tell = (counts: object): void => {
  test.info().annotations.push({ type: 'counts', description: JSON.stringify(counts) });
};

const groupsOf = (texts: readonly string[]): readonly (readonly string[])[] =>
  [...new Array(Math.ceil(texts.length / perFaq)).keys()].map((at) =>
    texts.slice(at * perFaq, (at + 1) * perFaq),
  );

/** What DOMPurify changes in these pieces of HTML. Runs in a page of its own. */
const purified = async (page: Page, pieces: readonly string[]): Promise<readonly string[]> => {
  const oracle = await page.context().newPage();
  await oracle.addScriptTag({ path: purifier });
  const changed = await oracle.evaluate((list) => {
    interface Purifier {
      sanitize: (html: string, options: object) => string;
    }
    const { DOMPurify } = window as unknown as { DOMPurify: Purifier };
    const options = {
      ADD_ATTR: ['part', 'target', 'enterkeyhint', 'data-1p-ignore', 'focusable'],
      SANITIZE_DOM: false,
      // About what is parsed again as something else, which ours never is.
      SAFE_FOR_XML: false,
    };
    const parsed = (html: string): string =>
      new DOMParser().parseFromString(html, 'text/html').body.innerHTML;
    /** Where two texts part, with what stands around there. */
    const parting = (one: string, other: string): readonly string[] => {
      let at = 0;
      while (at < one.length && one[at] === other[at]) at += 1;
      const around = (text: string): string => text.slice(Math.max(0, at - 60), at + 60);
      return one === other ? [] : [`${around(one)} -> ${around(other)}`];
    };
    return list.flatMap((html) => parting(parsed(html), DOMPurify.sanitize(html, options)));
  }, pieces);
  await oracle.close();
  return changed;
};

interface Attack {
  readonly slowest: number;
  readonly html: readonly string[];
}

/** All strings in all places. */
const attack = async (page: Page, texts: readonly string[]): Promise<Attack> => {
  const html: string[] = [];
  let slowest = 0;
  for (const group of groupsOf(texts)) {
    const drawn = await showFaq(page, faqOf(group));
    html.push(drawn.html);
    slowest = Math.max(slowest, drawn.time);
  }
  for (const text of texts) {
    const faq = { ...(faqOf([text]) as object), lang: text };
    slowest = Math.max(slowest, await single(page, text, settings, faq));
  }
  return { slowest, html };
};

const sets: Readonly<Record<string, readonly string[]>> = {
  own: vectors,
  ...(process.env['ATTACK_CORPUS'] ? { corpus: readCorpus(process.env['ATTACK_CORPUS']) } : {}),
};

for (const [name, texts] of Object.entries(sets)) {
  halvesOf(texts).forEach((part, at) => {
    test(`hostile strings do nothing, wherever a shop may write them: ${name} ${at + 1}`, async ({
      page,
      site,
    }) => {
      test.setTimeout(600_000);
      const noticed = await open(page, site, withHelp);
      const { slowest, html } = await attack(page, part);
      const found = await noticed();
      const changed = await purified(page, html);
      const { samples, ...counts } = found;
      const tried = { strings: part.length, placed: part.length * placesPerString };
      tell({ set: name, ...tried, ...counts, purified: changed.length, slowest });
      expect(found, samples.join('\n')).toEqual(nothing);
      expect(changed, 'what DOMPurify changes').toEqual([]);
    });
  });
}

/** Every other one, so that the two workers share the long ones. */
function halvesOf(texts: readonly string[]): readonly (readonly string[])[] {
  return [0, 1].map((half) => texts.filter((_text, at) => at % 2 === half));
}

test('hostile strings do nothing in a file that is fetched', async ({ page, site }) => {
  const groups = groupsOf(vectors);
  groups.forEach((group, at) => {
    const headers = { 'content-type': 'application/json' };
    site.add({ body: JSON.stringify(faqOf(group)), headers }, `/attack-${at}.json`);
  });
  const tag =
    '<script src="/shop-help.js" data-src="/attack-0.json" defer></script><p>Boutique</p>';
  const noticed = await open(page, site, tag);
  for (const at of groups.keys()) await showSource(page, `/attack-${at}.json`);
  const found = await noticed();
  const { samples, ...counts } = found;
  tell({ set: 'fetched', strings: vectors.length, placed: vectors.length * 20, ...counts });
  expect(found, samples.join('\n')).toEqual(nothing);
});

test('hostile addresses of the page do nothing', async ({ page, site }) => {
  const noticed = await open(page, site, withHelp);
  const queries = ['?__proto__[polluted]=1', '?lang=<script>hit()</script>', '#help=__proto__'];
  const before = await page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).join());
  for (const query of queries) {
    await page.evaluate((one) => {
      if (one.startsWith('#')) location.hash = one;
      else history.replaceState(null, '', one);
    }, query);
    await showFaq(page, faqOf(['a']));
  }
  expect(await page.evaluate(() => Object.getOwnPropertyNames(Object.prototype).join())).toBe(
    before,
  );
  expect((await noticed()).executed).toBe(0);
});

test('"__proto__" in a FAQ changes nothing', async ({ page, site }) => {
  const noticed = await open(page, site, withHelp);
  const faq = JSON.stringify(faqOf(['coupon']))
    .replaceAll(
      '"question"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"question"',
    )
    .replaceAll('"version"', '"__proto__":{"polluted":1,"faq":1},"version"');
  for (const input of [faq, JSON.parse(faq) as unknown]) {
    const { html } = await showFaq(page, input);
    expect(html).toContain('coupon');
  }
  const keys = '"polluted" in {} || "polluted" in [] || "polluted" in document';
  expect(await page.evaluate(keys)).toBe(false);
  expect(await noticed()).toEqual(nothing);
});

test('the time grows with the length of a hostile string, not with its square', async ({
  page,
  site,
}) => {
  await open(page, site, withHelp);
  const hostile = ['[a](', '*a **b ', '<b>', '&#x26;', 'coupon ', '- '];
  const time = async (length: number): Promise<number> => {
    let total = 0;
    for (const piece of hostile) {
      const text = piece.repeat(length / piece.length);
      total += (await showFaq(page, faqOf([text]))).time;
      total += await single(page, text, [], faqOf(['a']));
    }
    return total;
  };
  await time(1_000);
  const [short, long] = [await time(1_000), await time(16_000)];
  tell({ set: 'time', ratio: long / short });
  // Squared, it would be 256.
  expect(long / short).toBeLessThan(64);
});

test.describe('the detector', () => {
  test('hears what runs, reports, navigates and is not ours to draw', async ({ page, site }) => {
    const noticed = await open(page, site, '<div id="control"></div>');
    await page.evaluate(
      (texts) => {
        const box = document.getElementById('control') as HTMLElement;
        const { detector } = window as unknown as {
          detector: { audit: (root: ParentNode) => void; poke: (root: ParentNode) => void };
        };
        for (const text of texts) {
          box.innerHTML = text;
          box.appendChild(document.createElement('a')).setAttribute('href', text);
          detector.audit(box);
          detector.poke(box);
        }
      },
      vectors.filter((text) => !/refresh|base href|^javascript:'/.test(text)),
    );
    const found = await noticed();
    const { samples, ...counts } = found;
    tell({ set: 'control', strings: vectors.length, ...counts, samples: samples.length });
    for (const what of ['executed', 'reports', 'tags', 'attributes', 'links'] as const) {
      expect(found[what], what).toBeGreaterThan(10);
    }
    expect(found.executed).toBeGreaterThan(vectors.length * 0.3);
    expect(found.requests).toBeGreaterThan(0);
  });

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
