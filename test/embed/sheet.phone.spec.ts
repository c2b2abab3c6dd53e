import { expect, test } from '../support/pages.ts';

test('the sheet fills the phone', async ({ visit, help, page }) => {
  await visit();
  await help.launcher.tap();
  await expect(help.questions.first()).toBeVisible();
  const viewport = page.viewportSize();
  await expect
    .poll(() => help.panel.boundingBox())
    .toEqual({ x: 0, y: 0, width: viewport?.width, height: viewport?.height });
});

test('no field is so small that a phone zooms the page', async ({ visit, help }) => {
  await visit();
  await help.launcher.tap();
  const size = await help.input.evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
});

test('everything that is tapped is large enough for a thumb', async ({ visit, help }) => {
  await visit();
  await help.launcher.tap();
  await help.questions.first().tap();
  await expect(help.answers.first()).toBeVisible();
  const small = await help.root.locator('button, .contacts a').evaluateAll((controls) =>
    controls
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ name: one.textContent?.trim(), box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

test('Tab stays in the sheet', async ({ visit, help, page }) => {
  await visit({ body: '<input aria-label="Nom">' });
  await help.launcher.tap();
  await expect(help.input).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(help.part('sheet-close')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(help.part('close-button')).toBeFocused();
});

test('the sheet never makes the page wider than the phone', async ({ visit, help, page }) => {
  await visit({ body: '<p>Une boutique.</p>' });
  await help.launcher.tap();
  await help.type('coupon');
  await expect(help.questions.first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});
