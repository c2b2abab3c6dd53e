import { expect, test } from '../../support/pages/pages.ts';

test('Back closes the sheet and leaves no trace in the history', async ({ visit, help, page }) => {
  // Playwright cannot press Android's Back button; this DevTools command has the same effect.
  await page.addInitScript(() => {
    const { CloseWatcher } = window as unknown as { CloseWatcher: new () => EventTarget };
    const watchers: EventTarget[] = [];
    Object.assign(window, {
      watchers,
      CloseWatcher: class extends CloseWatcher {
        constructor() {
          super();
          watchers.push(this);
        }
      },
    });
  });
  await visit();
  const entries = await page.evaluate(() => history.length);
  await help.launcher.tap();
  await expect(help.input).toBeVisible();
  expect(await page.evaluate('watchers.length')).toBe(1);
  await page.evaluate('watchers[0].requestClose()');
  await expect(help.panel).toBeHidden();
  await expect(help.launcher).toBeFocused();
  expect(await page.evaluate(() => [history.length, location.hash])).toEqual([entries, '']);
});

test('without close watchers, Back leaves the page as usual', async ({ visit, help, page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'CloseWatcher'));
  await visit({ path: '/first' });
  await visit({ path: '/second' });
  await help.launcher.tap();
  await expect(help.input).toBeVisible();
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/first');
});

test('a sheet closed another way no longer handles Back', async ({ visit, help, page }) => {
  await visit({ path: '/first' });
  await visit({ path: '/second' });
  await help.launcher.tap();
  await help.part('close-button').tap();
  await expect(help.panel).toBeHidden();
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/first');
});

test('a bank’s frame closes the sheet', async ({ visit, help, page }) => {
  await visit();
  await help.launcher.tap();
  await expect(help.input).toBeVisible();
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; z-index: 10';
    document.body.append(frame);
  });
  await expect(help.panel).toBeHidden();
});
