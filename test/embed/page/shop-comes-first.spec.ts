import type { Locator } from '@playwright/test';
import { sampled } from '../../support/pages/everyday.ts';
import { expect, Help, scriptTag, test } from '../../support/pages/pages.ts';

const form = `
  <form><label>Carte <input name="card" autocomplete="cc-number"></label>
  <button>Payer</button></form>`;

test('while the panel is open, the shopper can type into the card field', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: form });
  await help.open();
  await page.getByLabel('Carte').click();
  await page.keyboard.type('4242 4242');
  await expect(page.getByLabel('Carte')).toHaveValue('4242 4242');
  await expect(help.panel).toBeVisible();
});

test('typing into the search triggers none of the shop’s shortcuts and loses no letter', async ({
  visit,
  help,
  page,
}) => {
  await visit();
  await page.evaluate(() => {
    const pressed: string[] = [];
    Object.assign(window, { pressed });
    for (const target of [document, window, document.body]) {
      for (const type of ['keydown', 'keypress', 'keyup'] as const) {
        target.addEventListener(type, (event) => {
          event.preventDefault();
          pressed.push((event as KeyboardEvent).key);
        });
      }
    }
  });
  await help.open();
  await help.type('suivi');
  await expect(help.input).toHaveValue('suivi');
  expect(await page.evaluate('pressed')).toEqual([]);
});

test('nothing in the panel submits the form around it', async ({ visit, help, page }) => {
  await visit({ body: `<form id="order"><shop-help></shop-help><button>Payer</button></form>` });
  await page.evaluate(() => {
    Object.assign(window, { submitted: 0 });
    document.addEventListener('submit', (event) => {
      event.preventDefault();
      (window as unknown as { submitted: number }).submitted += 1;
    });
  });
  await help.open();
  await help.type('coupon');
  await help.input.press('Enter');
  await help.questions.first().press('Enter');
  await help.part('feedback').getByRole('button').first().click();
  await help.part('clear-button').click();
  await help.part('close-button').click();
  expect(await page.evaluate('submitted')).toBe(0);
  expect(await page.evaluate(() => document.querySelector('form')?.elements.length)).toBe(1);
});

/** Whether a tap in the middle of the help would reach it. */
const isTappable = (help: Locator): Promise<boolean> =>
  help.evaluate((one) => {
    const part = one.shadowRoot?.querySelector('.panel:not([hidden])') ?? one;
    const { left, top, width, height } = part.getBoundingClientRect();
    return document.elementFromPoint(left + width / 2, top + height / 2) === one;
  });

const covers: Readonly<Record<string, () => void>> = {
  'a bank’s frame': () => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
    document.body.append(frame);
  },
  'a dialog on a veil': () => {
    const veil = document.createElement('div');
    veil.style.cssText = 'position: fixed; inset: 0; z-index: 50; background: #0008';
    const box = document.createElement('div');
    box.style.cssText = 'position: fixed; inset: 30%; z-index: 51; background: white';
    document.body.append(veil, box);
  },
  'a modal <dialog>': () => {
    const dialog = document.createElement('dialog');
    dialog.textContent = 'Banque';
    document.body.append(dialog);
    dialog.showModal();
  },
};

for (const [name, appear] of Object.entries(covers)) {
  const example = sampled(name === 'a bank’s frame', '@firefox');
  test(
    `the button never covers ${name}: it gives way, and comes back afterwards`,
    example,
    async ({ visit, help, page }) => {
      await visit({ body: form });
      await expect.poll(() => isTappable(help.root)).toBe(true);
      await page.evaluate(appear);
      await expect(help.launcher).toHaveCSS('opacity', '0');
      expect(await isTappable(help.root)).toBe(false);
      await page.evaluate(() => {
        for (const one of [...document.body.children].slice(2)) one.remove();
      });
      await expect(help.launcher).toHaveCSS('opacity', '1');
      await expect.poll(() => isTappable(help.root)).toBe(true);
    },
  );

  test(
    `${name} that appears while the panel is open closes it`,
    example,
    async ({ visit, help, page }) => {
      await visit({ body: form });
      await help.open();
      await page.evaluate(appear);
      await expect(help.panel).toBeHidden();
    },
  );
}

