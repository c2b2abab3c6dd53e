/** The adapters with the real libraries of Plausible, Google and Tarteaucitron. */
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { build } from 'esbuild';
import { expect, scriptTag, test } from '../support/pages/pages.ts';
import type { Site } from '../support/pages/pages-site.ts';

const folder = new URL('./apps/node_modules/', import.meta.url);

const script = { 'content-type': 'text/javascript' };

/** Serves files of an installed package, by name, below a path. */
const serve = (site: Site, at: string, name: string, ...files: readonly string[]): void => {
  for (const file of files) {
    const body = readFileSync(new URL(`${name}/${file}`, folder));
    const type = file.endsWith('.css') ? 'text/css' : script['content-type'];
    site.add({ body, headers: { 'content-type': type } }, `${at}/${file}`);
  }
};

const adapterTag = (attributes: string): string =>
  `<script src="/dist/analytics.js" defer ${attributes}></script>`;
const consentTag = '<script>window.shopHelpConsent = Promise.resolve(true);</script>';

interface Tarteaucitron {
  readonly userInterface: { readonly respondAll: (isAllowed: boolean) => void };
}

const search = async (page: Page, words: string): Promise<void> => {
  await page.locator('shop-help').locator('[part~="launcher"]').click();
  await page.getByRole('searchbox').pressSequentially(words);
};

test('Plausible’s library sends the events', { tag: '@all' }, async ({ page, visit, shopSite }) => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { init } from '@plausible-analytics/tracker';
        init({ domain: 'shop.example', endpoint: '/api/event', autoCapturePageviews: false, captureOnLocalhost: true });`,
      resolveDir: new URL('.', folder).pathname,
    },
    bundle: true,
    write: false,
  });
  // The library stays silent if it detects Playwright.
  await page.addInitScript(() => Object.assign(window, { __plausible: true }));
  const sent: Record<string, unknown>[] = [];
  await page.route('**/api/event', (route) => {
    sent.push(JSON.parse(route.request().postData()!) as Record<string, unknown>);
    return route.fulfill({ status: 202, body: 'ok' });
  });
  const plausible = shopSite.add({ body: outputFiles[0]!.text, headers: script });
  await visit({
    head: `${scriptTag}<script src="${plausible}" defer></script>${consentTag}${adapterTag('data-tool="plausible" data-consent="page"')}`,
  });
  await search(page, 'zzzz qqqq');
  await expect
    .poll(() => sent.find(({ n }) => n === 'shop_help_no_results'))
    .toMatchObject({ d: 'shop.example', p: { query: 'zzzz qqqq', lang: 'fr' } });
});

test(
  'Google’s data layer contains only the fields of the last event',
  { tag: '@all' },
  async ({ page, visit, shopSite }) => {
    serve(shopSite, '/google', 'data-layer-helper', 'dist/data-layer-helper.js');
    await visit({
      head: `${scriptTag}<script src="/google/dist/data-layer-helper.js"></script>
<script>
  window.dataLayer = [];
  window.model = new DataLayerHelper(window.dataLayer);
</script>${consentTag}${adapterTag('data-tool="data-layer" data-consent="page"')}`,
    });
    const held = (name: string): Promise<unknown> =>
      page.evaluate(
        (key) =>
          (window as unknown as { model: { get: (name: string) => unknown } }).model.get(key),
        name,
      );
    await search(page, 'zzzz qqqq');
    await expect.poll(() => held('event')).toBe('shop_help_no_results');
    expect(await held('help_query')).toBe('zzzz qqqq');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => held('event')).toBe('shop_help_close');
    expect(await held('help_outcome')).toBe('none');
    expect(await held('help_query')).toBeUndefined();
  },
);

test(
  'the choice in Tarteaucitron turns measuring on and off',
  { tag: '@all' },
  async ({ page, visit, shopSite, help }) => {
    serve(
      ...([shopSite, '/tac', 'tarteaucitronjs'] as const),
      ...['tarteaucitron.js', 'tarteaucitron.services.js', 'lang/tarteaucitron.fr.js'],
      'css/tarteaucitron.css',
    );
    await visit({
      head: `${scriptTag}${adapterTag('data-tool="matomo" data-consent="tarteaucitron:statistics"')}
<script src="/tac/tarteaucitron.js"></script>
<script>
  tarteaucitron.init({ privacyUrl: '', useExternalCss: false, showAlertSmall: false, mandatory: false, orientation: 'top' });
  tarteaucitron.services.statistics = { key: 'statistics', type: 'analytic', name: 'Statistics', uri: '', needConsent: true, cookies: [], js() {}, fallback() {} };
  (tarteaucitron.job = tarteaucitron.job || []).push('statistics');
</script>`,
    });
    const sent = (): Promise<number> =>
      page.evaluate(() => (window as unknown as { _paq?: unknown[] })._paq?.length ?? 0);
    const toggle = async (): Promise<void> => {
      await help.open();
      await page.keyboard.press('Escape');
      await expect(help.panel).toBeHidden();
    };
    const answer = (isAllowed: boolean): Promise<void> =>
      page.evaluate((all) => {
        const { userInterface } = (window as unknown as { tarteaucitron: Tarteaucitron })
          .tarteaucitron;
        userInterface.respondAll(all);
      }, isAllowed);
    await page.locator('#tarteaucitronAlertBig').waitFor();
    await toggle();
    expect(await sent()).toBe(0);
    await answer(true);
    await toggle();
    await expect.poll(sent).toBe(2);
    await answer(false);
    await toggle();
    expect(await sent()).toBe(2);
  },
);
