import { expect, focusedPart, test } from './shop.ts';

const phone = { width: 360, height: 640 };

test('Tab cycles inside the sheet until Escape closes it', async ({ visit, help, page }) => {
  await page.setViewportSize(phone);
  await visit({ body: '<input aria-label="Nom">' });
  await expect(help.launcher).toBeVisible();
  await help.launcher.focus();
  await page.keyboard.press('Enter');
  await expect(help.input).toBeFocused();
  await help.part('contact-link').last().focus();
  await page.keyboard.press('Tab');
  expect(await focusedPart(page)).toBe('sheet-close');
  await page.keyboard.press('Tab');
  expect(await focusedPart(page)).toBe('close-button');
  await page.keyboard.press('Shift+Tab');
  expect(await focusedPart(page)).toBe('sheet-close');
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
  await expect(help.launcher).toBeFocused();
});

test('in a sheet that failed to load, Tab reaches the page’s fallback link', async ({
  visit,
  help,
  page,
  alarms,
}) => {
  alarms.allow(/404|NS_ERROR|could not be/i);
  await page.setViewportSize(phone);
  await visit({
    head: '<script src="/dist/shop-help.js" defer data-faq-src="/404" data-fallback-href="/aide"></script>',
    body: '<input aria-label="Nom">',
  });
  await help.open();
  await expect(help.part('empty')).toBeVisible();
  const stops: (string | undefined)[] = [];
  for (let count = 0; count < 5; count += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focusedPart(page));
  }
  expect(stops).toEqual(['retry-button', 'Aide', 'sheet-close', 'close-button', 'input']);
});

test('a click beside the modal panel keeps the focus inside, and Escape closes it', async ({
  visit,
  help,
  page,
}) => {
  await visit({ head: '<script src="/shop-help.js" defer data-mode="modal"></script>' });
  await help.open();
  await expect(help.input).toBeFocused();
  await page.mouse.click(20, 20);
  await expect(help.input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
  await expect(help.launcher).toBeFocused();
});

test('Escape closes the modal panel even if the page has taken the focus out of it', async ({
  visit,
  help,
  page,
}) => {
  await visit({ head: '<script src="/shop-help.js" defer data-mode="modal"></script>' });
  await help.open();
  await expect(help.input).toBeFocused();
  await help.input.evaluate((input: HTMLInputElement) => input.blur());
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
});
