import { readFile } from 'node:fs/promises';
import { expect, test } from '../../support/pages/pages.ts';

/** Served at another address: at the usual one is the script with the demo's FAQ. */
const path = '/help/shop-help.js';

const german = {
  version: 1,
  lang: 'de',
  topics: [
    {
      id: 'versand',
      title: 'Versand',
      entries: [
        { id: 'kosten', question: 'Wie hoch sind die Versandkosten?', answer: 'Fünf Euro.' },
        { id: 'konto', question: 'Wie ändere ich mein Passwort?', answer: 'Im Kundenkonto.' },
      ],
    },
  ],
};

test.beforeEach(async ({ shopSite }) => {
  const body = await readFile(new URL('../../../dist/shop-help.js', import.meta.url));
  shopSite.add({ body, headers: { 'content-type': 'text/javascript' } }, path);
});

test('without a FAQ, the page shows the fallback link and the developer is warned once', async ({
  visit,
  help,
  alarms,
}) => {
  await visit({ head: `<script src="${path}" defer data-fallback-href="/aide"></script>` });
  await expect(help.root.getByRole('link', { name: 'Aide' })).toBeVisible();
  await expect
    .poll(() => alarms.warnings)
    .toEqual([expect.stringMatching(/faq: There is none.*data-faq-src=/)]);
  await expect(help.launcher).toHaveCount(0);
});

test('a FAQ set later replaces the fallback link with the button', async ({
  visit,
  help,
  page,
}) => {
  await visit({ head: `<script src="${path}" defer data-fallback-href="/aide"></script>` });
  await expect(help.root.getByRole('link', { name: 'Aide' })).toBeVisible();
  await page.evaluate((faq) => {
    window.shopHelp?.push((element: unknown) => Object.assign(element as object, { faq }));
  }, german);
  await expect(help.launcher).toHaveText('Hilfe');
  await expect(help.root.getByRole('link', { name: 'Aide' })).toBeHidden();
});

test('a German FAQ set by its URL is searched in German, in a German panel', async ({
  visit,
  help,
  shopSite,
}) => {
  const src = shopSite.add({ body: JSON.stringify(german) });
  await visit({ lang: 'de', head: `<script src="${path}" defer data-faq-src="${src}"></script>` });
  await expect(help.launcher).toHaveText('Hilfe');
  await help.open();
  await expect(help.questions.first()).toBeVisible();
  await help.type('Porto');
  await expect(help.part('results').locator('[part~="question"]')).toHaveText([
    'Wie hoch sind die Versandkosten?',
  ]);
});
