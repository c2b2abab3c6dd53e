import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages.ts';

const long = '<p style="height: 4000px">Panier</p>';

/** Counts the points of the page at which the help has asked what stands there. */
const countHitTests = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { elementsFromPoint } = Document.prototype;
    Object.assign(window, { hitTests: 0 });
    Document.prototype.elementsFromPoint = function (x, y) {
      (window as unknown as { hitTests: number }).hitTests += 1;
      return elementsFromPoint.call(this, x, y);
    };
  });

const hitTests = (page: Page): Promise<number> => page.evaluate('hitTests');

test('what is typed into the panel, found and announced is no reason to look at the page', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: long });
  await help.open();
  const status = page.locator('shop-help > [role="status"]');
  await help.type('c');
  await expect(status).not.toBeEmpty();
  await countHitTests(page);
  for (const word of ['oupon', ' zzzz qqqq', ' carte']) {
    const said = await status.textContent();
    await help.type(word);
    // The next message comes well after a look would.
    await expect(status).not.toHaveText(said ?? '');
  }
  expect(await hitTests(page)).toBe(0);
});
