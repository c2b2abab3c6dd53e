import type { Page } from '@playwright/test';
import { expect, test } from '../support/pages.ts';

const windows = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
];

/** Less than any control is high, and no divisor of any. */
const STEP = 87;

/**
 * Scrolls through the page and names the controls whose middle a tap would miss because of the help,
 * while the page moves and once it has come to rest.
 */
const coveredControls = (page: Page): Promise<{ covered: string[]; places: number }> =>
  page.evaluate(async (step) => {
    const controls =
      'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"], label';
    const covered: string[] = [];
    const launcher = document.querySelector('shop-help')?.shadowRoot?.querySelector('.launcher');
    const look = (when: string): void => {
      for (const control of document.querySelectorAll(controls)) {
        const { left, top, width, height } = control.getBoundingClientRect();
        const found = document.elementFromPoint(left + width / 2, top + height / 2);
        if (found?.localName !== 'shop-help') continue;
        covered.push(`${when} ${Math.round(scrollY)}: ${control.outerHTML.slice(0, 80)}`);
      }
    };
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    const scrolled = (): Promise<unknown> =>
      new Promise((resolve) => addEventListener('scroll', resolve, { once: true }));
    const atRest = async (): Promise<void> => {
      while (launcher?.hasAttribute('data-passing')) await frame();
    };
    let places = 0;
    for (let at = scrollY + step; ; at += step) {
      const end = document.documentElement.scrollHeight - innerHeight;
      const target = Math.min(at, end);
      if (Math.round(target) !== Math.round(scrollY)) {
        const moved = scrolled();
        scrollTo({ top: target, behavior: 'instant' });
        await moved;
      }
      look('moving at');
      await atRest();
      look('at rest at');
      places += 1;
      if (at >= end) return { covered, places };
    }
  }, STEP);

for (const file of ['checkout.html', 'panier.html']) {
  for (const size of windows) {
    test(`on ${file} at ${size.width}×${size.height} a tap reaches every control, wherever it is scrolled`, async ({
      page,
      help,
    }) => {
      await page.setViewportSize(size);
      await page.goto(`/${file}`);
      await expect(help.launcher).toBeVisible();
      const { covered, places } = await coveredControls(page);
      expect(places).toBeGreaterThan(2);
      expect(covered).toEqual([]);
    });
  }
}

for (const size of [windows[0], windows[3]]) {
  test(`at ${size?.width}×${size?.height} the focus is never hidden beneath the help`, async ({
    page,
    help,
  }) => {
    await page.setViewportSize(size ?? { width: 0, height: 0 });
    await page.goto('/checkout.html');
    await expect(help.launcher).toBeVisible();
    const hidden: string[] = [];
    for (;;) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(async () => {
        const focused = document.activeElement;
        if (!focused || focused === document.body) return 'end';
        if (focused.localName === 'shop-help') return 'help';
        const launcher = document
          .querySelector('shop-help')
          ?.shadowRoot?.querySelector('.launcher');
        while (launcher?.hasAttribute('data-passing')) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        const { left, top, width, height } = focused.getBoundingClientRect();
        const points = [0.1, 0.5, 0.9].flatMap((x) => [0.2, 0.5, 0.8].map((y) => [x, y] as const));
        const isSeen = points.some(
          ([x, y]) =>
            document.elementFromPoint(left + x * width, top + y * height)?.localName !==
            'shop-help',
        );
        return isSeen ? 'seen' : focused.outerHTML.slice(0, 80);
      });
      if (seen === 'help' || seen === 'end') break;
      if (seen !== 'seen') hidden.push(seen);
    }
    expect(hidden).toEqual([]);
  });
}
