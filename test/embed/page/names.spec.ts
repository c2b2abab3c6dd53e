import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '../../support/pages/pages.ts';

const dist = new URL('../../../dist/', import.meta.url);

/** Words by which filter lists choose what to hide. */
const hiddenByFilters =
  /chat|intercom|messenger|livehelp|launcher|widget|popup|bubble|cookie|banner|sticky/i;

test('no name in the page matches a typical ad-blocker rule', async ({ visit, help, page }) => {
  await visit({ head: '<script src="/shop-help.js" defer data-fallback-href="/aide"></script>' });
  await help.open();
  await help.type('coupon');
  await expect(help.questions.first()).toBeVisible();
  // Blockers see the page and its URLs, but not into shadow roots.
  const names = await page.evaluate(() =>
    [...document.querySelectorAll('shop-help, shop-help *')].flatMap((one) => [
      one.localName,
      ...[...one.attributes].map(({ name, value }) => `${name}=${value}`),
    ]),
  );
  expect(names).toContain('href=/aide');
  expect(names.filter((name) => hiddenByFilters.test(name))).toEqual([]);
  const files = await readdir(dist);
  expect(files).toContain('shop-help.js');
  expect(files.filter((name) => hiddenByFilters.test(name))).toEqual([]);
});

test('no length of the help depends on rem', async () => {
  const code = await readFile(new URL('shop-help.js', dist), 'utf8');
  expect(code).toMatch(/\d(px|em)\b/);
  expect(code.match(/[\d.]r(em|lh|ex|ch|cap|ic)\b/g) ?? []).toEqual([]);
});

test('password managers and browsers do not autofill the search box', async ({ visit, help }) => {
  await visit();
  await help.open();
  const attributes = await help.input.evaluate((input) =>
    Object.fromEntries([...input.attributes].map(({ name, value }) => [name, value])),
  );
  expect(attributes).toMatchObject({
    type: 'search',
    autocomplete: 'off',
    'data-1p-ignore': '',
    'data-bwignore': '',
    'data-lpignore': 'true',
  });
  for (const name of ['name', 'id']) expect(attributes).not.toHaveProperty(name);
});
