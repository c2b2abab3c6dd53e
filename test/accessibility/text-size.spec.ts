import { expect } from './shop.ts';
import { settings, SIZE, test } from './text-size.ts';

for (const { says, styles, size } of [
  { says: 'as large as the shopper has set it', styles: '', size: SIZE },
  { says: 'no smaller in another typeface', styles: '--shop-help-font: monospace', size: SIZE },
  { says: 'as large as the shop has set it', styles: '--shop-help-font-size: 18px', size: 18 },
]) {
  test(`text is ${says}, whatever the page sets as rem`, async ({ visit, help }) => {
    await visit({ head: settings(styles) });
    await help.open();
    for (const text of [help.launcher, help.input, help.questions.first()]) {
      await expect(text).toHaveCSS('font-size', `${size}px`);
    }
  });
}

test('with large text, the panel is wider and becomes a sheet in wider windows', async ({
  visit,
  help,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await visit({ head: settings('') });
  await help.open();
  await expect(help.panel).toHaveCSS('width', `${25 * SIZE}px`);
  await page.setViewportSize({ width: 30 * SIZE, height: 720 });
  await expect(help.panel).toHaveCSS('width', `${30 * SIZE}px`);
});
