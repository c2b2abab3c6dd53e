import type { Locator } from '@playwright/test';
import { expect, test } from '../../support/pages/pages.ts';
import { sampled } from '../../support/pages/everyday.ts';

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Distances of an element from the four edges of the window, in pixels, once it has come to rest.
 */
const edgesOf = (element: Locator): Promise<Edges> =>
  element.evaluate(async (one) => {
    const root = one.getRootNode() as ShadowRoot;
    await Promise.allSettled(root.getAnimations().map(({ finished }) => finished));
    const { left, top, right, bottom } = one.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    return { left, top, right: clientWidth - right, bottom: innerHeight - bottom };
  });

const corners = [
  { placement: 'bottom-end', dir: 'ltr', near: ['bottom', 'right'] },
  { placement: 'bottom-start', dir: 'ltr', near: ['bottom', 'left'] },
  { placement: 'top-end', dir: 'ltr', near: ['top', 'right'] },
  { placement: 'top-start', dir: 'ltr', near: ['top', 'left'] },
  { placement: 'bottom-end', dir: 'rtl', near: ['bottom', 'left'] },
  { placement: 'bottom-start', dir: 'rtl', near: ['bottom', 'right'] },
] as const;

for (const { placement, dir, near } of corners) {
  test(
    `${placement} in ${dir}: button and panel are fully visible in that corner`,
    sampled(placement === 'bottom-start'),
    async ({ visit, help }) => {
      await visit({
        html: `<!doctype html><html lang="fr" dir="${dir}"><meta charset="utf-8"><title>B</title>
        <script src="/shop-help.js" defer data-placement="${placement}"></script>`,
      });
      await expect(help.launcher).toBeVisible();
      for (const edge of near) expect((await edgesOf(help.launcher))[edge]).toBeCloseTo(20, 0);
      await help.open();
      const panel = await edgesOf(help.panel);
      for (const edge of near) expect(panel[edge]).toBeCloseTo(20, 0);
      for (const distance of Object.values(panel)) expect(distance).toBeGreaterThanOrEqual(0);
    },
  );
}

for (const placement of ['bottom-end', 'top-end']) {
  test(
    `the panel in ${placement} avoids the banner that its button avoids`,
    sampled(placement === 'bottom-end'),
    async ({ visit, help, page }) => {
      const edge = placement === 'bottom-end' ? 'bottom' : 'top';
      await page.setViewportSize({ width: 1280, height: 800 });
      await visit({
        head: `<script src="/shop-help.js" defer data-placement="${placement}"></script>`,
        body: `<div style="position: fixed; ${edge}: 20px; right: 20px; width: 300px; height: 258px; z-index: 99999; background: white">
          <p>Des cookies ?</p><button>Accepter</button></div>`,
      });
      await expect.poll(async () => (await edgesOf(help.launcher))[edge]).toBeGreaterThan(278);
      await help.open();
      const panel = await edgesOf(help.panel);
      expect(panel[edge]).toBeGreaterThan(278);
      for (const distance of Object.values(panel)) expect(distance).toBeGreaterThanOrEqual(20);
    },
  );
}

test('on a page zoomed in its style sheet, the button stands just above a bar', async ({
  visit,
  help,
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await visit({
    head: '<script src="/shop-help.js" defer></script><style>html { zoom: 2 }</style>',
    body: '<button style="position: fixed; inset: auto 0 0; height: 80px">Payer</button>',
  });
  await expect.poll(async () => (await edgesOf(help.launcher)).bottom).toBeGreaterThan(160);
  expect((await edgesOf(help.launcher)).bottom).toBeLessThan(190);
});

test('the panel covers a banner that leaves it no room', async ({ visit, help, page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await visit({
    body: `<div style="position: fixed; inset: auto 0 0; height: 200px; background: white"><button>Accepter</button></div>`,
  });
  await expect.poll(async () => (await edgesOf(help.launcher)).bottom).toBeGreaterThan(200);
  await help.open();
  const { top, bottom } = await edgesOf(help.panel);
  expect(500 - top - bottom).toBeGreaterThanOrEqual(400);
});

const pages = [
  { says: 'whose attribute says rtl', html: '<html lang="ar" dir="rtl">' },
  {
    says: 'whose style sheet says rtl',
    html: '<html lang="ar"><style>html{direction:rtl}</style>',
  },
];

for (const { says, html } of pages) {
  test(`on a page ${says}, French help is fully visible in the right corner`, async ({
    visit,
    help,
  }) => {
    await visit({
      html: `<!doctype html>${html}<meta charset="utf-8"><title>B</title>
        <script src="/shop-help.js" defer data-lang="fr"></script>`,
    });
    await expect(help.launcher).toBeVisible();
    const button = await edgesOf(help.launcher);
    await help.open();
    for (const edges of [button, await edgesOf(help.panel)]) {
      for (const edge of ['bottom', 'right'] as const) expect(edges[edge]).toBeCloseTo(20, 0);
      for (const distance of Object.values(edges)) expect(distance).toBeGreaterThanOrEqual(0);
    }
  });
}

for (const { placement, dir } of corners) {
  test(
    `${placement} in ${dir}: opening and closing shifts no layout`,
    sampled(placement === 'top-end'),
    async ({ visit, help, page }) => {
      await visit({
        html: `<!doctype html><html lang="fr" dir="${dir}"><meta charset="utf-8"><title>B</title>
        <script src="/shop-help.js" defer data-placement="${placement}"></script>`,
      });
      await expect(help.launcher).toBeVisible();
      const box = await help.root.boundingBox();
      await page.evaluate(() => window.shopHelp?.push(['show']));
      await expect(help.questions.first()).toBeVisible();
      // If the element itself grew from its corner, that would count as a layout shift.
      expect(await help.root.boundingBox()).toEqual(box);
      for (const distance of Object.values(await edgesOf(help.panel)))
        expect(distance).toBeGreaterThanOrEqual(0);
      await page.evaluate(() => window.shopHelp?.push(['close']));
      await expect(help.panel).toBeHidden();
      expect(await help.root.boundingBox()).toEqual(box);
    },
  );
}

test('inline help is open in the page’s flow, without a button', async ({ visit, help }) => {
  await visit({
    body: '<main style="padding: 100px"><shop-help mode="inline"></shop-help><p>Suite</p></main>',
  });
  await expect(help.questions.first()).toBeVisible();
  await expect(help.launcher).toHaveCount(0);
  expect((await edgesOf(help.panel)).left).toBeCloseTo(108, 0);
});

test('a modal panel is centred and blocks clicks on the page until it is closed', async ({
  visit,
  help,
  page,
}) => {
  await visit({
    head: '<script src="/shop-help.js" defer data-mode="modal"></script>',
    body: '<button onclick="this.textContent = `Atteint`">Payer</button>',
  });
  const pay = await page.getByRole('button', { name: 'Payer' }).boundingBox();
  await help.open();
  const { left, right } = await edgesOf(help.panel);
  expect(Math.abs(left - right)).toBeLessThan(2);
  await page.mouse.click((pay?.x ?? 0) + 5, (pay?.y ?? 0) + 5);
  await expect(page.getByRole('button', { name: 'Atteint' })).toHaveCount(0);
  await help.input.press('Escape');
  await expect(help.panel).toBeHidden();
  await page.mouse.click((pay?.x ?? 0) + 5, (pay?.y ?? 0) + 5);
  await expect(page.getByRole('button', { name: 'Atteint' })).toHaveCount(1);
});
