import type { Page } from '@playwright/test';
import type { Help } from '../../support/pages/pages-help.ts';
import { expect, scriptTag, test } from '../../support/pages/pages.ts';
import { sampled } from '../../support/pages/everyday.ts';

/** An overlay that appears on the shop's page: HTML added at the end of the body. */
interface Layer {
  readonly html: string;
  /** Whether it fills the window. */
  readonly isFilling?: boolean;
}

const frame = (css: string): string =>
  `<iframe id="layer" title="Banque" style="border: 0; background: white; ${css}"></iframe>`;

/** The sizes that EMV 3-D Secure defines, placed as shops do. */
const centred = (width: number, height: number): Layer => ({
  html: frame(
    `position: fixed; top: 50%; left: 50%; width: ${width}px; height: ${height}px; max-width: 100%; max-height: 100%; translate: -50% -50%`,
  ),
});

const layers: Readonly<Record<string, Layer>> = {
  'a bank’s frame of 250×400': centred(250, 400),
  'a bank’s frame of 390×400': centred(390, 400),
  'a bank’s frame of 500×600': centred(500, 600),
  'a bank’s frame of 600×400': centred(600, 400),
  'a bank’s frame at the bottom': {
    html: frame('position: fixed; inset: auto 0 0; width: 100%; height: 70%'),
  },
  'an absolute frame in the corner': {
    html: frame('position: absolute; right: 0; bottom: 0; width: 400px; height: 300px'),
  },
  'an absolute veil with a box': {
    html: `<div style="position: absolute; inset: 0; min-height: 100vh; z-index: 9; background: #0008"><p id="layer">Attendez</p></div>`,
    isFilling: true,
  },
  'a bank’s frame in a wrapper of no height': {
    html: `<div style="position: relative; height: 0">${frame('position: fixed; inset: 0; width: 100%; height: 100%')}</div>`,
    isFilling: true,
  },
  'a bank’s frame in a wrapper that fills the window': {
    html: `<div style="position: fixed; inset: 0">${frame('width: 100%; height: 100%')}</div>`,
    isFilling: true,
  },
  'a dialog of the page that is not modal': {
    html: `<dialog id="layer" open style="position: fixed; inset: auto 0 0; width: 100%; height: 60%; box-sizing: border-box"><button>Payer</button></dialog>`,
  },
  'a bottom sheet with buttons': {
    html: `<div id="layer" style="position: fixed; inset: auto 0 0; height: 60%; background: white"><button style="position: absolute; inset: 0; width: 100%">Payer</button></div>`,
  },
  'a frame in a shadow root': {
    html: `<bank-window><template shadowrootmode="open">${frame('position: fixed; inset: auto 0 0; width: 100%; height: 70%')}</template></bank-window>`,
  },
};

const page = `<form><label>Carte <input name="card"></label><button>Payer</button></form>
  <p style="height: 1500px">Panier</p>`;

const bring = (to: Page, { html }: Layer): Promise<void> =>
  to.evaluate((text) => {
    const end = document.createElement('div');
    end.id = 'end';
    document.body.append(end);
    end.setHTMLUnsafe(text);
  }, html);

/** Whether the help covers any point of the layer, visibly or not. */
const isOver = (help: Help): Promise<boolean> =>
  help.root.evaluate((one) => {
    const root = document.querySelector('bank-window')?.shadowRoot ?? document;
    const box = root.getElementById('layer')?.getBoundingClientRect();
    if (!box) return true;
    for (let x = Math.max(box.left, 0) + 1; x < Math.min(box.right, innerWidth); x += 5) {
      for (let y = Math.max(box.top, 0) + 1; y < Math.min(box.bottom, innerHeight); y += 5) {
        if (document.elementFromPoint(x, y) === one) return true;
      }
    }
    return false;
  });

/**
 * In its first idle moment, the open panel records the layers that are already there, which it may
 * cover.
 */
const untilIdle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestIdleCallback(() => resolve())));

const sizes = [
  { width: 390, height: 844 },
  { width: 1366, height: 768 },
];

