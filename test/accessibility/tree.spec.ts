import { references } from '../support/references.ts';
import { sampled } from '../support/pages/everyday.ts';
import { expectReviewed } from './reviewed.ts';
import { expect, sampleShop, test } from './shop.ts';
import { sample, states, statusOf } from './states.ts';

test('the accessibility tree of every state matches the reviewed one', async ({
  visit,
  help,
  page,
}) => {
  await visit({ head: sampleShop });
  const trees: string[] = [];
  for (const [name, step] of Object.entries(states)) {
    await step(page, help, sample);
    trees.push(`# ${name}`, await help.root.ariaSnapshot(), '');
  }
  expectReviewed('tree.txt', trees.join('\n'));
});

test('the accessibility tree of the sheet matches the reviewed one', async ({
  visit,
  help,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await visit({ head: sampleShop });
  await help.open();
  await expect(help.questions.first()).toBeVisible();
  await expect(help.panel).toHaveAttribute('aria-modal', 'true');
  expectReviewed('tree-sheet.txt', `${await help.root.ariaSnapshot()}\n`);
});

test('the accessibility tree of a failed load matches the reviewed one', async ({
  visit,
  help,
  alarms,
}) => {
  alarms.allow(/404/);
  await visit({
    head: '<script src="/dist/shop-help.js" defer data-open data-faq-src="/404"></script>',
  });
  await expect(help.part('empty')).toBeVisible();
  await expect(statusOf(help)).not.toBeEmpty();
  expectReviewed('tree-failed.txt', `${await help.root.ariaSnapshot()}\n`);
});

/** Runs in the page: id references that do not resolve, and duplicate ids. */
const unsound = (help: Element, attributes: readonly string[]): readonly string[] => {
  const root = help.shadowRoot!;
  const dangling = attributes.flatMap((attribute) =>
    [...root.querySelectorAll(`[${attribute}]`)].flatMap((one) =>
      one
        .getAttribute(attribute)!
        .split(' ')
        .filter((id) => !root.getElementById(id))
        .map((id) => `${attribute}=${id}`),
    ),
  );
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  return [...dangling, ...ids.filter((id, index) => ids.indexOf(id) !== index)];
};

test('in every state, all id references resolve and no id is duplicated', async ({
  visit,
  help,
  page,
}) => {
  await visit({ head: sampleShop });
  for (const [name, step] of Object.entries(states)) {
    await step(page, help, sample);
    const faults = await help.root.evaluate(unsound, references);
    expect(faults, name).toEqual([]);
  }
});

test(
  'the name of every control begins with the words on it',
  sampled(false),
  async ({ visit, help, page }) => {
    await visit({ head: sampleShop });
    let named = 0;
    for (const [state, step] of Object.entries(states)) {
      await step(page, help, sample);
      const controls = help.root
        .locator('button[aria-label], a[aria-label]')
        .filter({ visible: true });
      for (const control of await controls.all()) {
        const [words, name] = await control.evaluate((one: HTMLElement) => [
          one.innerText.trim(),
          one.getAttribute('aria-label') ?? '',
        ]);
        expect(name?.startsWith(words ?? ''), `${state}: ${name} for ${words}`).toBe(true);
        named += 1;
      }
    }
    expect(named).toBeGreaterThan(10);
  },
);
