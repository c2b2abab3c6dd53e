import type { CDPSession, Locator, Page } from '@playwright/test';
import { sampled } from '../support/pages/everyday.ts';
import { expect, manyLanguages, test, type Help } from './shop.ts';

test.use({ hasTouch: true });

const small = { width: 320, height: 568 };
/** The height from which a phone shows the second close button. */
const tall = { width: 320, height: 640 };

/** Does what a soft keyboard does: shrinks only the visual viewport. */
const raiseKeyboard = (page: Page, height: number, offsetTop = 0): Promise<void> =>
  page.evaluate(
    (rest) => {
      const viewport = window.visualViewport!;
      for (const [name, value] of Object.entries(rest)) {
        Object.defineProperty(viewport, name, { configurable: true, get: () => value });
      }
      viewport.dispatchEvent(new Event('resize'));
      viewport.dispatchEvent(new Event('scroll'));
    },
    { height, offsetTop },
  );

for (const { says, width, height, rest } of [
  { says: 'upright', width: 320, height: 568, rest: 308 },
  { says: 'on its side', width: 568, height: 320, rest: 150 },
]) {
  test(
    `field, close button and answers stay above the soft keyboard of a phone ${says}`,
    sampled(width < height),
    async ({ visit, help, page }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await visit();
      await help.open();
      await raiseKeyboard(page, rest);
      await help.input.fill('coupon');
      await expect(help.part('results')).toBeVisible();
      expect((await help.panel.boundingBox())?.height).toBeCloseTo(rest, 0);
      for (const one of [help.input, help.part('close-button')]) {
        const box = (await one.boundingBox())!;
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(rest);
      }
      const close = help.part('close-button');
      await help.questions.last().scrollIntoViewIfNeeded();
      await help.questions.last().click();
      await expect(help.answers).toHaveCount(1);
      const box = (await close.boundingBox())!;
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(rest);
      await close.click();
      await expect(help.panel).toBeHidden();
    },
  );
}

test('the sheet follows the visual viewport when the browser pans to the field', async ({
  visit,
  help,
  page,
}) => {
  await page.setViewportSize(small);
  await visit();
  await help.open();
  await raiseKeyboard(page, 300, 120);
  await expect
    .poll(() => help.panel.boundingBox())
    .toEqual({ x: 0, y: 120, width: small.width, height: 300 });
});

/** Swipes upwards from a point, or from the middle of an element. */
const swipe = async (
  session: CDPSession,
  target: Locator | { readonly x: number; readonly y: number },
): Promise<void> => {
  const box = 'x' in target ? { ...target, width: 0, height: 0 } : (await target.boundingBox())!;
  const x = box.x + box.width / 2;
  const start = box.y + box.height / 2;
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x, y }],
    });
  await touch('touchStart', start);
  for (let way = 0; way <= 200; way += 20) await touch('touchMove', start - way);
  await touch('touchEnd');
};

/** Removes from our styles what older phones do not support. */
const forgetOverscroll = (help: Help): Promise<void> =>
  help.root.evaluate((element) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { overscroll-behavior: auto !important; touch-action: auto !important }');
    element.shadowRoot!.adoptedStyleSheets.push(sheet);
  });

for (const { says, isOld } of [
  { says: 'on today’s phones', isOld: false },
  { says: 'on phones that know no overscroll-behavior', isOld: true },
]) {
  test(`touches on the sheet never scroll the page behind it, ${says}`, async ({
    visit,
    help,
    page,
  }) => {
    await page.setViewportSize(tall);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit({ body: '<div style="height: 4000px">Boutique</div>' });
    const session = await page.context().newCDPSession(page);
    await expect(help.launcher).toBeVisible();
    await help.open();
    if (isOld) await forgetOverscroll(help);
    const body = help.root.locator('.body');
    await help.type('zzzz qqqq');
    const swipeOver = async (part: string): Promise<void> => {
      await swipe(session, help.part(part).first());
      expect(await page.evaluate(() => scrollY), part).toBe(0);
    };
    for (const part of ['title', 'input', 'empty', 'hand-over', 'sheet-close'])
      await swipeOver(part);
    await help.part('clear-button').click();
    await swipeOver('footer');
    await swipe(session, body);
    const scrolled = await body.evaluate((one) => one.scrollTop);
    expect(scrolled, 'the answers scroll').toBeGreaterThan(0);
    for (let count = 0; count < 6; count += 1) await swipe(session, body);
    expect(await page.evaluate(() => scrollY), 'at the end of the answers').toBe(0);
    await help.part('sheet-close').click();
    await swipe(session, { x: 100, y: 400 });
    await expect.poll(() => page.evaluate(() => scrollY), 'the page scrolls').toBeGreaterThan(0);
  });
}

test('a labelled close button is within reach of the thumb', async ({ visit, help, page }) => {
  await page.setViewportSize(tall);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visit();
  await help.open();
  const close = help.part('sheet-close');
  const box = (await close.boundingBox())!;
  expect(box.y).toBeGreaterThan(tall.height / 3);
  expect(box.y + box.height).toBeLessThanOrEqual(tall.height);
  expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
  expect(await help.panel.getByRole('button', { name: 'Fermer l’aide' }).count()).toBe(2);
  await close.click();
  await expect(help.panel).toBeHidden();
  await expect(help.launcher).toBeFocused();
});

for (const { lang, launcher } of [
  { lang: 'fr', launcher: 'right' },
  { lang: 'ar', launcher: 'left' },
]) {
  test(`the phone’s camera and home bar cover nothing, in ${lang}`, async ({
    visit,
    help,
    page,
  }) => {
    await page.setViewportSize({ width: 568, height: 320 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await visit({ head: manyLanguages, lang });
    const session = await page.context().newCDPSession(page);
    const insets = { left: 47, right: 11, top: 5, bottom: 21 };
    await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
    await expect(help.launcher).toBeVisible();
    const button = (await help.launcher.boundingBox())!;
    const [left, right] = [button.x, 568 - button.x - button.width].map(Math.round);
    expect(launcher === 'left' ? left : right).toBe(20 + 47);
    expect(Math.round(320 - button.y - button.height)).toBe(20 + 21);
    await help.open();
    const padding = await help.panel.evaluate((panel) => getComputedStyle(panel).padding);
    expect(padding).toBe('5px 11px 21px 47px');
  });
}
