import type { Page } from '@playwright/test';
import { expect, test } from '../../support/pages/pages.ts';

const long = '<p style="height: 4000px">Panier</p>';

const scroll = (page: Page, by: number): Promise<void> =>
  page.evaluate(
    (top) =>
      new Promise<void>((resolve) => {
        addEventListener('scroll', () => resolve(), { once: true });
        scrollBy({ top, behavior: 'instant' });
      }),
    by,
  );

/** Counts calls that force the browser to lay out the page. */
const countReads = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const seen = { reads: 0 };
    const counted = <Args extends unknown[], Result>(read: (...args: Args) => Result) =>
      function (this: unknown, ...args: Args): Result {
        seen.reads += 1;
        return read.apply(this, args);
      };
    Element.prototype.getBoundingClientRect = counted(Element.prototype.getBoundingClientRect);
    Document.prototype.elementsFromPoint = counted(Document.prototype.elementsFromPoint);
    window.getComputedStyle = counted(window.getComputedStyle);
    Object.assign(window, { seen });
  });

const reads = (page: Page): Promise<number> => page.evaluate('seen.reads');

test('the help forces no layout while the page scrolls, and few when it rests', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: long });
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  await countReads(page);
  const whileScrolling = await page.evaluate(() => {
    for (let turn = 0; turn < 100; turn += 1) document.dispatchEvent(new Event('scroll'));
    return (window as unknown as { seen: { reads: number } }).seen.reads;
  });
  expect(whileScrolling).toBe(0);
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  expect(await reads(page)).toBeGreaterThan(0);
  expect(await reads(page)).toBeLessThan(300);
});

test('a page that keeps changing is inspected now and then', async ({ visit, help, page }) => {
  await visit({ body: `<p id="clock">0</p>${long}` });
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  const looks = await page.evaluate(async () => {
    const clock = document.getElementById('clock')!;
    const { elementsFromPoint } = Document.prototype;
    let count = 0;
    Document.prototype.elementsFromPoint = function (x, y) {
      if (x === innerWidth / 2) count += 1;
      return elementsFromPoint.call(this, x, y);
    };
    for (const start = performance.now(); performance.now() - start < 4_000;) {
      clock.style.opacity = `${Math.random()}`;
      clock.textContent = `${performance.now()}`;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return count;
  });
  expect(looks).toBeGreaterThan(0);
  expect(looks).toBeLessThanOrEqual(8);
});

test('a slider that never stops does not disable the button', async ({ visit, help, page }) => {
  await visit({
    body: `<div id="slider" style="width: 200px; overflow: auto"><p style="width: 9000px">Nouveau</p></div>${long}`,
  });
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  await page.evaluate(() => {
    const slider = document.getElementById('slider')!;
    const slide = (): void => {
      slider.scrollLeft = (slider.scrollLeft + 3) % 5_000;
      requestAnimationFrame(slide);
    };
    slide();
  });
  await help.open();
});

test('on a page that scrolls by itself for ever, the button can be pressed', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: long });
  await page.evaluate(() => {
    const move = (): void => {
      scrollTo({ top: (scrollY + 2) % 2_000, behavior: 'instant' });
      requestAnimationFrame(move);
    };
    move();
  });
  await help.open();
});

for (const [name, sabotage] of Object.entries({
  'that throws when it is asked what is where': () => {
    document.elementsFromPoint = () => {
      throw new Error('no');
    };
  },
  'that cannot be asked what is where': () => {
    Object.assign(document, { elementsFromPoint: undefined });
  },
  'without styles to compute': () => {
    Object.assign(window, { getComputedStyle: () => null });
  },
})) {
  test(`on a page ${name}, the button can be pressed after scrolling`, async ({
    visit,
    help,
    page,
  }) => {
    await visit({ body: long });
    await expect(help.launcher).toBeVisible();
    await page.evaluate(sabotage);
    await scroll(page, 700);
    await scroll(page, -100);
    await help.open();
    await help.type('coupon');
    await expect(help.questions.first()).toBeVisible();
  });
}

test('rendering again leaves the button where it has moved', async ({ visit, help, page }) => {
  await visit({
    body: `<div style="position: fixed; inset: auto 0 0; height: 80px; background: silver"><button style="width: 100%; height: 80px">Payer</button></div>`,
  });
  const isOver = (): Promise<boolean> =>
    page.evaluate(() => {
      const help = document.querySelector('shop-help')?.shadowRoot?.querySelector('.launcher');
      return (help?.getBoundingClientRect().bottom ?? 0) > innerHeight - 80;
    });
  await expect.poll(isOver).toBe(false);
  await help.open();
  await help.part('close-button').click();
  await expect(help.launcher).toBeVisible();
  expect(await isOver()).toBe(false);
});
