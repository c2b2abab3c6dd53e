import type { Page } from '@playwright/test';
import { expect, test } from '../../support/pages/pages.ts';
import { sampled } from '../../support/pages/everyday.ts';

const windows = [
  { width: 320, height: 568 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1366, height: 768 },
];

const walkOptions = {
  /** In pixels; smaller than any control, and not a divisor of any control's height. */
  step: 87,
  controls: `a[href], button, input:not([type="hidden"]), select, textarea, summary, label,
  [role="button"], [role="link"], [tabindex]:not([tabindex="-1"]), [contenteditable], iframe`,
};

interface Walk {
  /** Controls that a tap in their middle would miss because of the help. */
  readonly covered: readonly string[];
  readonly places: number;
  /** At how many of them the help button could be tapped once the page had come to rest. */
  readonly tappable: number;
}

/** Runs in the page; a tap must reach each of `controls` (a selector) in every frame, until nothing moves. */
const scrollThrough = async ({ step, controls }: typeof walkOptions): Promise<Walk> => {
  const covered = new Set<string>();
  const help = document.querySelector('shop-help');
  const launcher = help?.shadowRoot?.querySelector('.launcher');
  /** The elements at the middle of one, topmost first. */
  const hits = (one: Element | null | undefined): readonly Element[] => {
    const { left, top, width, height } = one?.getBoundingClientRect() ?? new DOMRect();
    return document.elementsFromPoint(left + width / 2, top + height / 2);
  };
  const look = (when: string): void => {
    for (const control of document.querySelectorAll(controls)) {
      const [top, below] = hits(control);
      // The help cannot uncover what the shop itself has covered.
      if (top !== help || !below || !control.contains(below)) continue;
      covered.add(`${when} ${Math.round(scrollY)}: ${control.outerHTML.slice(0, 80)}`);
    }
  };
  const isMoving = (): boolean =>
    launcher?.hasAttribute('data-click-through') === true ||
    (launcher?.getAnimations().length ?? 0) > 0;
  const seen = { places: 0, tappable: 0 };
  const visit = async (target: number): Promise<void> => {
    if (Math.round(target) !== Math.round(scrollY)) {
      const moved = new Promise((resolve) => addEventListener('scroll', resolve, { once: true }));
      scrollTo({ top: target, behavior: 'instant' });
      await moved;
    }
    do {
      look('moving at');
      await new Promise(requestAnimationFrame);
    } while (isMoving());
    look('at rest at');
    seen.places += 1;
    if (hits(launcher)[0] === help) seen.tappable += 1;
  };
  const end = document.documentElement.scrollHeight - innerHeight;
  for (let at = 0; at < end; at += step) await visit(at);
  for (let at = end; at > 0; at -= 3.3 * step) await visit(at);
  return { covered: [...covered], ...seen };
};

/** Scrolls from the top to the end and back up, and checks every frame until nothing moves. */
const walk = (page: Page): Promise<Walk> => page.evaluate(scrollThrough, walkOptions);

const payPal = (css: string): string =>
  `<iframe title="PayPal" srcdoc="<button>PayPal</button>" style="border: 0; ${css}"></iframe>`;

const rows = Array.from(
  { length: 10 },
  (_, at) =>
    `<p style="height: 120px"><a href="#${at}">Produit ${at}</a> <button style="float: right">Ajouter</button></p>`,
).join('');

/** Pages of a shop with elements where help buttons usually are. */
const shops: Readonly<Record<string, string>> = {
  'with a bar to pay at the bottom': `${rows}<div style="position: fixed; inset: auto 0 0; padding: 8px; background: silver"><button style="width: 100%; height: 48px">Payer</button></div>`,
  'with a header and a bar that stick': `<header style="position: sticky; top: 0; background: silver"><a href="#">Boutique</a></header>${rows}
    <div style="position: sticky; bottom: 0; text-align: right; background: silver"><a href="#">Voir</a> <button style="width: 45%; height: 56px">Payer</button></div>`,
  'with a summary that sticks at its side': `<aside style="position: sticky; top: 0; float: right; width: 40%; height: 100vh; background: silver"><p>Total</p><button style="position: absolute; bottom: 8px; right: 8px">Payer</button></aside>${rows}`,
  'with the bar of a product that sticks to the bottom, full width': `${rows}<div style="position: sticky; bottom: 0; z-index: 3; display: grid; grid-template-columns: 1fr 2fr; gap: 8px; padding: 12px; background: white"><select><option>Noir</option></select><button style="height: 47px">Ajouter au panier</button></div>`,
  'with a banner about cookies over a bar to pay': `${rows}<div style="position: fixed; inset: auto 0 0; padding: 8px; background: silver"><button style="width: 100%; height: 48px">Payer</button></div>
    <div role="region" style="position: fixed; inset: auto 0 0; z-index: 99999; padding: 16px; background: white"><p>Des cookies ?</p><button>Refuser</button> <button style="float: right">Accepter</button></div>`,
  'with a bubble to talk to the shop in the same corner': `${rows}<button aria-label="Parler" style="position: fixed; inset: auto 20px 20px auto; z-index: 2147483000; width: 60px; height: 60px; border-radius: 50%"></button>`,
  'with frames to pay with in it': `${rows}${payPal('width: 100%; height: 150px')}${payPal('width: 100%; height: 45px')}${rows}<div tabindex="0" role="link">Suite</div><div contenteditable>Message</div>`,
};

