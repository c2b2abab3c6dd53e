import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readdirSync } from 'node:fs';
import { expect, test } from '../../support/pages/pages.ts';
import { sampled } from '../../support/pages/everyday.ts';

const pages = readdirSync(new URL('../../../demo/', import.meta.url)).filter(
  // The states page renders from the sources and does not load the script.
  (file) => file.endsWith('.html') && file !== 'states.html',
);

const findings = async (page: Page): Promise<readonly string[]> => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
};

for (const file of pages) {
  test(
    `axe finds nothing on ${file}, with the help closed and open`,
    sampled(file === 'checkout.html'),
    async ({ page, help }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/${file}`);
      await expect(help.launcher).toHaveCount(1);
      expect(await findings(page), 'closed').toEqual([]);
      await help.launcher.focus();
      await page.keyboard.press('Enter');
      await help.questions.first().click();
      await expect(help.answers.first()).toBeVisible();
      expect(await findings(page), 'open').toEqual([]);
    },
  );
}
