import { expect, test } from '../../support/pages/pages.ts';

test('the sheet fills the phone', async ({ visit, help, page }) => {
  await visit();
  await help.launcher.tap();
  await expect(help.questions.first()).toBeVisible();
  const viewport = page.viewportSize();
  await expect
    .poll(() => help.panel.boundingBox())
    .toEqual({ x: 0, y: 0, width: viewport?.width, height: viewport?.height });
});

test('the text of every field is large enough to keep phones from zooming in', async ({
  visit,
  help,
}) => {
  await visit();
  await help.launcher.tap();
  const size = await help.input.evaluate((input) => parseFloat(getComputedStyle(input).fontSize));
  expect(size).toBeGreaterThanOrEqual(16);
});

test('every control is large enough for a thumb', async ({ visit, help }) => {
  await visit();
  await help.launcher.tap();
  await help.questions.first().tap();
  await expect(help.answers.first()).toBeVisible();
  const small = await help.root.locator('button, .contacts a').evaluateAll((controls) =>
    controls
      .filter((one) => one.checkVisibility({ visibilityProperty: true }))
      .map((one) => ({ name: one.textContent?.trim(), box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ name }) => name),
  );
  expect(small).toEqual([]);
});

for (const space of ['4px', '3px'])
  test(`controls below an answer are at least 44 px high, on a small phone and with a space of ${space} too`, async ({
    visit,
    help,
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 500 });
    await visit();
    await page.addStyleTag({ content: `shop-help { --shop-help-space: ${space} }` });
    await help.launcher.tap();
    await help.questions.first().tap();
    await expect(help.answers.first()).toBeVisible();
    const controls = help.root.locator('.choice, .footer a').filter({ visible: true });
    const heights = await controls.evaluateAll((all) =>
      all.map((control) => {
        control.scrollIntoView({ block: 'center' });
        const { left, width, top, bottom } = control.getBoundingClientRect();
        const root = control.getRootNode() as ShadowRoot;
        const isHit = (y: number): boolean =>
          control.contains(root.elementFromPoint(left + width / 2, y));
        let height = 0;
        for (let y = top - 20; y < bottom + 20; y += 1) if (isHit(y)) height += 1;
        return height;
      }),
    );
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const hitBeside = await help.part('yes-button').evaluate((yes) => {
      const { right, top, height } = yes.getBoundingClientRect();
      const root = yes.getRootNode() as ShadowRoot;
      return root.elementFromPoint(right - 0.5, top + height / 2)?.getAttribute('part');
    });
    expect(hitBeside).toBe('yes-button');
  });

test('Tab stays in the sheet', async ({ visit, help, page }) => {
  await visit({ body: '<input aria-label="Nom">' });
  await help.launcher.tap();
  await expect(help.input).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(help.part('sheet-close')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(help.part('close-button')).toBeFocused();
});

test('the sheet never makes the page wider than the phone', async ({ visit, help, page }) => {
  await visit({ body: '<p>Une boutique.</p>' });
  await help.launcher.tap();
  await help.type('coupon');
  await expect(help.questions.first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

for (const { page: kind, styles } of [
  { page: 'wider than the phone', styles: 'main { width: 460px; height: 3000px }' },
  { page: 'zoomed in its style sheet', styles: 'html { zoom: 0.8 }' },
]) {
  test(`on a page ${kind}, the sheet fills the screen and no more`, async ({
    visit,
    help,
    page,
  }) => {
    await visit({
      head: `<script src="/shop-help.js" defer></script><style>${styles}</style>`,
      body: '<main><a href="#" data-shop-help-open>Une question ?</a></main>',
    });
    await expect(help.launcher).toBeAttached();
    await page.getByText('Une question ?').tap();
    await expect(help.input).toBeFocused();
    const differences = (): Promise<readonly number[]> =>
      page.evaluate(() => {
        const panel = document.querySelector('shop-help')!.shadowRoot!.querySelector('.sheet')!;
        const { left, top, width, height } = panel.getBoundingClientRect();
        const screen = visualViewport!;
        return [
          left - screen.offsetLeft,
          top - screen.offsetTop,
          width - screen.width,
          height - screen.height,
        ].map(Math.abs);
      });
    await expect.poll(async () => Math.max(...(await differences()))).toBeLessThan(1);
  });
}

test('on a page wider than the phone, the help button is on the screen', async ({
  visit,
  help,
}) => {
  await visit({
    head: '<script src="/shop-help.js" defer></script>',
    body: '<main style="width: 460px; height: 3000px"></main>',
  });
  await expect(help.launcher).toBeAttached();
  const distance = (): Promise<number> =>
    help.launcher.evaluate((button) => {
      const { right, bottom } = button.getBoundingClientRect();
      const { offsetLeft, offsetTop, width, height } = visualViewport!;
      return Math.min(offsetLeft + width - right, offsetTop + height - bottom);
    });
  await expect.poll(distance).toBeCloseTo(20, -1);
});

test('the sheet is above a banner about cookies that has the greatest z-index', async ({
  visit,
  help,
}) => {
  await visit({
    body: `<p>Une boutique.</p>
      <div style="position: fixed; inset: auto 0 0; height: 200px; z-index: 2147483647; background: white">
        <button>Accepter</button></div>`,
  });
  await help.launcher.tap();
  await help.root.locator('.footer a').first().click({ trial: true });
});
