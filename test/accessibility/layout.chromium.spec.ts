import { clipped, inEachState, overflowing } from './overflow.ts';
import { expect, test } from './shop.ts';
import type { Help } from '../support/pages/pages.ts';
import { sampled } from '../support/pages/everyday.ts';

const windows = [
  { says: 'on a small phone', width: 320, height: 568 },
  { says: 'on a small phone on its side', width: 568, height: 320 },
  { says: 'on a desktop at 400 % zoom', width: 320, height: 256 },
];

for (const { says, width, height } of windows) {
  test(
    `nothing scrolls in two directions ${says}`,
    sampled(false),
    async ({ visit, help, page }) => {
      await page.setViewportSize({ width, height });
      await visit({ body: '<p>Une boutique.</p>' });
      await inEachState(page, help, async (state) => {
        expect(await help.root.evaluate(overflowing), state).toEqual([]);
      });
    },
  );
}

for (const width of [320, 1280]) {
  test(
    `nothing is cut off with the text spacing of WCAG 1.4.12, ${width} px wide`,
    sampled(width === 320),
    async ({ visit, help, page }) => {
      await page.setViewportSize({ width, height: 720 });
      await visit();
      await expect(help.launcher).toBeVisible();
      await help.root.evaluate((element) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-block-end: 2em !important }`);
        element.shadowRoot!.adoptedStyleSheets.push(sheet);
      });
      await inEachState(page, help, async (state) => {
        expect(await help.root.evaluate(clipped), state).toEqual([]);
        expect(await help.root.evaluate(overflowing), state).toEqual([]);
      });
    },
  );
}

for (const [says, rule] of [
  ['with the spacing that readers may set', 'letter-spacing: 0.12em; word-spacing: 0.16em'],
  ['with text twice as large', 'font-size: 32px'],
] as const) {
  test(`the button shows a long label in full, ${says}`, async ({ visit, help, page }) => {
    await page.setViewportSize({ width: 640, height: 720 });
    const label = 'Une question sur votre commande en cours';
    await visit({ head: `<script src="/shop-help.js" defer data-label="${label}"></script>` });
    await expect(help.launcher).toBeVisible();
    await help.root.evaluate((element, styles) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`.launcher-label { ${styles}; line-height: 1.5 }`);
      element.shadowRoot!.adoptedStyleSheets.push(sheet);
    }, rule);
    expect(await help.root.evaluate(clipped)).toEqual([]);
    expect(await help.root.evaluate(overflowing)).toEqual([]);
    await expect(help.launcher).toHaveText(label);
    const button = (await help.launcher.boundingBox())!;
    const words = (await help.root.locator('.launcher-label').boundingBox())!;
    expect(words.height).toBeLessThanOrEqual(button.height);
  });
}

test('nothing is cut off at twice the text size', sampled(false), async ({ visit, help, page }) => {
  await page.setViewportSize({ width: 640, height: 720 });
  await visit({
    head: `<style>shop-help { --shop-help-font-size: 32px }</style><script src="/shop-help.js" defer></script>`,
  });
  await inEachState(page, help, async (state) => {
    expect(await help.root.evaluate(clipped), state).toEqual([]);
    expect(await help.root.evaluate(overflowing), state).toEqual([]);
    const field = await help.input.evaluateAll(
      (inputs) =>
        inputs.filter(
          (input) =>
            input.clientHeight > 0 &&
            input.clientHeight < parseFloat(getComputedStyle(input).fontSize) * 1.2,
        ).length,
    );
    expect(field, 'fields too low for their text').toBe(0);
  });
});

/**
 * Runs in the page: targets that are too small, except links within a line of text (WCAG 2.5.8).
 */
const smallTargets = (help: Element): readonly string[] =>
  [...help.shadowRoot!.querySelectorAll('button, a[href], input')]
    .filter((one) => one.checkVisibility({ visibilityProperty: true }))
    .filter((one) => !one.matches('.prose a, .feedback-reply a'))
    .filter((one) => {
      const { width, height } = one.getBoundingClientRect();
      const least = one.matches('.launcher, .close') ? 44 : 24;
      // During an animation, a box of 44 pixels may be measured as 43.99.
      return Math.min(width, height) < least - 0.1;
    })
    .map((one) => `${one.className || one.localName} "${one.textContent?.trim()}"`);

for (const width of [320, 1280]) {
  test(
    `every target is large enough in a window ${width} px wide`,
    sampled(width === 320),
    async ({ visit, help, page }) => {
      await page.setViewportSize({ width, height: 720 });
      await visit();
      await inEachState(page, help, async (state) => {
        expect(await help.root.evaluate(smallTargets), state).toEqual([]);
      });
    },
  );
}

test(
  'nothing moves if the shopper prefers reduced motion',
  sampled(false),
  async ({ visit, help, page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit();
    await inEachState(page, help, async (state) => {
      const moving = await help.root.evaluate((element) => {
        const all = [...element.shadowRoot!.querySelectorAll('*')];
        const styled = all.filter((one) => {
          const { animationName, transitionProperty, transitionDuration } = getComputedStyle(one);
          const isStill = transitionProperty === 'none' || /^(0s,? ?)+$/.test(transitionDuration);
          return animationName !== 'none' || !isStill;
        });
        return styled.length + element.shadowRoot!.getAnimations().length;
      });
      expect(moving, state).toBe(0);
    });
  },
);

/** A style of an element in the help; `::before` after its selector reads that of the pseudo-element. */
const readStyle = (help: Help, selector: string, name: string): Promise<string> =>
  help.root.evaluate(
    (element, [wanted, property]) => {
      const [box, pseudo] = wanted!.split('::');
      const found = element.shadowRoot!.querySelector(box!)!;
      return getComputedStyle(found, pseudo && `::${pseudo}`).getPropertyValue(property!);
    },
    [selector, name],
  );

test('borders, focus and state remain visible in forced colours', async ({
  visit,
  help,
  page,
}, info) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await visit();
  const styleOf = (selector: string, name: string): Promise<string> =>
    readStyle(help, selector, name);
  await expect(help.launcher).toBeVisible();
  expect(await styleOf('.launcher', 'border-top-style')).toBe('solid');
  await page.keyboard.press('Tab');
  await expect(help.launcher).toBeFocused();
  expect(await styleOf('.launcher', 'outline-style')).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(help.input).toBeFocused();
  for (const box of ['.panel', '.search', '.close']) {
    expect(await styleOf(box, 'border-top-style'), box).toBe('solid');
    expect(parseFloat(await styleOf(box, 'border-top-width')), box).toBeGreaterThanOrEqual(1);
  }
  expect(await styleOf('.search', 'outline-style')).toBe('solid');
  for (const button of ['.question::before', '.topic-button', '.choice']) {
    if (button === '.choice') await help.questions.first().click();
    expect(await styleOf(button, 'border-top-style'), button).toBe('solid');
  }
  await help.questions.first().click();
  await help.input.focus();
  await page.keyboard.press('ArrowDown');
  expect(await styleOf('.question:focus-visible::before', 'outline-style')).toBe('solid');
  await page.keyboard.press('Enter');
  await help.part('feedback').getByRole('button').first().click();
  const pressed = await styleOf('.choice[aria-pressed=true]', 'border-top-width');
  const other = await styleOf('.choice[aria-pressed=false]', 'border-top-width');
  expect(parseFloat(pressed)).toBeGreaterThan(parseFloat(other));
  await info.attach('forced colours', {
    body: await page.screenshot(),
    contentType: 'image/png',
  });
});

test('a press that is released outside the button does nothing', async ({ visit, help, page }) => {
  await visit();
  await expect(help.launcher).toBeVisible();
  await help.launcher.hover();
  await page.mouse.down();
  await page.mouse.move(10, 10);
  await page.mouse.up();
  await expect(help.launcher).toHaveAttribute('aria-expanded', 'false');
  await help.launcher.click();
  await expect(help.panel).toBeVisible();
});
