import type { Page } from '@playwright/test';
import type { Outcome } from '../in-page/fault-session.ts';
import { sampled } from '../../support/pages/everyday.ts';
import type { Site } from '../../support/pages/pages-site.ts';
import { pageScript } from '../../support/pages/page-script.ts';
import { buildFaultyScript, type FaultyScript } from '../../support/pages/faulty-script.ts';
import { documentOf, expect, test, type ShopPage } from '../../support/pages/pages.ts';

/**
 * Places whose failure is not reported exactly once: a failed load is reported as a problem of
 * `src` each time, a failed search as one of `searchProvider`, and an element that is being removed
 * reports nothing.
 */
const notReportedOnce: readonly string[] = [
  'faq-source-controller.ts #load',
  'faq-source-controller.ts fetchText',
  'provider-search.ts end',
  'provider-search.ts search',
  'reattach-controller.ts #onProbe',
  // Reported when preloading fails, and again when the shopper opens the help, which then shows its
  // link.
  'panel-loader.ts #import',
  'panel-bundle.ts loadPanelBundle',
  'embed.ts panelBundleOf',
  'live-region-controller.ts cancel',
  'add-styles.ts addStyles',
  // Exceptions of methods go to the caller.
  ...['show', 'search', 'suggest', 'close', 'toggle', 'getUpdateComplete'].map(
    (method) => `shop-help-element.ts ${method}`,
  ),
  // Error reporting cannot report its own errors, and without an element there is nothing to
  // report.
  'events.ts constructor',
  'embed.ts mount',
  'embed.ts onPage',
  'embed.ts create',
  'script-settings.ts settingReader',
  'embed.ts attempt',
  'call-queue.ts processCalls',
  'call-queue.ts callElement',
  // While the script is evaluated, there is no element yet.
  'define-element.ts defineShopHelp',
  'panel-bundle.ts providePanelBundle',
  'interface-messages.ts provideMessages',
  'events.ts eventOf',
  'embed.ts readFaq',
  'embed.ts afterLoad',
  'embed.ts hasContentLoaded',
  'accent-on-surface.styles.ts channel',
  ...['channel', 'greyOn', 'shade', 'contrasting'].map((part) => `contrast.styles.ts ${part}`),
];

/**
 * Places that this test does not reach: browsers that require policies, error reporting and what
 * follows an error, fallbacks for what a script may lack, retries, the view without a FAQ, opening
 * the help inside one of the shop's dialogs, changes out of view (which are only looked for while
 * nothing is in the button's way), the end of a long answer, what is behind a modal panel, a FAQ
 * without contacts, and one so large that a query waits for its index.
 */
const outOfReach: readonly string[] = [
  'trusted-types.ts trustedTypesPolicy',
  'trusted-types.ts makePolicy',
  'call-queue.ts warnOfCall',
  'embed.ts tell',
  'open-hook.ts redirectHooksToLink',
  'open-hook.ts onClick',
  'open-hook.ts findFallbackLink',
  'load-progress.ts onLoading',
  'load-progress.ts onFailed',
  'load-progress.ts retryInline',
  'load-progress.ts #isInline',
  'panel-bundle.ts load',
  'enter-dialog-controller.ts act',
  'enter-dialog-controller.ts #reset',
  'enter-dialog-controller.ts #observeSize',
  'enter-dialog-controller.ts #onResize',
  'enter-dialog-controller.ts isPanel',
  'enter-dialog-controller.ts placeBeside',
  'enter-dialog-controller.ts #onKeydown',
  'enter-dialog-controller.ts stopRelease',
  'help-view.ts withoutFaqView',
  'help-view.ts loadFailedView',
  'content-view.ts allQuestionsView',
  'entry-view.ts restView',
  'faq-source-controller.ts #refuse',
  'faq-source-controller.ts giveUp',
  'faq-source-controller.ts retry',
  'panel-model.ts waitingPanelFor',
  'lazy-panel.ts onIndexing',
  'shopper-actions.ts retry',
  'shopper-actions.ts foldAnswer',
  'shopper-actions.ts keepFocus',
  ...[
    '#askForPositions',
    '#onPositions',
    'isInSight',
    'changedElements',
    'treeOf',
    'isElement',
  ].map((part) => `visible-changes.ts ${part}`),
];