test('a popover is above the help', async ({ visit, help, page }) => {
  await visit({
    body: `<div popover style="inset: 0; width: 100%; height: 100%">Banque</div>`,
  });
  await help.open();
  await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
  await expect.poll(() => isTappable(help.root)).toBe(false);
});

test('full-screen content has the screen to itself', async ({ visit, help, page }) => {
  await visit({ body: '<button onclick="this.requestFullscreen()">Agrandir</button>' });
  await expect(help.launcher).toBeVisible();
  await page.getByRole('button', { name: 'Agrandir' }).click();
  await expect
    .poll(() => page.evaluate(() => document.fullscreenElement?.localName))
    .toBe('button');
  expect(await isTappable(help.root)).toBe(false);
});

test('when Turbo replaces the body, one help button remains', async ({ visit, help, page }) => {
  await visit({ head: scriptTag });
  await expect(help.launcher).toBeVisible();
  await page.evaluate(() => {
    const body = document.createElement('body');
    body.textContent = 'Page suivante';
    document.body.replaceWith(body);
  });
  await help.open();
  await expect(help.root).toHaveCount(1);
});

test('the panel closes when the browser scrolls the focused element beneath it', async ({
  visit,
  help,
  page,
}) => {
  await visit({
    body: `<label>Nom <input name="name"></label><p style="height: 2000px">Panier</p>
      <label style="position: relative; float: right; right: 100px">Carte <input name="card"></label>
      <p style="height: 2000px">Suite</p>`,
  });
  await help.open();
  await page.getByLabel('Nom').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Carte')).toBeFocused();
  await expect(help.panel).toBeHidden();
  await expect(page.getByLabel('Carte')).toBeFocused();
});

test('one Escape closes a popover of the shop, and the next one the panel', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: `<div popover style="inset: 0 auto auto 0">Tailles</div>${form}` });
  await help.open();
  await page.getByLabel('Carte').focus();
  await page.evaluate(() => document.querySelector<HTMLElement>('[popover]')?.showPopover());
  await page.keyboard.press('Escape');
  await expect(page.locator('[popover]')).toBeHidden();
  await expect(help.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help.panel).toBeHidden();
});

test('a page that forbids pasting does not forbid it in the search', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: form });
  await page.evaluate(() => {
    for (const type of ['paste', 'copy', 'cut']) {
      document.addEventListener(type, (event) => event.preventDefault());
    }
  });
  await help.open();
  await help.type('coupon');
  await help.input.press('ControlOrMeta+a');
  await help.input.press('ControlOrMeta+x');
  await expect(help.input).toHaveValue('');
  await help.input.press('ControlOrMeta+v');
  await expect(help.input).toHaveValue('coupon');
});

test('if the opener has been hidden, the help button gets the focus', async ({
  visit,
  help,
  page,
}) => {
  await visit({ body: '<button data-shop-help-open>Une question ?</button>' });
  await expect(help.launcher).toBeVisible();
  await page.getByRole('button', { name: 'Une question' }).click();
  await expect(help.input).toBeFocused();
  await page.evaluate(() => (document.querySelector('button')!.hidden = true));
  await page.keyboard.press('Escape');
  await expect(help.launcher).toBeFocused();
});

test('inside one of the shop’s shadow roots, the focus moves into the panel and back', async ({
  visit,
  page,
}) => {
  await visit({
    body: `<my-shop><template shadowrootmode="open"><shop-help></shop-help></template></my-shop>`,
  });
  const help = new Help(page.locator('my-shop'));
  await help.open();
  await expect(help.input).toBeFocused();
  await expect(help.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help.launcher).toBeFocused();
});
