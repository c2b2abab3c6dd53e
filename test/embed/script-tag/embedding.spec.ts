import type { Page } from '@playwright/test';
import { sampled } from '../../support/pages/everyday.ts';
import { documentOf, expect, Help, scriptTag, test } from '../../support/pages/pages.ts';

const loads = ['', 'defer', 'async', 'type="module"'];

for (const place of ['head', 'body'] as const) {
  const example = sampled(place === 'head', '@firefox');
  test(
    `a script in the ${place} creates one help button, however it is loaded`,
    example,
    async ({ visit, help }) => {
      for (const load of loads) {
        await test.step(load || 'neither defer nor async', async () => {
          await visit({ head: '', [place]: `<script src="/shop-help.js" ${load}></script>` });
          await help.open();
          await expect(help.launcher).toHaveCount(1);
          await expect(help.questions.first()).toBeVisible();
        });
      }
    },
  );
}

test('a script inserted by a tag manager after load creates one help button', async ({
  visit,
  help,
  page,
}) => {
  await visit({ head: '' });
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/shop-help.js';
    document.body.append(script);
  });
  await help.open();
  await expect(help.launcher).toHaveCount(1);
});

test('the script upgrades the element that a page already holds, and adds none', async ({
  visit,
  help,
}) => {
  await visit({ body: '<main><shop-help label="Une question ?"></shop-help></main>' });
  await expect(help.launcher).toHaveText(/Une question/);
  await expect(help.root).toHaveCount(1);
});

test('the script finds an element in one of the shop’s shadow roots, and adds none', async ({
  visit,
  help,
  page,
}) => {
  await visit({
    body: `<my-shop><template shadowrootmode="open"><shop-help></shop-help></template></my-shop>
      <button data-shop-help-open>Une question ?</button>`,
  });
  await expect(help.launcher).toBeVisible();
  await page.getByRole('button', { name: 'Une question' }).click();
  await expect(help.questions.first()).toBeVisible();
  await page.evaluate(() => window.shopHelp?.push(['close']));
  await expect(help.panel).toBeHidden();
  await expect(help.root).toHaveCount(1);
});

test('the script finds an element in a closed shadow root, too', async ({ visit, help, page }) => {
  await visit({
    head: `<script>
      window.shopHelp = [(element) => { window.isInside = element.getRootNode() instanceof ShadowRoot; }];
      </script>${scriptTag}`,
    body: '<my-shop><template shadowrootmode="closed"><shop-help></shop-help></template></my-shop>',
  });
  await expect.poll(() => page.evaluate('window.isInside')).toBe(true);
  await expect(help.root).toHaveCount(0);
});

for (const [where, openRoot] of Object.entries({
  'in the page': (place: HTMLElement): ParentNode => place,
  'in a shadow root': (place: HTMLElement): ParentNode => place.attachShadow({ mode: 'open' }),
})) {
  const example = sampled(where === 'in the page', '@firefox');
  test(
    `an element that the shop later adds ${where} takes over for as long as it is there`,
    example,
    async ({ visit, help, page }) => {
      await visit({ body: '<section></section>' });
      await expect(help.launcher).toHaveAccessibleName('Aide');
      await page.evaluate(`{
      const own = document.createElement('shop-help');
      own.label = 'La mienne';
      (${String(openRoot)})(document.querySelector('section')).append(own);
    }`);
      await expect(help.launcher).toHaveAccessibleName('La mienne');
      await help.open();
      await expect(help.questions.first()).toBeVisible();
      await page.evaluate(() => document.querySelector('section')?.remove());
      await expect(help.launcher).toHaveAccessibleName('Aide');
      await help.open();
      await page.evaluate(() => document.querySelector('shop-help')?.remove());
      await expect(help.root).toHaveCount(0);
    },
  );
}

/** Adds an element of the shop's own, with a plain link, to a section of the page. */
const putOwn = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const own = document.createElement('shop-help');
    own.innerHTML = '<a href="/aide">Aide</a>';
    document.querySelector('section')!.append(own);
  });

test('moving the shop’s element never brings back the script’s', async ({ visit, help, page }) => {
  await visit({ body: '<section></section><main></main>' });
  await expect(help.launcher).toBeVisible();
  await putOwn(page);
  const came = await page.evaluate(() => {
    const watch = new MutationObserver(() => undefined);
    watch.observe(document.documentElement, { childList: true });
    document.querySelector('main')!.append(document.querySelector('shop-help')!);
    return watch.takeRecords().length;
  });
  expect(came).toBe(0);
  await page.evaluate(() => document.querySelector('main')!.remove());
  await expect(help.launcher).toBeVisible();
});

