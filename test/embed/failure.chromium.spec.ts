import type { Page } from '@playwright/test';
import { sampled } from '../support/everyday.ts';
import { buildFaultyScript, type FaultyScript } from '../support/pages-faults.ts';
import { documentOf, expect, test, type ShopPage } from '../support/pages.ts';

/**
 * A load that fails is told as a problem of `src` each time it is tried, a search that fails as one of
 * `searchProvider`, and an element that is on its way out of the page has nobody left to tell.
 */
const TOLD_OTHERWISE: readonly string[] = [
  'faq-source-controller.ts #load',
  'faq-source-controller.ts fetchText',
  'provider-search.ts end',
  'provider-search.ts search',
  'root-controller.ts #onProbe',
  // Told when loading ahead fails, and again when the shopper opens the help, which gives way to its link.
  'panel-loader.ts #import',
  'panel-bundle.ts loadPanelBundle',
  'embed.ts panelBundleOf',
  'live-region-controller.ts cancel',
  'add-styles.ts addStyles',
  // Who calls a method hears of its faults.
  ...['show', 'search', 'suggest', 'close', 'toggle', 'getUpdateComplete'].map(
    (method) => `shop-help-element.ts ${method}`,
  ),
  // What tells of faults cannot tell of its own, nor where there is no element to tell of.
  'events.ts constructor',
  'embed.ts mount',
  'embed.ts onPage',
  'embed.ts create',
  'embed.ts attempt',
  'call-queue.ts processCalls',
  'call-queue.ts answer',
  // While the script is read there is no element yet.
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
 * Cannot be come across from here: a browser that demands policies, what tells of faults, what takes
 * over once there was one, what stands in for the parts that a script holds or lacks, a second try and the
 * view where a script holds no FAQ, a dialog of the shop in which help is asked for, changes out of
 * sight, which are told apart only where nothing stands in the button's way, the end of a long answer,
 * what is behind a modal panel, and the way on where a FAQ has no contacts.
 */
const OUT_OF_REACH: readonly string[] = [
  'trusted-types.ts trustedTypesPolicy',
  'trusted-types.ts makePolicy',
  'call-queue.ts told',
  'embed.ts tell',
  'open-hook.ts redirectHooksToLink',
  'open-hook.ts onClick',
  'open-hook.ts plainLink',
  'load-progress.ts onLoading',
  'load-progress.ts onFailed',
  'load-progress.ts retryInline',
  'load-progress.ts #isInline',
  'panel-bundle.ts load',
  'enter-dialog-controller.ts act',
  'enter-dialog-controller.ts #reset',
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
  'shopper-actions.ts retry',
  'shopper-actions.ts foldAnswer',
  'shopper-actions.ts stay',
  ...[
    '#askForPositions',
    '#onPositions',
    'isInSight',
    'changedElements',
    'treeOf',
    'isElement',
  ].map((part) => `visible-changes.ts ${part}`),
];

/** Without it there is no script that could do anything. */
const WITHOUT_HELP: readonly string[] = ['script-settings.ts findScriptTag'];

const shopWith = (help: string): ShopPage => ({
  head: '',
  body: `<button onclick="this.textContent = 'Fait'">Payer</button>
    <p style="position: fixed; inset: 45%">Promotion</p>
    <p style="position: fixed; inset: auto 0 0"><button style="width: 100%">Payer</button></p>
    <a data-shop-help-open href="#aide">Une question ?</a>${help}`,
});

const inPage = (attributes: string): string =>
  `<shop-help shortcut="f2" ${attributes}><a href="/aide">Aide</a></shop-help><script src="/faulty.js"></script>`;

/** Ways to live in which every place is come across: a phone needs other places than a desk. */
const ways = [
  { size: { width: 1280, height: 720 }, help: inPage('') },
  { size: { width: 400, height: 800 }, help: inPage('src="/missing.json"') },
  {
    size: { width: 1280, height: 720 },
    help: `<div style="position: fixed; inset: 0; z-index: 1">Attendez</div>
      <script src="/faulty.js?shop-help.js" data-fallback-href="/aide" data-shortcut="f2"></script>`,
  },
];

interface Outcome {
  readonly place: string;
  /** How often the fault was come across. */
  readonly reached: number;
  /** What got through to the page. */
  readonly errors: readonly string[];
  readonly events: number;
  readonly isLinkShown: boolean;
  readonly isHelping: boolean;
  readonly isShopWorking: boolean;
}

/** Lets one place fail, and counts what comes of it. */
const plant = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const place = decodeURIComponent(location.search.slice(1));
    const seen = { reached: 0, errors: [] as string[], events: 0 };
    const fault = (at: string): void => {
      if (at !== place) return;
      seen.reached += 1;
      throw new Error(`fault in ${at}`);
    };
    Object.assign(window, { fault, seen });
    addEventListener('error', ({ message }) => seen.errors.push(message));
    addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
    document.addEventListener('shop-help-error', ({ problems }) => {
      if (problems.some(({ message }) => /fault in|could not be created/.test(message)))
        seen.events += 1;
    });
    const { setTimeout } = window;
    Object.assign(window, { setTimeout: (act: () => void) => setTimeout(act, 0) });
  });