/** Without this the script cannot do anything. */
const withoutHelp: readonly string[] = ['script-settings.ts findScriptTag'];

const shopWith = (help: string): ShopPage => ({
  head: '',
  body: `<button onclick="this.textContent = 'Fait'">Payer</button>
    <p style="position: fixed; inset: 45%">Promotion</p>
    <p style="position: fixed; inset: auto 0 0"><button style="width: 100%">Payer</button></p>
    <a data-shop-help-open href="#aide">Une question ?</a>${help}`,
});

const inPage = (attributes: string): string =>
  `<shop-help shortcut="f2" ${attributes}><a href="/aide">Aide</a></shop-help><script src="/faulty.js"></script>`;

/** Pages that together reach every place. A phone runs other code than a desktop. */
const pages = [
  { size: { width: 1280, height: 720 }, help: inPage('') },
  { size: { width: 400, height: 800 }, help: inPage('src="/missing.json"') },
  {
    size: { width: 1280, height: 720 },
    help: `<div style="position: fixed; inset: 0; z-index: 1">Attendez</div>
      <script src="/faulty.js?shop-help.js" data-fallback-href="/aide" data-shortcut="f2"></script>`,
  },
];

const sessionScript = pageScript(new URL('../in-page/fault-session.ts', import.meta.url));

/** Does everything that a shopper can do on the page, as far as the help works. */
const runSession = (page: Page, place: string): Promise<Outcome> =>
  page.evaluate(
    (at) =>
      (window as unknown as { runSession: (place: string) => Promise<Outcome> }).runSession(at),
    place,
  );

let script: FaultyScript;
test.beforeAll(async () => {
  script = await buildFaultyScript();
});

/** Makes each place fail, on the first page that reaches it. */
const outcomesOf = async (
  page: Page,
  shopSite: Site,
  places: readonly string[],
): Promise<readonly Outcome[]> => {
  const outcomes = new Map<string, Outcome>();
  for (const { size, help } of pages) {
    const path = shopSite.add({ body: documentOf(shopWith(help)) });
    await page.setViewportSize(size);
    for (const place of places) {
      if (outcomes.get(place)?.reached) continue;
      await page.goto(`${shopSite.origin}${path}?${encodeURIComponent(place)}`);
      outcomes.set(place, await runSession(page, place));
    }
  }
  return [...outcomes.values()];
};

const expectNone = (
  outcomes: readonly Outcome[],
  what: string,
  isSuch: (one: Outcome) => boolean,
  exceptions: readonly string[] = [],
): void => {
  const places = outcomes.filter(isSuch).map(({ place }) => place);
  const unexpected = places.filter((place) => !exceptions.includes(place));
  expect.soft(unexpected, what).toEqual([]);
};

const expectHelp = (outcomes: readonly Outcome[]): void => {
  expectNone(outcomes, 'never reached', ({ reached }) => reached === 0);
  expectNone(outcomes, 'the shop broke', ({ isShopWorking }) => !isShopWorking);
  expectNone(
    outcomes,
    'no help at all',
    ({ isLinkShown, isHelping }) => !isLinkShown && !isHelping,
    withoutHelp,
  );
  expectNone(outcomes, 'not reported exactly once', ({ events }) => events !== 1, [
    ...notReportedOnce,
    ...withoutHelp,
  ]);
};

const kinds = [
  { says: 'a view', matches: /-view\.ts/, parts: 2 },
  { says: 'a controller', matches: /-controller\.ts (?!constructor)/, parts: 4 },
  { says: 'any other function', matches: /^(?!.*(-view|-controller)\.ts|.*constructor)/, parts: 8 },
  { says: 'a constructor', matches: /constructor/, parts: 1 },
];

