import { readdirSync } from 'node:fs';
import { sampled } from '../../support/pages/everyday.ts';
import { expect, test } from '../../support/pages/pages.ts';

const pages = readdirSync(new URL('../../../demo/', import.meta.url)).filter(
  // The states page renders from the sources and does not load the script.
  (file) => file.endsWith('.html') && file !== 'states.html',
);

for (const file of pages) {
  const example = sampled(['index.html', 'checkout.html'].includes(file), '@firefox');
  test(
    `${file} of the demo shop has one help button, and it helps`,
    example,
    async ({ page, help }) => {
      await page.goto(`/${file}`);
      await expect(help.launcher).toHaveCount(1);
      await help.launcher.focus();
      await page.keyboard.press('Enter');
      await expect(help.questions.first()).toBeVisible();
    },
  );
}

test('the basket’s coupon field links to the answer about coupons', async ({ page, help }) => {
  await page.goto('/panier.html');
  await expect(help.launcher).toBeVisible();
  const link = page.getByRole('link', { name: 'Comment utiliser un code ?' });
  await link.click();
  await expect(help.answers).toContainText('cliquez sur « Appliquer »');
  await expect(help.question('Comment utiliser un code de coupon')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
});

test('a rejected coupon links to the reason', async ({ page, help }) => {
  await page.goto('/panier.html');
  await expect(help.launcher).toBeVisible();
  await page.getByLabel('Code de réduction').fill('ETE26');
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await page.getByRole('link', { name: /Pourquoi mon code/ }).click();
  await expect(help.answers).toContainText('Les coupons ne peuvent pas être combinés');
});

test('the help button is in the same place on every page of the demo shop (WCAG 3.2.6)', async ({
  page,
  help,
}) => {
  const places = new Set<string>();
  for (const name of ['index', 'produit', 'panier', 'checkout', 'confirmation', 'aide']) {
    await page.goto(`/${name}.html`);
    await expect(help.launcher).toBeVisible();
    // The button's usual place, which it leaves only to avoid covering something.
    places.add(JSON.stringify(await help.root.boundingBox()));
  }
  expect([...places]).toHaveLength(1);
});
