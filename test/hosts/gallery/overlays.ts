import type { Locator, Page } from '@playwright/test';
import { style, type Host } from '../host.ts';
import type { Help } from '../../support/pages/pages-help.ts';
import { use } from '../use.ts';

/** Fills the window and contains a button. */
const overlay = (
  rules: string,
  inside = '<iframe title="3-D Secure" srcdoc="Code"></iframe>',
): string =>
  `${style(`#over { position: fixed; inset: 0; background: #fffc; ${rules} } #over iframe { width: 100%; height: 100%; border: 0 }`)}
<div id="over" hidden>${inside}</div>`;

/** Whether a tap on the help button would reach it. */
const isReached = (page: Page): Promise<boolean> =>
  page.evaluate(`{ const help = document.querySelector('shop-help');
    const box = help.shadowRoot.querySelector('.launcher').getBoundingClientRect();
    document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === help }`);

const until = async (page: Page, wanted: boolean, what: string): Promise<void> => {
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await isReached(page)) === wanted) return;
    await page.waitForTimeout(50);
  }
  throw new Error(what);
};

/** Covers the page for a while: the help must be below the cover, and usable again afterwards. */
const covered =
  (cover: string, uncover: string) =>
  async (page: Page, help: Help): Promise<void> => {
    await page.evaluate(`{ ${cover}; 0 }`);
    await until(page, false, 'the help button covers it');
    if (await help.panel.isVisible()) throw new Error('the panel is open');
    await page.evaluate(`{ ${uncover}; 0 }`);
    await until(page, true, 'the help button does not come back');
  };

/** What a shop's dialogs do to the elements beside them. */
const toOthers = (what: string) => (page: Page, isOn: boolean) =>
  page.evaluate(`document.querySelectorAll('body > *, html > shop-help').forEach((one) => {
    ${what}.call(one, ${String(isOn)}); })`);

const hideAll = toOthers(
  "(function (isOn) { if (isOn) this.setAttribute('aria-hidden', 'true'); else this.removeAttribute('aria-hidden'); })",
);
const setInert = toOthers('(function (isOn) { this.inert = isOn; })');

const middleOf = async (place: Locator): Promise<[number, number]> => {
  const box = await place.boundingBox();
  if (!box) throw new Error('nothing to click on');
  return [box.x + box.width / 2, box.y + box.height / 2];
};

const byId = "document.getElementById('over')";

/** Pages that put something above everything else. */
export const overlays: readonly Host[] = [
  {
    name: 'under a bank’s frame at the greatest z-index',
    why: '3-D Secure.',
    content: overlay('z-index: 2147483647'),
    beforeUse: covered(`${byId}.hidden = false`, `${byId}.hidden = true`),
    inFirefox: true,
  },
  {
    name: 'under a bank’s frame at a z-index below ours',
    why: '3-D Secure in themes with small numbers.',
    content: overlay('z-index: 500'),
    beforeUse: covered(`${byId}.hidden = false`, `${byId}.hidden = true`),
    inFirefox: true,
  },
  {
    name: 'under a bank’s frame that is put in and taken out',
    why: '3-D Secure, as payment scripts do it.',
    content: overlay('z-index: 10'),
    beforeUse: covered(
      `const over = ${byId}.cloneNode(true); over.hidden = false; over.className = 'late'; document.body.appendChild(over)`,
      `document.querySelector('.late').remove()`,
    ),
  },
  {
    name: 'under a modal dialog',
    why: '<dialog>.showModal(): all else is inert.',
    content: '<dialog id="over"><button>Fermer</button></dialog>',
    beforeUse: covered(`${byId}.showModal()`, `${byId}.close()`),
    inFirefox: true,
  },
  {
    name: 'under a modal dialog that fills the window',
    why: 'Address forms on phones.',
    content:
      '<dialog id="over" style="inset: 0; width: 100vw; height: 100vh; max-width: none; max-height: none"><button>Fermer</button></dialog>',
    beforeUse: covered(`${byId}.showModal()`, `${byId}.close()`),
  },
  {
    name: 'under a popover that fills the window',
    why: 'Menus of today.',
    content: '<div id="over" popover style="inset: 0; width: 100vw; height: 100vh">Menu</div>',
    beforeUse: covered(`${byId}.showPopover()`, `${byId}.hidePopover()`),
  },
  {
    name: 'with a trap that draws the focus into its window',
    why: 'Bootstrap’s enforceFocus.',
    content: `${style('#over { position: fixed; inset: 0; background: #000c; z-index: 1050 }')}
