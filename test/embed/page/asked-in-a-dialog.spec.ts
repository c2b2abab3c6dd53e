import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { sampled } from '../../support/pages/everyday.ts';
import { expect, scriptTag, test, type Help } from '../../support/pages/pages.ts';

const moduleText = (path: string): string =>
  readFileSync(new URL(`../../../node_modules/${path}`, import.meta.url), 'utf8');

const inside = `<input id="coupon" aria-label="Coupon">
  <a href="/aide" data-shop-help-open="coupon-utiliser">Un code ?</a>`;

const bootstrap = `<style>${moduleText('bootstrap/dist/css/bootstrap.min.css')}</style>
  <script>${moduleText('bootstrap/dist/js/bootstrap.bundle.min.js')}</script>`;

/** A drawer that traps the focus and blocks clicks outside of it. */
function focusTrap(attributes: string): string {
  return `<script>${moduleText('tabbable/dist/index.umd.min.js')}</script>
    <script>${moduleText('focus-trap/dist/focus-trap.umd.min.js')}</script>
    <div id="box" ${attributes} hidden style="position: fixed; inset: 0 auto 0 0; background: white">${inside}</div>
    <button onclick="box.hidden = false; focusTrap.createFocusTrap(box, { onDeactivate: () => (box.hidden = true) }).activate()">Panier</button>`;
}

/** Ways in which shops keep a shopper in a dialog; each is opened by a button of the page. */
const dialogs = [
  {
    name: 'a native modal dialog',
    body: `<dialog id="box">${inside}</dialog>
      <button onclick="box.showModal()">Panier</button>`,
  },
  {
    name: 'a Bootstrap modal',
    body: `${bootstrap}<div class="modal" id="box" tabindex="-1"><div class="modal-dialog"><div class="modal-content">${inside}</div></div></div>
      <button data-bs-toggle="modal" data-bs-target="#box">Panier</button>`,
  },
  {
    name: 'a Bootstrap offcanvas',
    body: `${bootstrap}<div class="offcanvas offcanvas-end" id="box" tabindex="-1">${inside}</div>
      <button data-bs-toggle="offcanvas" data-bs-target="#box">Panier</button>`,
  },
  {
    name: 'a focus trap',
    body: focusTrap('role="dialog"'),
  },
  {
    name: 'a focus trap without a role',
    body: focusTrap(''),
  },
  {
    name: 'a Magnific Popup, which closes on clicks outside its content, and on keyup',
    body: `<style>${moduleText('magnific-popup/dist/magnific-popup.css')}</style>
      <script>${moduleText('jquery/dist/jquery.min.js')}</script>
      <script>${moduleText('magnific-popup/dist/jquery.magnific-popup.min.js')}</script>
      <div id="box" class="mfp-hide"><p>${inside}</p></div>
      <button onclick="$.magnificPopup.open({ items: { src: '#box', type: 'inline' } })">Panier</button>`,
  },
  {
    name: 'an a11y-dialog, which hears keys before anything in it',
    body: `<style>#box { position: fixed; inset: 0; background: white } #box[aria-hidden='true'] { display: none }</style>
      <script>${moduleText('a11y-dialog/dist/a11y-dialog.min.js')}</script>
      <div id="box" aria-hidden="true"><p>${inside}</p></div>
      <button onclick="new A11yDialog(box).show()">Panier</button>`,
  },
  {
    name: 'a low drawer without a role that can be dragged, keeps clicks to itself and takes the focus back',
    body: `<div id="box" hidden style="position: fixed; inset: auto 0 0; height: 50%; background: white">${inside}</div>
      <button onclick="box.hidden = false">Panier</button>
      <script>
        box.addEventListener('click', (event) => event.stopPropagation());
        box.addEventListener('pointerdown', (event) => event.target.setPointerCapture(event.pointerId));
        box.addEventListener('mousedown', (event) => event.target.matches('input, a') || event.preventDefault());
        // Some browsers do not count the focus in the top layer as within the dialog.
        document.addEventListener('focusin', () => box.matches(':focus-within') || coupon.focus());
      </script>`,
  },
];

const focusOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.localName ?? '');

/** Opens the dialog of the page, and follows the help link in it. */
const askInDialog = async (page: Page, help: Help): Promise<void> => {
  await expect(help.launcher).toBeVisible();
  await page.getByRole('button', { name: 'Panier' }).click();
  await page.getByText('Un code ?').click();
};

const openInDialog = async (page: Page, help: Help): Promise<void> => {
  await askInDialog(page, help);
  await expect(help.answers.first()).toBeVisible();
};

/** Expects that the open help takes typing, and that the dialog receives none of it. */
const useHelp = async (page: Page, help: Help): Promise<void> => {
  await help.input.click();
  await page.keyboard.type('colis');
  await expect(help.input).toHaveValue('colis');
  await help.questions.first().click();
  await expect(help.answers.first()).toBeVisible();
  for (let count = 0; count < 30; count += 1) await page.keyboard.press('Tab');
  expect(await focusOf(page)).toBe('shop-help');
  await expect(page.locator('#coupon')).toHaveValue('');
};