test('a failed element of the shop remains the only one, with its fallback link, until it is removed', async ({
  visit,
  help,
  page,
  alarms,
}) => {
  alarms.allow(/oh/);
  await visit({ body: '<section></section><main></main>' });
  await expect(help.launcher).toBeVisible();
  await putOwn(page);
  await help.root.evaluate((element) => {
    const fail = {
      get: () => {
        throw new Error('oh');
      },
    };
    Object.defineProperty(element, 'label', fail);
    (element as HTMLElement & { requestUpdate: () => void }).requestUpdate();
  });
  const link = page.getByRole('link', { name: 'Aide' });
  await expect(link).toBeVisible();
  await expect(help.root).toHaveCount(1);
  await page.evaluate(() => {
    const own = document.querySelector('shop-help')!;
    own.remove();
    document.querySelector('main')!.append(own);
  });
  await expect(link).toBeVisible();
  await expect(help.root).toHaveCount(1);
  await page.evaluate(() => document.querySelector('main')!.remove());
  await expect(help.launcher).toBeVisible();
  await expect(help.root).toHaveCount(1);
});

test('a script that is loaded twice creates one help button', async ({ visit, help }) => {
  await visit({ head: scriptTag + scriptTag });
  await help.open();
  await expect(help.root).toHaveCount(1);
});

test('of two copies of the script, the first one wins', async ({ visit, help, page }) => {
  const second = '<script src="/shop-help.js?copy=2" defer data-label="Seconde"></script>';
  await visit({
    head: `<script src="/shop-help.js" defer data-label="Premi&egrave;re"></script>${second}`,
  });
  await expect(help.launcher).toHaveAccessibleName('Première');
  await expect(help.root).toHaveCount(1);
  await help.open();
  await page.evaluate(() => window.shopHelp?.push(['close']));
  await expect(help.panel).toBeHidden();
});

test('after load, the element is the root element’s last child', async ({ visit, page, help }) => {
  await visit();
  await expect(help.launcher).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe(
    'shop-help',
  );
});

for (const { when, head, insert } of [
  { when: 'deferred', head: scriptTag, insert: false },
  { when: 'inserted after DOMContentLoaded', head: '', insert: true },
]) {
  test(
    `an image that never loads does not delay the help of a script that is ${when}`,
    sampled(!insert, '@firefox'),
    async ({ help, page, shopSite }) => {
      const image = shopSite.add({ body: '', delay: 600_000 }, '/endless.png');
      const path = shopSite.add({
        body: documentOf({ head, body: `<img src="${image}" alt="">` }),
      });
      await page.goto(`${shopSite.origin}${path}`, { waitUntil: 'domcontentloaded' });
      if (insert) await page.addScriptTag({ url: '/shop-help.js' });
      expect(await page.evaluate(() => document.readyState)).toBe('interactive');
      await expect(help.root).toHaveCount(0);
      await expect(help.launcher).toBeVisible({ timeout: 30_000 });
      expect(await page.evaluate(() => document.readyState)).toBe('interactive');
    },
  );
}

test('accents are displayed correctly on a page in Latin-1', async ({ visit, help }) => {
  const html = '<!doctype html><html lang="fr"><title>Boutique</title><p>\u00e9t\u00e9</p>';
  await visit({
    html: Buffer.from(html + scriptTag, 'latin1'),
    headers: { 'content-type': 'text/html; charset=iso-8859-1' },
  });
  await help.open();
  await expect(help.part('title')).toHaveText('Besoin d’aide ?');
  await expect(help.questions.first()).toHaveText(/paiements acceptés/);
});

test('a <base href> does not change where links lead', async ({ visit, help, page, shopSite }) => {
  const src = `${shopSite.origin}/shop-help.js`;
  await visit({
    head: `<base href="https://elsewhere.invalid/deep/"><script src="${src}" defer></script>`,
    body: '<button data-shop-help-open="coupon-utiliser">Un code ?</button>',
  });
  const address = page.url();
  await page.getByRole('button', { name: 'Un code ?' }).click();
  await expect(help.answers.first()).toContainText('bons de réduction');
  expect(page.url()).toBe(address);
});

test('inside a frame, the help works there and leaves the outer page alone', async ({
  visit,
  page,
  shopSite,
}) => {
  const inner = shopSite.add({ body: documentOf({}) });
  await visit({ head: '', body: `<iframe src="${inner}" width="600" height="700"></iframe>` });
  const help = new Help(page.frameLocator('iframe'));
  await help.open();
  await expect(help.questions.first()).toBeVisible();
  await expect(page.locator('html > shop-help')).toHaveCount(0);
});

test('an image named "currentScript" hides no setting', async ({ visit, help }) => {
  await visit({
    head: '',
    body: `<img name="currentScript" alt=""><script src="/shop-help.js" data-label="Question"></script>`,
  });
  await expect(help.launcher).toHaveAccessibleName('Question');
});

test('an element with the id "shopHelp" or "shopHelpSettings" is not mistaken for the queue or the settings', async ({
  visit,
  help,
}) => {
  await visit({ body: '<a id="shopHelp"></a><form name="shopHelpSettings"></form>' });
  await help.open();
  await expect(help.questions.first()).toBeVisible();
});
