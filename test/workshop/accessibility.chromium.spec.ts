import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Workshop } from './workshop-page.ts';
import { sampled } from '../support/pages/everyday.ts';

/** The steps of the workshop, and how to reach each. */
const places: readonly (readonly [name: string, go: (workshop: Workshop) => Promise<void>])[] = [
  ['the first step', () => Promise.resolve()],
  ['the overview', (workshop) => workshop.startFromTemplate()],
  [
    'a question',
    async (workshop) => {
      await workshop.startFromTemplate();
      await workshop.question('Où est mon colis').click();
    },
  ],
  [
    'a contact with opening hours',
    async (workshop) => {
      await workshop.startFromTemplate();
      await workshop.outline.getByRole('button', { name: 'Téléphone' }).click();
      await workshop.page.getByRole('button', { name: 'Ajouter des horaires' }).click();
    },
  ],
  [
    'the search tester',
    async (workshop) => {
      await workshop.startFromTemplate();
      await workshop.goTo('Essayer');
      await workshop.page.getByLabel('Ce que tape un client').fill('trottinette volante');
    },
  ],
  [
    'the last step',
    async (workshop) => {
      await workshop.startFromTemplate();
      await workshop.goTo('Emporter');
    },
  ],
];

const violations = async (page: Page): Promise<readonly string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(', ')}`);
};

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const [at, [name, go]] of places.entries()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(
      `axe finds nothing at ${name}, ${colorScheme}`,
      sampled(colorScheme === 'light' && at === 2),
      async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const workshop = new Workshop(page);
        await workshop.open();
        await go(workshop);
        expect(await violations(page)).toEqual([]);
      },
    );
  }

  test(
    `nothing is wider than a phone of 360 px at ${name}`,
    sampled(at === 3),
    async ({ page }) => {
      await page.setViewportSize({ width: 1200, height: 800 });
      const workshop = new Workshop(page);
      await workshop.open();
      await go(workshop);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await overflow(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    },
  );
}
