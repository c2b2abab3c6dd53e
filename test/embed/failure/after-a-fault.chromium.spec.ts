import type { Page } from '@playwright/test';
import { buildFaultyScript } from '../../support/pages/faulty-script.ts';
import { documentOf, expect, test } from '../../support/pages/pages.ts';

/**
 * Where the help fails: at once, or when the panel is created, for which the pointer only needs to
 * come near.
 */
const faults = [
  { when: 'as it appears', place: 'launcher-view.ts launcherView' },
  { when: 'as it opens', place: 'panel-view.ts panelView' },
];

let code: string;
test.beforeAll(async () => {
  ({ code } = await buildFaultyScript());
});

/** Makes one place fail, and counts how often the failure is reported to the page. */
const plant = (page: Page, place: string): Promise<unknown> =>
  page.addInitScript((broken) => {
    Object.assign(window, {
      told: 0,
      fault: (at: string): void => {
        if (at === broken) throw new Error(`fault in ${at}`);
      },
    });
    document.addEventListener('shop-help-error', () => {
      (window as unknown as { told: number }).told += 1;
    });
  }, place);

for (const { when, place } of faults) {
  test(`if the help fails ${when}, the page’s links and buttons lead to the FAQ page`, async ({
    page,
    shopSite,
    alarms,
  }) => {
    alarms.allow(/fault in/);
    await plant(page, place);
    shopSite.add({ body: code, headers: { 'content-type': 'text/javascript' } }, '/faulty.js');
    shopSite.add({ body: '<title>FAQ</title>' }, '/aide');
    const path = shopSite.add({
      body: documentOf({
        head: '<script src="/faulty.js" defer data-fallback-href="/aide"></script>',
        body: `<form action="/commande"><button data-shop-help-open>Une question ?</button></form>
          <button onclick="window.paid = true">Payer</button>`,
      }),
    });
    await page.goto(shopSite.origin + path);
    const link = page.locator('shop-help > a');
    const launcher = page.locator('shop-help').locator('[part~="launcher"]');
    await expect(link.or(launcher).filter({ visible: true })).toHaveCount(1);
    if (when === 'as it opens') await launcher.hover();
    await expect(link).toBeVisible();
    await page.getByRole('button', { name: 'Payer' }).click();
    expect(await page.evaluate('[window.paid, window.told]')).toEqual([true, 1]);
    await link.click();
    await expect(page).toHaveURL(/\/aide$/);

    await page.goto(shopSite.origin + path);
    await expect(link.or(launcher).filter({ visible: true })).toHaveCount(1);
    if (when === 'as it opens') await launcher.hover();
    await expect(link).toBeVisible();
    await page.getByRole('button', { name: 'Une question' }).click();
    await expect(page).toHaveURL(/\/aide$/);
  });
}

test('removing a failed element leaves the page’s buttons alone', async ({
  page,
  shopSite,
  alarms,
}) => {
  alarms.allow(/fault in/);
  await plant(page, 'launcher-view.ts launcherView');
  shopSite.add({ body: code, headers: { 'content-type': 'text/javascript' } }, '/faulty.js');
  shopSite.add({ body: '<title>FAQ</title>' }, '/aide');
  const path = shopSite.add({
    body: documentOf({
      head: '<script src="/faulty.js" defer data-fallback-href="/aide"></script>',
      body: '<button data-shop-help-open>Une question ?</button>',
    }),
  });
  await page.goto(shopSite.origin + path);
  const link = page.locator('shop-help > a');
  const button = page.getByRole('button', { name: 'Une question' });
  await expect(link).toBeVisible();
  await page.evaluate(() => {
    const help = document.querySelector('shop-help')!;
    help.remove();
    Object.assign(window, { help });
  });
  await button.click();
  expect(new URL(page.url()).pathname).toBe(path);
  await page.evaluate('document.body.append(help)');
  await expect(link).toBeVisible();
  await button.click();
  await expect(page).toHaveURL(/\/aide$/);
});