const sizes = [
  { on: 'a desk', size: { width: 1280, height: 720 } },
  { on: 'a phone', size: { width: 390, height: 800 } },
];

for (const [at, { name, body }] of dialogs.entries()) {
  for (const { on, size } of sizes) {
    const isExample = at === (on === 'a desk' ? 1 : 0);
    // Browsers differ in how they treat modal dialogs, whatever the size of the window.
    const example = sampled(isExample, ...(on === 'a desk' ? (['@firefox'] as const) : []));
    test(
      `help opened in ${name} on ${on} is above it, and Escape closes only the help`,
      example,
      async ({ visit, help, page }) => {
        await page.setViewportSize(size);
        await visit({ head: scriptTag, body });
        await openInDialog(page, help);
        await useHelp(page, help);
        await help.input.click();
        await page.keyboard.press('Escape');
        await expect(help.input).toHaveValue('');
        await page.keyboard.press('Escape');
        await expect(help.panel).toBeHidden();
        await expect(page.locator('#coupon')).toBeVisible();
        await expect(page.getByText('Un code ?')).toBeFocused();
        const parent = await help.root.evaluate((element) => element.parentElement?.localName);
        expect(parent).toBe('html');
      },
    );
  }
}

test('the help button opens the help, with the focus, despite a focus trap', async ({
  visit,
  help,
  page,
}) => {
  await visit({ head: scriptTag, body: focusTrap('role="dialog"') });
  await expect(help.launcher).toBeVisible();
  await page.getByRole('button', { name: 'Panier' }).click();
  await help.launcher.click();
  await expect(help.input).toBeFocused();
  await page.keyboard.type('colis');
  await expect(help.input).toHaveValue('colis');
  await expect(page.locator('#coupon')).toHaveValue('');
});

test('the help button does not close a dialog that closes on any press outside of it', async ({
  visit,
  help,
  page,
}) => {
  const body = `<div id="box" role="dialog">${inside}</div><script>
    const close = (event) => box.contains(event.target) || box.remove();
    for (const type of ['pointerdown', 'mousedown', 'click'])
      document.addEventListener(type, close);
    </script>`;
  await visit({ head: scriptTag, body });
  await page.locator('#coupon').focus();
  // As a focus trap does, keeps the focus in the dialog.
  await page.evaluate(() =>
    document.addEventListener('focusin', ({ target }) => {
      const coupon = document.querySelector<HTMLElement>('#coupon');
      if (target instanceof Element && target.localName === 'shop-help') coupon?.focus();
    }),
  );
  await help.launcher.click();
  await expect(help.input).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
  await expect(page.locator('#coupon')).toBeFocused();
});

for (const { how, act } of [
  { how: 'closed', act: () => document.querySelector('dialog')!.close() },
  { how: 'removed', act: () => document.querySelector('dialog')!.remove() },
]) {
  test(`when a dialog is ${how}, the help returns to the page`, async ({ visit, help, page }) => {
    await visit({ body: dialogs[0]!.body });
    await openInDialog(page, help);
    await page.evaluate(act);
    await expect(help.panel).toBeHidden();
    await help.open();
    await expect(help.questions.first()).toBeVisible();
  });
}

test('after Escape, only that key’s release is kept from the dialog', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: dialogs[0]!.body });
  await openInDialog(page, help);
  const released = await page.evaluateHandle(() => {
    const keys: string[] = [];
    document.addEventListener('keyup', ({ key }) => keys.push(key));
    return keys;
  });
  await page.keyboard.down('Escape');
  await expect(help.panel).toBeHidden();
  await page.keyboard.press('x');
  await page.keyboard.up('Escape');
  await page.keyboard.press('y');
  expect(await released.jsonValue()).toEqual(['x', 'y']);
});

for (const [name, type] of [
  ['the window loses the focus', 'blur'],
  ['Escape is pressed anew', 'keydown'],
] as const)
  test(`a missed release of Escape does not swallow a later one, once ${name}`, async ({
    visit,
    help,
    page,
  }) => {
    await visit({ body: dialogs[0]!.body });
    await openInDialog(page, help);
    await page.keyboard.down('Escape');
    await expect(help.panel).toBeHidden();
    const heard = await page.evaluate((event) => {
      const keys: string[] = [];
      document.addEventListener('keyup', ({ key }) => keys.push(key));
      const press = (one: string) => new KeyboardEvent(one, { key: 'Escape', bubbles: true });
      if (event === 'blur') window.dispatchEvent(new FocusEvent('blur'));
      else document.body.dispatchEvent(press('keydown'));
      document.body.dispatchEvent(press('keyup'));
      return keys;
    }, type);
    expect(heard).toEqual(['Escape']);
  });

test('without popover support, a help link in a dialog works as a plain link', async ({
  visit,
  help,
  page,
  shopSite,
}) => {
  shopSite.add({ body: '<h1>Aide</h1>' }, '/aide');
  await page.addInitScript(() => {
    delete (HTMLElement.prototype as { showPopover?: unknown }).showPopover;
  });
  await visit({ body: dialogs[0]!.body });
  await askInDialog(page, help);
  await expect(page).toHaveURL(/\/aide$/);
});