/** Does all that a shopper may do, as far as what is there allows it. */
const live = (page: Page, place: string): Promise<Outcome> =>
  page.evaluate(async (at) => {
    const { seen } = window as unknown as { seen: Omit<Outcome, 'place'> };
    const element = document.querySelector('shop-help') ?? document.createElement('shop-help');
    const part = (selector: string): HTMLElement | null | undefined =>
      element.shadowRoot?.querySelector<HTMLElement>(selector);
    // No `updateComplete`: for an element that could not be created, it never settles.
    const settle = async (): Promise<void> => {
      for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    };
    const click = async (selector: string): Promise<void> => {
      part(selector)?.click();
      await settle();
    };
    const type = async (words: string): Promise<void> => {
      const input = part('input') as HTMLInputElement | null | undefined;
      if (!input) return;
      input.value = words;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await settle();
    };
    const press = async (target: EventTarget | null | undefined, key: string): Promise<void> => {
      target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await settle();
    };
    const stay = (event: Event): void => {
      if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
    };
    const isShown = (one: HTMLElement | null | undefined): boolean =>
      one?.checkVisibility() ?? false;

    const searchProvider = (query: string): Promise<unknown> =>
      query.startsWith('z') && at !== 'none'
        ? Promise.reject(new Error('404'))
        : Promise.resolve([{ title: 'Page', url: '/page', excerpt: 'Tout.' }]);

    addEventListener('click', stay);
    await settle();
    Object.assign(element, { searchProvider });
    part('.launcher')?.dispatchEvent(new PointerEvent('pointerenter'));
    await settle();
    await press(part('.launcher'), 'Enter');
    await click('.launcher');
    await click('.topic-button');
    await press(part('input'), 'ArrowDown');
    await type('coupon');
    await press(part('input'), 'Enter');
    await click('.question');
    await click('.choice:last-of-type');
    await click('[part~="contact-link"]');
    await click('.answer a[href$="/page"]');
    await click('.answer a[href^="#help"]');
    await type('recevoir une confirmation');
    await click('.question');
    await type('cupon');
    await click('.text-button');
    await type('horaires');
    await type('zzzz qqqq');
    await click('.address button');
    await type('4242 4242 4242 4242');
    for (const type of ['touchstart', 'touchmove'])
      part('.body')?.dispatchEvent(new TouchEvent(type, { bubbles: true, cancelable: true }));
    await press(part('input'), 'Tab');
    await press(part('input'), 'Escape');
    await press(part('input'), 'Escape');
    await press(document, 'F2');
    document.querySelector('button')!.focus();
    await press(document, 'Escape');
    document.dispatchEvent(new Event('scroll'));
    visualViewport?.dispatchEvent(new Event('resize'));
    for (const id of ['gone', 'coupon-utiliser']) {
      location.hash = `#help=${id}`;
      await settle();
    }
    document.documentElement.append(element);
    element.remove();
    document.body.append(element);
    await settle();
    location.hash = '';
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    // The page is looked at when it is idle, and not at once after the last look; a fault that has
    // been come across by now need not wait for it.
    for (let turn = 0; turn < 50 && seen.reached === 0 && isShown(part('.panel')); turn += 1)
      await settle();
    dialog.remove();
    window.shopHelp?.push?.(['toggle'], ['toggle'], ['search', 'cupon'], ['suggest', ['retours']]);
    await settle();
    (window.shopHelp?.push as ((call: unknown) => void) | undefined)?.(['suggest', 5]);
    window.shopHelp?.push?.(['show', 'coupon-utiliser'], ['close']);
    await settle();

    document.querySelector<HTMLElement>('[data-shop-help-open]')!.click();
    await settle();
    if (!isShown(part('.panel'))) await click('.launcher');
    await click('.close');
    await click('.launcher');
    await type('coupon');
    document.querySelector('button')!.click();
    return {
      ...seen,
      place: at,
      isLinkShown: isShown(element.querySelector<HTMLElement>('a[href="/aide"]')),
      isHelping: isShown(part('.question')),
      isShopWorking: document.querySelector('button')!.textContent === 'Fait',
    };
  }, place);

