import { expect, type Page } from '@playwright/test';
import { sampled } from '../support/pages/everyday.ts';
import { showFaq, showSource, single } from './driver.ts';
import { nothing, open, sets, tell, test, withHelp } from './page.ts';
import { faqOf, perFaq, placesPerFaq, placesPerString, settings } from './places.ts';
import { purified } from './purifier.ts';
import { vectors } from './vectors.ts';

test.use({ trace: 'off' });

const groupsOf = (texts: readonly string[]): readonly (readonly string[])[] =>
  [...new Array(Math.ceil(texts.length / perFaq)).keys()].map((at) =>
    texts.slice(at * perFaq, (at + 1) * perFaq),
  );

interface Attack {
  readonly slowest: number;
  readonly html: readonly string[];
}

/** Every string in every place. */
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

for (const [name, texts] of Object.entries(sets)) {
  batchesOf(texts).forEach((part, at) => {
    test(
      `hostile strings do nothing anywhere in a FAQ: ${name} ${at + 1}`,
      sampled(at === 0),
      async ({ page, site }) => {
        test.setTimeout(180_000);
        const noticed = await open(page, site, withHelp);
        const { slowest, html } = await attack(page, part);
        const found = await noticed();
        const changed = await purified(page, html);
        const { samples, ...counts } = found;
        const tried = { strings: part.length, placed: part.length * placesPerString };
        tell({ set: name, ...tried, ...counts, purified: changed.length, slowest });
        expect(found, samples.join('\n')).toEqual(nothing);
        expect(changed, 'what DOMPurify changes').toEqual([]);
      },
    );
  });
}

/** In small batches, so that the workers can share the slow ones. */
function batchesOf(texts: readonly string[]): readonly (readonly string[])[] {
  const count = Math.ceil(texts.length / 100);
  return [...new Array(count).keys()].map((part) =>
    texts.filter((_text, at) => at % count === part),
  );
}

test(
  'hostile strings do nothing in a file that is fetched',
  sampled(false, '@firefox'),
  async ({ page, site }) => {
    const groups = groupsOf(vectors);
    groups.forEach((group, at) => {
      const headers = { 'content-type': 'application/json' };
      site.add({ body: JSON.stringify(faqOf(group)), headers }, `/attack-${at}.json`);
    });
    const tag =
      '<script src="/shop-help.js" data-faq-src="/attack-0.json" defer></script><p>Boutique</p>';
    const noticed = await open(page, site, tag);
    for (const at of groups.keys()) await showSource(page, `/attack-${at}.json`);
    const found = await noticed();
    const { samples, ...counts } = found;
    tell({
      set: 'fetched',
      strings: vectors.length,
      placed: vectors.length * placesPerFaq,
      ...counts,
    });
    expect(found, samples.join('\n')).toEqual(nothing);
  },
);

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
  // At quadratic cost, the ratio would be 256.
  expect(long / short).toBeLessThan(64);
});
