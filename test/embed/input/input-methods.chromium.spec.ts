/**
 * Keys as keyboards of other scripts and input methods send them, dispatched by the browser itself.
 */
import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '../../support/pages/pages.ts';

interface Key {
  readonly key: string;
  readonly code: string;
  readonly keyCode?: number;
}

const CTRL = 2;

/** Presses and releases a key, as the operating system reports it to the browser. */
const pressed = async (
  devTools: CDPSession,
  { key, code, keyCode = 0 }: Key,
  modifiers = 0,
): Promise<void> => {
  const event = { key, code, windowsVirtualKeyCode: keyCode, modifiers };
  await devTools.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await devTools.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
};

const devToolsOf = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

/** The shortcut's key on each keyboard. */
const keyboards = [
  { name: 'Cyrillic', shortcut: 'ctrl+k', key: 'л', code: 'KeyK' },
  { name: 'Greek', shortcut: 'ctrl+k', key: 'κ', code: 'KeyK' },
  { name: 'Arabic', shortcut: 'ctrl+k', key: 'ن', code: 'KeyK' },
  { name: 'Arabic, the slash', shortcut: 'ctrl+/', key: 'ظ', code: 'Slash' },
  { name: 'Dvorak', shortcut: 'ctrl+k', key: 'k', code: 'KeyV' },
  { name: 'AZERTY', shortcut: 'ctrl+q', key: 'q', code: 'KeyA' },
  { name: 'AZERTY, the slash with Shift', shortcut: 'ctrl+/', key: '/', code: 'Period' },
];

test('the shortcut works on keyboards of other scripts and layouts', async ({
  visit,
  help,
  page,
}) => {
  const devTools = await devToolsOf(page);
  await visit();
  await expect(help.launcher).toBeVisible();
  for (const { name, shortcut, key, code } of keyboards) {
    await help.root.evaluate((element, value) => element.setAttribute('shortcut', value), shortcut);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await pressed(devTools, { key, code }, CTRL);
    await expect(help.panel, name).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help.panel, name).toBeHidden();
  }
});

test('the key that ends a composition goes to the input method, as Safari sends it', async ({
  visit,
  help,
  page,
}) => {
  const devTools = await devToolsOf(page);
  await visit();
  await help.open();
  await devTools.send('Input.imeSetComposition', {
    text: 'colis',
    selectionStart: 5,
    selectionEnd: 5,
  });
  await devTools.send('Input.insertText', { text: 'colis' });
  await expect(help.questions.first()).toContainText('livraison');
  // Safari has already ended the composition; only the key code shows that the key belonged to it.
  for (const code of ['Enter', 'ArrowDown']) {
    await pressed(devTools, { key: code, code, keyCode: 229 });
    await expect(help.input, code).toBeFocused();
    await expect(help.input, code).toHaveValue('colis');
  }
  await page.keyboard.press('ArrowDown');
  await expect(help.questions.first()).toBeFocused();

  // Chromium, not the help, clears the field on this key, because no real input method has handled
  // it.
  await help.input.focus();
  for (let count = 0; count < 2; count += 1)
    await pressed(devTools, { key: 'Escape', code: 'Escape', keyCode: 229 });
  await expect(help.panel).toBeVisible();
});