for (const [at, [name, body]] of Object.entries(shops).entries()) {
  for (const size of windows) {
    test(
      `on a page ${name}, at ${size.width}×${size.height}, every control can be tapped`,
      sampled(at < 2 && size === windows[1]),
      async ({ visit, page, help }) => {
        await page.setViewportSize(size);
        await visit({ body });
        await expect(help.launcher).toBeVisible();
        const { covered, places, tappable } = await walk(page);
        expect(covered).toEqual([]);
        expect(tappable).toBeGreaterThan(places / 2);
      },
    );
  }
}

test('the help button stands beside a button of the shop, not on its edge', async ({
  visit,
  page,
  help,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const button =
    '<button style="position: absolute; inset: auto 60px 30px auto; width: 200px; height: 40px">Appliquer</button>';
  await visit({ body: button });
  await expect(async () => {
    const apply = await page.getByText('Appliquer').boundingBox();
    const launcher = await help.launcher.boundingBox();
    expect(launcher!.x).toBeLessThan(apply!.x + apply!.width);
    expect(launcher!.y + launcher!.height).toBeLessThan(apply!.y);
  }).toPass();
});

test('these tests notice a help button that does not move', async ({ visit, page, help }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit({ body: shops['with a bar to pay at the bottom'] ?? '' });
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  await help.launcher.evaluate((button) => {
    button.style.cssText =
      'translate: none !important; pointer-events: auto !important; inline-size: 300px';
  });
  expect((await walk(page)).covered.join()).toContain('Payer');
});

for (const file of ['checkout.html', 'panier.html']) {
  for (const size of windows) {
    test(
      `on ${file} at ${size.width}×${size.height}, every control can be tapped at any scroll position`,
      sampled(file === 'checkout.html' && size === windows[0]),
      async ({ page, help }) => {
        await page.setViewportSize(size);
        await page.goto(`/${file}`);
        await expect(help.launcher).toBeVisible();
        const { covered, places, tappable } = await walk(page);
        expect(places).toBeGreaterThan(2);
        expect(covered).toEqual([]);
        expect(tappable).toBeGreaterThan(places / 2);
      },
    );
  }
}

/**
 * Tabs through the page, and names the elements that are focused but hidden; stops at the help or
 * at the end.
 */
const tabThrough = async (page: Page): Promise<{ stops: number; hidden: readonly string[] }> => {
  const hidden: string[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(async () => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return 'end';
      if (focused.localName === 'shop-help') return 'help';
      const help = document.querySelector('shop-help');
      const isSeen = (): boolean => {
        const { left, top, width, height } = focused.getBoundingClientRect();
        return [0.1, 0.5, 0.9]
          .flatMap((x) => [0.2, 0.5, 0.8].map((y) => [left + x * width, top + y * height] as const))
          .some(([x, y]) => document.elementFromPoint(x, y) !== help);
      };
      // Longer than the browser may take to scroll the focused element into view.
      const start = performance.now();
      while (!isSeen() && performance.now() - start < 2_000) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return isSeen() ? 'seen' : focused.outerHTML.slice(0, 80);
    });
    if (seen === 'help' || seen === 'end') return { stops, hidden };
    if (seen !== 'seen') hidden.push(seen);
  }
};

for (const size of [windows[0], windows[3]]) {
  test(
    `at ${size?.width}×${size?.height} the focus is never hidden beneath the help`,
    sampled(size === windows[0], '@firefox'),
    async ({ page, help }) => {
      await page.setViewportSize(size ?? { width: 0, height: 0 });
      await page.goto('/checkout.html');
      await expect(help.launcher).toBeVisible();
      const { stops, hidden } = await tabThrough(page);
      expect(stops).toBeGreaterThan(15);
      expect(hidden).toEqual([]);
    },
  );
}

test('nor is the focus hidden beneath the open panel', async ({ page, help }) => {
  await page.setViewportSize({ width: 1024, height: 600 });
  await page.goto('/checkout.html');
  await help.open();
  await page.locator('body').evaluate((body) => body.querySelector('a')?.focus());
  const { stops, hidden } = await tabThrough(page);
  expect(stops).toBeGreaterThan(15);
  expect(hidden).toEqual([]);
});
