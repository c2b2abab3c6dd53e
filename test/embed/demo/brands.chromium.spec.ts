import { AxeBuilder } from '@axe-core/playwright';
import { sampled } from '../../support/pages/everyday.ts';
import { expect, test } from '../../support/pages/pages.ts';

/** The brands in `demo/brands`, in each of their themes. */
const brands = [
  { name: 'aurore', themes: ['dark'] },
  { name: 'piou', themes: ['light', 'dark'] },
  { name: 'norma', themes: ['light', 'dark'] },
] as const;

for (const { name, themes } of brands) {
  for (const theme of themes) {
    test(
      `the brand ${name} meets AA in its ${theme} colours`,
      sampled(name === 'norma' && theme === 'light'),
      async ({ page, help }) => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
        const findings = async (): Promise<readonly string[]> => {
          const { violations } = await new AxeBuilder({ page }).analyze();
          return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
        };
        await page.goto(`/brands/${name}.html`);
        await expect(help.root).toHaveJSProperty('isUpdatePending', false);
        expect(await findings(), 'closed').toEqual([]);
        await page.locator('button[data-shop-help-open], shop-help .launcher').click();
        await help.questions.first().click();
        await expect(help.answers.first()).toBeVisible();
        expect(await findings(), 'an answer open').toEqual([]);
        await help.input.fill('zzzz qqqq');
        await expect(help.part('no-results')).toBeVisible();
        expect(await findings(), 'nothing found').toEqual([]);
      },
    );
  }
}

test('with the square brand, the panel opens below the button in its bar', async ({
  page,
  help,
}) => {
  await page.goto('/brands/norma.html');
  const button = page.getByRole('button', { name: 'Help & orders' });
  await button.click();
  await expect(help.panel).toBeVisible();
  const bar = (await button.boundingBox())!;
  const panel = (await help.panel.boundingBox())!;
  expect(panel.y).toBe(bar.y + bar.height);
  expect(panel.x + panel.width).toBe(bar.x + bar.width);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