for (const { width, height } of sizes) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const [at, [name, layer]] of Object.entries(layers).entries()) {
      const example = sampled(width === sizes[0]!.width && at % 6 === 0);
      test(
        `the help button does not cover ${name}, and comes back afterwards`,
        example,
        async ({ visit, help, page: shop }) => {
          await visit({ body: page });
          await expect(help.launcher).toBeVisible();
          await bring(shop, layer);
          if (layer.isFilling) await expect(help.launcher).toBeHidden();
          await expect.poll(() => isOver(help)).toBe(false);
          await shop.evaluate(() => document.getElementById('end')?.remove());
          await expect(help.launcher).toHaveCSS('opacity', '1');
          await help.open();
        },
      );

      test(
        `${name} closes the panel and keeps the focus`,
        example,
        async ({ visit, help, page: shop }) => {
          await visit({ body: page });
          await help.open();
          await untilIdle(shop);
          await bring(shop, layer);
          await expect.poll(() => isOver(help)).toBe(false);
          // In a wide window, a frame in the middle and the panel are side by side.
          if (await help.panel.isVisible()) return;
          expect(await shop.evaluate(() => document.activeElement?.localName)).toBe('body');
        },
      );
    }
  });
}

test('a bank’s frame that comes at the moment of opening makes the panel give way', async ({
  visit,
  help,
  page: shop,
}) => {
  await visit({ body: page });
  await expect(help.launcher).toBeVisible();
  await help.root.evaluate((one, html) => {
    const bringFrame = (): void => document.body.insertAdjacentHTML('beforeend', html);
    one.addEventListener('shop-help-open', () => {
      const opened = (one as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
      void opened.then(() => requestAnimationFrame(bringFrame));
    });
  }, centred(600, 700).html);
  await shop.setViewportSize({ width: 600, height: 800 });
  await help.launcher.click();
  await expect(shop.locator('#layer')).toBeAttached();
  await expect(help.panel).toBeHidden();
});

for (const [name, css] of Object.entries({
  'a button of a chat': 'right: 20px; bottom: 20px; width: 60px; height: 60px',
  'a greeting of a chat': 'right: 20px; bottom: 90px; width: 300px; height: 150px',
})) {
  test(`${name} that comes late leaves the panel open`, async ({ visit, help, page: shop }) => {
    await visit({ body: page });
    await help.open();
    await untilIdle(shop);
    await shop.evaluate(() => {
      const { elementsFromPoint } = Document.prototype;
      Document.prototype.elementsFromPoint = function (x, y) {
        document.body.dataset['isLookedAt'] = '';
        return elementsFromPoint.call(this, x, y);
      };
    });
    await bring(shop, { html: frame(`position: fixed; z-index: 2147483647; ${css}`) });
    await expect(shop.locator('body[data-is-looked-at]')).toBeAttached();
    await expect(help.panel).toBeVisible();
  });
}

for (const [name, css] of Object.entries({
  'a banner about cookies': 'left: 0; bottom: 0; width: 100%; height: 120px; background: white',
  'a banner in the corner':
    'right: 8px; bottom: 8px; width: 320px; height: 180px; background: white',
  'a button of a chat': 'right: 20px; bottom: 20px; width: 60px; height: 60px; background: white',
})) {
  test(`the open panel rises above ${name} that comes late`, async ({
    visit,
    help,
    page: shop,
  }) => {
    await shop.setViewportSize({ width: 1280, height: 800 });
    await visit({ body: page });
    await help.open();
    await untilIdle(shop);
    const style = `position: fixed; z-index: 2147483647; ${css}`;
    await bring(shop, { html: `<div id="layer" style="${style}"><button>OK</button></div>` });
    const bottomOf = (panel: Element): number => panel.getBoundingClientRect().bottom;
    const { top } = await shop.locator('#layer').evaluate((one) => one.getBoundingClientRect());
    await expect.poll(() => help.panel.evaluate(bottomOf)).toBeLessThan(top);
    expect(await help.panel.evaluate((panel) => panel.getBoundingClientRect().top)).toBeGreaterThan(
      0,
    );
  });
}

test('without a button, the panel opens in its corner again after a bar has raised it', async ({
  visit,
  help,
  page: shop,
}) => {
  await shop.setViewportSize({ width: 1280, height: 800 });
  await visit({
    head: scriptTag.replace('<script', '<script data-launcher="none"'),
    body: `<button data-shop-help-open>Aide</button>${page}`,
  });
  const bottom = (): Promise<number> =>
    help.panel.evaluate((panel) => panel.getBoundingClientRect().bottom);
  await shop.getByRole('button', { name: 'Aide' }).click();
  // The window's height without the usual offset.
  const corner = 800 - 20;
  await expect.poll(bottom).toBe(corner);
  await untilIdle(shop);
  const css = 'position: fixed; inset: auto 0 0; height: 120px; z-index: 5; background: white';
  await bring(shop, { html: `<div id="layer" style="${css}"><button>OK</button></div>` });
  await expect.poll(bottom).toBeLessThan(corner - 100);
  await shop.evaluate(() => document.getElementById('layer')?.remove());
  await help.part('close-button').click();
  await expect(help.panel).toBeHidden();
  await shop.getByRole('button', { name: 'Aide' }).click();
  await expect.poll(bottom).toBe(corner);
});

test('a drawer without a role closes the panel, which would hide it', async ({
  visit,
  help,
  page: shop,
}) => {
  await shop.setViewportSize({ width: 1366, height: 768 });
  await visit({ body: page });
  await help.open();
  await untilIdle(shop);
  const css = 'position: fixed; inset: 0 0 0 auto; width: 400px; z-index: 5; background: white';
  await bring(shop, { html: `<div style="${css}"><p>Panier</p><button>Commander</button></div>` });
  await expect(help.panel).toBeHidden();
});

test('an overlay is noticed once it has slid in', async ({ visit, help, page: shop }) => {
  await visit({
    head: `${scriptTag}<style>
      #veil { position: fixed; inset: 0; background: #0008; z-index: 5; translate: 100%; transition: translate .4s }
      #veil.in { translate: 0 }</style>`,
    body: `${page}<div id="veil"><p id="layer">Panier</p></div>`,
  });
  await expect(help.launcher).toBeVisible();
  await shop.evaluate(() => document.getElementById('veil')?.classList.add('in'));
  await expect(help.launcher).toBeHidden();
  await shop.evaluate(() => document.getElementById('veil')?.classList.remove('in'));
  await expect(help.launcher).toBeVisible();
});

for (const [name, css] of Object.entries({
  'a fixed box': 'position: fixed; inset: 0; overflow: auto; z-index: 1',
  'a fixed box without a z-index': 'position: fixed; inset: 0; overflow: auto',
  'a fixed box below a header': 'position: fixed; inset: 60px 0 0; overflow: auto; z-index: 1',
  'an absolute box': 'position: absolute; inset: 0; overflow: auto; z-index: 1',
})) {
  test(`a page inside ${name} keeps its help button`, async ({ visit, help }) => {
    await visit({
      html: `<!doctype html><html lang="fr"><head><title>Boutique</title>${scriptTag}</head><body style="margin: 0">
        <img alt="" style="position: fixed; inset: 0; width: 100%; height: 100%">
        <header style="height: 60px; position: relative; z-index: 2"><h1>Boutique</h1></header>
        <main style="${css}">${page}</main></body></html>`,
    });
    await expect(help.launcher).not.toHaveAttribute('data-click-through');
    await expect(help.launcher).toHaveCSS('opacity', '1');
    await help.open();
    await expect(help.questions.first()).toBeVisible();
  });
}

test('a full-window slider is not taken for an overlay', async ({ visit, help }) => {
  const slide = (words: string): string =>
    `<section style="position: absolute; inset: 0; background: white"><h2>${words}</h2></section>`;
  await visit({
    body: `<div style="position: relative; height: 100vh; margin: -70px 0">${slide('Un')}${slide('Deux')}</div>${page}`,
  });
  await expect(help.launcher).not.toHaveAttribute('data-click-through');
  await expect(help.launcher).toBeVisible();
});