let script: FaultyScript;
test.beforeAll(async () => {
  script = await buildFaultyScript();
});

const kinds = [
  { says: 'a view', holds: /-view\.ts/, parts: 2 },
  { says: 'a controller', holds: /-controller\.ts (?!constructor)/, parts: 4 },
  { says: 'anything else', holds: /^(?!.*(-view|-controller)\.ts|.*constructor)/, parts: 8 },
  { says: 'the making of anything', holds: /constructor/, parts: 1 },
];

/** Of each kind every fortieth place is tried every day; the whole is walked in parts that take seconds. */
const tests = kinds.flatMap(({ says, holds, parts }) => [
  { says: `${says}, one of forty,`, holds, step: 40, first: 0, isExample: true },
  ...Array.from({ length: parts }, (_, first) => {
    const part = parts > 1 ? `, part ${first + 1} of ${parts},` : '';
    return { says: says + part, holds, step: parts, first, isExample: false };
  }),
]);

for (const { says, holds, step, first, isExample } of tests) {
  test(
    `a fault in ${says} never reaches the page, and the shopper still gets help`,
    sampled(isExample),
    async ({ page, shopSite, alarms }) => {
      alarms.allow(/fault in|404/);
      const ofKind = script.places.filter(
        (place) => holds.test(place) && !OUT_OF_REACH.includes(place),
      );
      expect(ofKind.length).toBeGreaterThan(5);
      const places = ofKind.filter((_, at) => at % step === first);
      shopSite.add(
        { body: script.code, headers: { 'content-type': 'text/javascript' } },
        '/faulty.js',
      );
      await plant(page);
      const outcomes = new Map<string, Outcome>();
      for (const { size, help } of ways) {
        const path = shopSite.add({ body: documentOf(shopWith(help)) });
        await page.setViewportSize(size);
        for (const place of places) {
          if (outcomes.get(place)?.reached) continue;
          await page.goto(`${shopSite.origin}${path}?${encodeURIComponent(place)}`);
          outcomes.set(place, await live(page, place));
        }
      }
      const isConstructor = says.startsWith('the making');
      const namesOf = (such: (one: Outcome) => boolean): readonly string[] =>
        [...outcomes.values()].filter(such).map(({ place }) => place);
      expect
        .soft(
          namesOf(({ reached }) => reached === 0),
          'never come across',
        )
        .toEqual([]);
      expect
        .soft(
          namesOf(({ isShopWorking }) => !isShopWorking),
          'the shop broke',
        )
        .toEqual([]);
      expect
        .soft(
          namesOf((one) => !one.isLinkShown && !one.isHelping).filter(
            (name) => !WITHOUT_HELP.includes(name),
          ),
          'no help at all',
        )
        .toEqual([]);
      expect
        .soft(
          namesOf(({ events }) => events !== 1).filter(
            (name) => ![...TOLD_OTHERWISE, ...WITHOUT_HELP].includes(name),
          ),
          'told not just once',
        )
        .toEqual([]);
      // The browser itself tells the page of an element that cannot be made.
      if (!isConstructor)
        expect
          .soft(
            namesOf(({ errors }) => errors.length > 0),
            'got through',
          )
          .toEqual([]);
    },
  );
}

test('without a fault nothing is told and the plain link is hidden', async ({ page, shopSite }) => {
  shopSite.add({ body: script.code, headers: { 'content-type': 'text/javascript' } }, '/faulty.js');
  await plant(page);
  await page.goto(
    `${shopSite.origin}${shopSite.add({ body: documentOf(shopWith(inPage(''))) })}?none`,
  );
  expect(await live(page, 'none')).toEqual({
    place: 'none',
    reached: 0,
    errors: [],
    events: 0,
    isLinkShown: false,
    isHelping: true,
    isShopWorking: true,
  });
});

test('where the script is blocked, the plain link leads to the FAQ page', async ({
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

test('data-fallback-href makes that link, hidden while the help works', async ({
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
    // What a fault in the drawing comes to.
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

test('data-fallback-href that leads to a script is no link', async ({ visit, page, help }) => {
  await visit({
    head: '<script src="/shop-help.js" defer data-fallback-href="javascript:alert(1)"></script>',
  });
  await expect(help.launcher).toBeVisible();
  await expect(page.locator('shop-help > a')).toHaveCount(0);
});
