import type { Page } from '@playwright/test';
import { inline, type Host } from '../host.ts';
import type { Help } from '../../support/pages/pages-help.ts';

/** What the shopper types must arrive in the search box and trigger nothing else. */
const typing = async (page: Page, help: Help): Promise<void> => {
  await help.open();
  await help.type('coupon');
  const typed = await help.input.inputValue();
  if (typed !== 'coupon') throw new Error(`typed "coupon", arrived "${typed}"`);
  const heard = await page.evaluate<string>("window.heard ?? ''");
  if (heard !== '') throw new Error(`the page has heard "${heard}"`);
  await help.part('clear-button').click();
  await help.part('close-button').click();
};

const hears = "window.heard = '';";

/** Pages with their own listeners for keys, clicks and focus. */
export const keys: readonly Host[] = [
  {
    name: 'whose shortcuts eat letters',
    why: 'Hotkeys that look at the name of the target: ours is no input to them.',
    content: inline(`${hears} document.addEventListener('keydown', (event) => {
      if (event.target.localName === 'input') return; window.heard += event.key; event.preventDefault(); });`),
    beforeUse: typing,
    inFirefox: true,
  },
  {
    name: 'whose shortcuts listen to keypress and keyup',
    why: 'Mousetrap, gallery scripts.',
    content: inline(`${hears} for (const type of ['keypress', 'keyup', 'beforeinput', 'input'])
      document.addEventListener(type, (event) => { if (event.target.localName === 'input') return; window.heard += type; event.preventDefault(); });`),
    beforeUse: typing,
    inFirefox: true,
  },
  {
    name: 'that stops all keys on the way down',
    why: 'Kiosks: stopPropagation in the capturing phase.',
    head: inline("document.addEventListener('keydown', (event) => event.stopPropagation(), true);"),
    inFirefox: true,
  },
  {
    name: 'that stops all keys before anyone hears them',
    why: 'Barcode scanners: stopImmediatePropagation on the window.',
    head: inline(
      "for (const type of ['keydown', 'keypress', 'keyup']) window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);",
    ),
  },
  {
    name: 'with document.onkeydown',
    why: 'Scripts from before addEventListener.',
    content: inline(
      `${hears} document.onkeydown = document.onkeypress = (event) => { if (event.target.localName === 'input') return true; window.heard += event.key; return false; };`,
    ),
    beforeUse: typing,
  },
  {
    name: 'that allows no selection, no menu and no mouse button',
    why: 'Copy protection: document.onmousedown returns false.',
    content: inline(
      'document.onmousedown = document.onselectstart = document.oncontextmenu = document.ondragstart = (event) => event.target.localName === "input";',
    ),
  },
  {
    name: 'that scrolls with the arrows',
    why: 'Carousels listen to arrows everywhere.',
    content: inline(`${hears} window.addEventListener('keydown', (event) => {
      if (event.key.startsWith('Arrow')) { window.heard += event.key; event.preventDefault(); } });`),
    beforeUse: async (page, help) => {
      await help.open();
      await help.type('coupon');
      await help.input.press('ArrowDown');
      const heard = await page.evaluate<string>('window.heard');
      if (heard !== '') throw new Error(`the page has heard "${heard}"`);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
    },
  },
  {
    name: 'that closes its things on Escape',
    why: 'Escape in the panel is the panel’s.',
    content: inline(
      `${hears} document.addEventListener('keydown', (event) => { if (event.key === 'Escape') window.heard += 'Escape'; });`,
    ),
    beforeUse: async (page, help) => {
      await help.open();
      await page.keyboard.press('Escape');
      await help.panel.waitFor({ state: 'hidden' });
      const heard = await page.evaluate<string>('window.heard');
      if (heard !== '') throw new Error(`the page has heard "${heard}"`);
    },
  },
  {
    name: 'that closes its things when one clicks elsewhere',
    why: 'Baskets that slide in.',
    content: inline(
      `document.addEventListener('click', (event) => { if (!event.target.closest('form')) document.title = 'fermé'; });`,
    ),
  },
  {
    name: 'that allows no pasting',
    why: 'Bank details to be typed twice: onpaste="return false".',
    body: 'onpaste="return false" oncopy="return false" oncut="return false"',
    content: inline(
      "for (const type of ['paste', 'copy', 'cut']) document.addEventListener(type, (event) => event.preventDefault());",
    ),
    beforeUse: async (page, help) => {
      await help.open();
      await help.type('coupon');
      await help.input.press('ControlOrMeta+a');
      await help.input.press('ControlOrMeta+x');
      await help.input.press('ControlOrMeta+v');
      await help.input.press('ControlOrMeta+v');
      const text = await help.input.inputValue();
      if (text !== 'couponcoupon') throw new Error(`pasted twice, arrived "${text}"`);
      await help.part('clear-button').click();
      await help.part('close-button').click();
    },
    inFirefox: true,
  },
  {
    name: 'that asks before it is left',
    why: 'Half-filled forms.',
    content: inline(
      "window.addEventListener('beforeunload', (event) => { if (window.dirty) event.preventDefault(); });",
    ),
  },
  {
    name: 'that prevents every touch and wheel',
    why: 'Maps and sliders.',
    content: inline(
      "for (const type of ['touchstart', 'touchmove', 'wheel']) document.addEventListener(type, (event) => event.preventDefault(), { passive: false });",
    ),
  },
];
