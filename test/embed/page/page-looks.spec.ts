import type { Page } from '@playwright/test';
import { expect, test } from '../../support/pages/pages.ts';

const long = '<p style="height: 4000px">Panier</p>';

/** Runs in the page: counts the hit tests that the help performs on it. */
const startCounting = (): void => {
  const { elementsFromPoint } = Document.prototype;
  Object.assign(window, { hitTests: 0 });
  Document.prototype.elementsFromPoint = function (x, y) {
    (window as unknown as { hitTests: number }).hitTests += 1;
    return elementsFromPoint.call(this, x, y);
  };
};

const countHitTests = (page: Page): Promise<void> => page.evaluate(startCounting);

const hitTests = (page: Page): Promise<number> => page.evaluate('hitTests');

/** Adds and removes lines below the window, in every frame, for this many milliseconds. */
const changeBelow = (page: Page, duration: number): Promise<void> =>
  page.evaluate(async (length) => {
    const end = performance.now() + length;
    while (performance.now() < end) {
      const line = document.createElement('p');
      line.textContent = `${performance.now()}`;
      document.querySelector('#feed')!.append(line);
      const lines = document.querySelectorAll('#feed > :not(.veil)');
      if (lines.length > 20) lines[0]!.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  }, duration);

// Firefox reports some changes below the window, too.
test(
  'a page that does not change is inspected once',
  { tag: '@all' },
  async ({ visit, help, page }) => {
    await page.addInitScript(startCounting);
    await visit({
      body: '<p>Panier</p><div id="feed" style="position: absolute; top: 4000px"></div>',
    });
    await expect(help.launcher).not.toHaveAttribute('data-click-through');
    await changeBelow(page, 600);
    // An inspection of an empty area needs all elements of only one point, the centre of the window.
    expect(await hitTests(page)).toBe(1);
  },
);

test('typing, results and announcements in the panel trigger no inspection of the page', async ({
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
    // The next message comes well after an inspection would have.
    await expect(status).not.toHaveText(said ?? '');
  }
  expect(await hitTests(page)).toBe(0);
});

test('changes below the window trigger no inspection of the page', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: `${long}<div id="feed"></div>` });
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  await changeBelow(page, 500);
  await countHitTests(page);
  await changeBelow(page, 3_000);
  expect(await hitTests(page)).toBe(0);
});

test('an overlay is noticed on a page that keeps changing below the window', async ({
  visit,
  help,
  page,
}) => {
  await visit({
    head: '<script src="/shop-help.js" defer></script><style>.veil { position: fixed; inset: 0; z-index: 9; background: white }</style>',
    body: `${long}<div id="feed"></div>`,
  });
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  await changeBelow(page, 500);
  const changes = changeBelow(page, 4_000);
  await page.evaluate(() => {
    const veil = document.createElement('p');
    veil.className = 'veil';
    veil.textContent = 'Chargement';
    document.querySelector('#feed')!.prepend(veil);
    setTimeout(() => veil.remove(), 3_000);
  });
  await expect(help.launcher).toHaveAttribute('data-behind');
  await changes;
  await expect(help.launcher).not.toHaveAttribute('data-behind');
});

test('when a short page grows, the help button avoids what has been pushed down', async ({
  visit,
  help,
  page,
}) => {
  await visit({
    body: '<p id="notice" style="white-space: pre; margin: 0">1</p><button style="display: block; margin-left: auto; width: 80px; height: 40px">Payer</button>',
  });
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  const isCovered = (): Promise<boolean> =>
    page.evaluate(() => {
      const { left, top, width, height } = document
        .querySelector('button')!
        .getBoundingClientRect();
      return document.elementFromPoint(left + width / 2, top + height / 2)?.localName !== 'button';
    });
  await page.evaluate(() => {
    const text = document.querySelector('#notice')!.firstChild as Text;
    const pay = document.querySelector('button')!;
    while (pay.getBoundingClientRect().bottom < innerHeight - 40) text.data += '\n1';
  });
  await expect.poll(isCovered).toBe(false);
});
