import { expect, type Page } from '@playwright/test';
import type { Help } from '../support/pages/pages-help.ts';
import type { Host } from './host.ts';
import { seenIn } from './record.ts';
import { use } from './use.ts';

/** The smallest phone still in use; a desktop at 400 % zoom is as small. */
const phoneSettings = { width: 320, height: 568 };

/** Runs a function while the window has the size of a phone. */
export const onPhone = async <Result>(page: Page, act: () => Promise<Result>): Promise<Result> => {
  const size = page.viewportSize() ?? phoneSettings;
  await page.setViewportSize(phoneSettings);
  const result = await act();
  await page.setViewportSize(size);
  return result;
};

/**
 * Names the controls of the page that a tap in their middle would miss because of the closed help.
 */
export const coveredBy = async (page: Page, help: Help): Promise<readonly string[]> => {
  await help.root
    .locator('[part~="launcher"]:not([data-click-through])')
    .waitFor({ state: 'attached' });
  const { covered } = await seenIn(page);
  return covered === '' ? [] : [`on a phone: the help button covers ${covered}`];
};

/** Opens, uses and closes the help as a sheet. */
export const useSheet = (help: Help, host: Host): Promise<void> => {
  const beforeUse = async (): Promise<void> => {
    if (host.frame !== undefined || host.floats) return;
    await expect
      .poll(() => help.panel.boundingBox(), 'the sheet fills the phone')
      .toEqual({ x: 0, y: 0, ...phoneSettings });
  };
  return use(help, { words: 'annuler', isAnew: true, beforeUse });
};