/**
 * The everyday tier tries every fortieth place of each kind; the full tests try all of them, in
 * batches that take seconds.
 */
const tests = kinds.flatMap(({ says, matches, parts }) => [
  { says: `${says}, one of forty,`, matches, step: 40, first: 0, isExample: true },
  ...Array.from({ length: parts }, (_, first) => {
    const part = parts > 1 ? `, part ${first + 1} of ${parts},` : '';
    return { says: says + part, matches, step: parts, first, isExample: false };
  }),
]);

for (const { says, matches, step, first, isExample } of tests) {
  test(
    `a fault in ${says} never reaches the page, and the shopper still gets help`,
    sampled(isExample),
    async ({ page, shopSite, alarms }) => {
      alarms.allow(/fault in|404/);
      const ofKind = script.places.filter(
        (place) => matches.test(place) && !outOfReach.includes(place),
      );
      expect(ofKind.length).toBeGreaterThan(5);
      const places = ofKind.filter((_, at) => at % step === first);
      shopSite.add(
        { body: script.code, headers: { 'content-type': 'text/javascript' } },
        '/faulty.js',
      );
      await page.addInitScript({ content: await sessionScript });
      const outcomes = await outcomesOf(page, shopSite, places);
      expectHelp(outcomes);
      // If the element cannot be created, the browser itself reports the error to the page.
      if (!says.startsWith('a constructor'))
        expectNone(outcomes, 'got through', (one) => one.errors.length > 0);
    },
  );
}

test('without a fault, nothing is reported and the fallback link is hidden', async ({
  page,
  shopSite,
}) => {
  shopSite.add({ body: script.code, headers: { 'content-type': 'text/javascript' } }, '/faulty.js');
  await page.addInitScript({ content: await sessionScript });
  await page.goto(
    `${shopSite.origin}${shopSite.add({ body: documentOf(shopWith(inPage(''))) })}?none`,
  );
  expect(await runSession(page, 'none')).toEqual({
    place: 'none',
    reached: 0,
    errors: [],
    events: 0,
    isLinkShown: false,
    isHelping: true,
    isShopWorking: true,
  });
});

test('if the script is blocked, the fallback link leads to the FAQ page', async ({
  visit,
  page,
  help,
  alarms,
}) => {
  alarms.allow(/policy: script-src|Content Security Policy/);
  await visit({
    body: '<shop-help><a href="/aide">Aide</a></shop-help>',
    headers: { 'content-security-policy': "script-src 'none'" },
  });
  await expect(page.getByRole('link', { name: 'Aide' })).toBeVisible();
  await expect(help.launcher).toHaveCount(0);
});

test('data-fallback-href creates a fallback link, hidden while the help works', async ({
  visit,
  page,
  help,
}) => {
  await visit({ head: '<script src="/shop-help.js" defer data-fallback-href="/aide"></script>' });
  const link = page.locator('shop-help > a[href="/aide"]');
  await expect(help.launcher).toBeVisible();
  await expect(link).toHaveText('Aide');
  await expect(link).toBeHidden();
  await help.root.evaluate((element) => {
    // Expects the result of a failure while rendering.
    Object.defineProperty(element, 'label', {
      get: () => {
        throw new Error('oh');
      },
    });
    (element as HTMLElement & { requestUpdate: () => void }).requestUpdate();
  });
  await expect(link).toBeVisible();
  await expect(link).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(link).toBeFocused();
});

test('data-fallback-href ignores a javascript: address', async ({ visit, page, help }) => {
  await visit({
    head: '<script src="/shop-help.js" defer data-fallback-href="javascript:alert(1)"></script>',
  });
  await expect(help.launcher).toBeVisible();
  await expect(page.locator('shop-help > a')).toHaveCount(0);
});