<div id="over" role="dialog" tabindex="-1" hidden><input id="trapped" aria-label="Adresse"></div>`,
    beforeUse: async (page, help) => {
      await page.evaluate(`{ const over = ${byId}; over.hidden = false; over.focus();
        window.trap = (event) => { if (event.target !== over && !over.contains(event.target)) over.focus(); };
        document.addEventListener('focusin', trap); }`);
      await until(page, false, 'the help button covers it');
      await page.locator('#trapped').fill('1 rue');
      await page.evaluate(
        `{ document.removeEventListener('focusin', trap); ${byId}.hidden = true; }`,
      );
      await until(page, true, 'the help button does not come back');
      await help.launcher.waitFor();
    },
    inFirefox: true,
  },
  {
    name: 'with the element inside an open modal dialog that traps the focus',
    why: 'Checkouts in a dialog: there the help is the dialog’s.',
    content:
      '<dialog id="over" style="width: 80vw; height: 80vh"><input id="first" aria-label="Nom"><shop-help></shop-help></dialog>',
    act: (page) =>
      page.evaluate(`{ const over = ${byId}; over.showModal();
        over.addEventListener('keydown', (event) => { if (event.key === 'Tab') { event.preventDefault(); document.getElementById('first').focus(); } }); }`),
    inFirefox: true,
  },
  {
    name: 'whose siblings are hidden from screen readers by a dialog',
    why: 'sweetalert2: aria-hidden on all that is not the dialog.',
    beforeUse: async (page, help) => {
      await hideAll(page, true);
      await use(help, { words: 'confirmation' });
      await hideAll(page, false);
      const left = await help.root.evaluate((one) => one.getAttribute('aria-hidden'));
      if (left !== null) throw new Error('the help is still hidden from screen readers');
      await help.open();
      await help.part('clear-button').click();
      await help.part('close-button').click();
    },
    inFirefox: true,
  },
  {
    name: 'that makes all but its dialog inert, and undoes it',
    why: 'focus-trap and wicg-inert.',
    beforeUse: async (page, help) => {
      const middle = await middleOf(help.launcher);
      await setInert(page, true);
      await page.mouse.click(...middle);
      if (await help.panel.isVisible()) throw new Error('an inert help opens');
      await setInert(page, false);
    },
    inFirefox: true,
  },
  {
    name: 'that makes all inert while the panel is open',
    why: 'A dialog of the shop comes up over the open panel.',
    beforeUse: async (page, help) => {
      await help.open();
      const middle = await middleOf(help.part('close-button'));
      await setInert(page, true);
      await page.mouse.click(...middle);
      await setInert(page, false);
      if (!(await help.panel.isVisible())) throw new Error('an inert panel closes');
      await help.part('close-button').click();
    },
  },
  {
    name: 'in full screen',
    why: 'Product videos: only what is inside the element is seen.',
    content: '<div id="over">Vidéo</div><button id="full">Plein écran</button>',
    beforeUse: async (page) => {
      await page.evaluate(
        `{ document.getElementById('full').onclick = () => ${byId}.requestFullscreen(); }`,
      );
      await page.locator('#full').click();
      await until(page, false, 'the help button covers it');
      await page.evaluate('document.exitFullscreen()');
      await until(page, true, 'the help button does not come back');
    },
  },
];
