import type { Page } from '@playwright/test';
import { expect, scriptTag, test } from '../../support/pages/pages.ts';
import { pageScript } from '../../support/pages/page-script.ts';

const storageUse = pageScript(new URL('../in-page/storage-use.ts', import.meta.url));
const fieldReads = pageScript(new URL('../in-page/field-reads.ts', import.meta.url));

// Tracing reads every field of the page, which these tests must be able to exclude.
test.use({ trace: 'off' });

const checkout = `
  <form action="/pay">
    <label>Nom <input name="name" value="Camille"></label>
    <label>Carte <input name="card" autocomplete="cc-number"></label>
    <label>Pays <select name="country"><option>France</option></select></label>
    <label>Message <textarea name="note">Merci</textarea></label>
  </form>`;

/** Adds the script to a page that has already loaded. */
const addScript = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/shop-help.js';
    document.head.append(script);
  });

test('the script is the only request', async ({ visit, help, page, shopSite }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('websocket', (socket) => requests.push(socket.url()));
  await visit({ path: '/checkout', body: checkout });
  await help.wholeSession();
  // Requests sent when the page is left count too.
  await page.goto('about:blank');
  const addresses = ['/checkout', '/shop-help.js'].map((path) => shopSite.origin + path);
  const sent = requests.filter((one) => !/\/favicon\.ico$|^about:/.test(one));
  expect(sent).toEqual(addresses);
});

test('a FAQ file set by the shop is fetched when the help is opened', async ({
  visit,
  help,
  page,
  shopSite,
}) => {
  const faq = {
    version: 1,
    lang: 'fr',
    topics: [{ id: 't', title: 'T', entries: [{ id: 'e', question: 'Quand ?', answer: 'Hier.' }] }],
  };
  shopSite.add({ body: JSON.stringify(faq) }, '/faq.json');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await visit({
    path: '/help',
    head: '<script src="/shop-help.js" defer data-faq-src="/faq.json"></script>',
  });
  await expect(help.launcher).toBeVisible();
  expect(requests).not.toContain('/faq.json');
  await help.open();
  await expect(help.question('Quand')).toBeVisible();
  await help.part('close-button').click();
  await help.open();
  expect(requests.filter((one) => one === '/faq.json')).toHaveLength(1);
});

test('a search provider receives the query without personal data', async ({
  visit,
  help,
  page,
}) => {
  await page.addInitScript(() => {
    const heard: string[] = [];
    const searchProvider = (query: string) => {
      heard.push(query);
      return Promise.resolve([{ title: 'Guide des tailles', url: '/guide' }]);
    };
    Object.assign(window, { heard, shopHelpSettings: { searchProvider } });
  });
  await visit({ path: '/checkout', body: checkout });
  await help.open();
  await help.input.fill('tailles 4539 1488 0343 6467 camille@');
  await expect(help.part('result-link')).toHaveText(/Guide des tailles/);
  expect(await page.evaluate('heard')).toEqual(['tailles']);
});

test('the help works offline once loaded', async ({ visit, help, context }) => {
  await visit();
  await expect(help.launcher).toBeVisible();
  await context.setOffline(true);
  await help.wholeSession();
  await context.setOffline(false);
});

test('nothing is stored, and no storage API is accessed', async ({
  visit,
  help,
  page,
  context,
}) => {
  await page.addInitScript({ content: await storageUse });
  await visit({ body: checkout });
  await help.wholeSession();
  expect(await page.evaluate('asked')).toEqual([]);

  await page.evaluate(() => document.cookie);
  expect(await page.evaluate('asked'), 'that the test would see it').toEqual(['cookie']);
  const left = await page.evaluate(async () => [
    document.cookie,
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
    (await caches.keys()).length,
  ]);
  expect(left).toEqual(['', 0, 0, 0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test('no field of the shop is read', async ({ visit, help, page }) => {
  await page.addInitScript({ content: await fieldReads });
  await visit({ body: checkout });
  await help.open();
  await page.getByLabel('Carte').pressSequentially('4242 4242 4242 4242');
  await help.part('close-button').click();
  await help.wholeSession();
  expect(await page.evaluate('read')).toEqual([]);
  await page.evaluate(() => document.querySelector('input')?.value);
  expect(await page.evaluate('read'), 'that the test would see it').toEqual(['input.value']);
});

/** Records every listener that the help adds to the page: `window scroll`, `input keydown`. */
const noteListeners = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const listened = new Set<string>();
    Object.assign(window, { listened });
    const { addEventListener } = EventTarget.prototype;
    EventTarget.prototype.addEventListener = function (this: unknown, ...args: unknown[]) {
      const isOurs = this instanceof Node && this.getRootNode() !== document;
      const isByUs = new Error().stack?.includes('/shop-help.js') ?? false;
      const name =
        this === window || !this ? 'window' : this instanceof Element ? this.localName : '';
      const type = String(args[0]);
      if (isByUs && !isOurs) listened.add(`${name || (this as object).constructor.name} ${type}`);
      Reflect.apply(addEventListener, this, args);
    };
  });
};

const listenedOn = async (page: Page): Promise<readonly string[]> =>
  (
    await page.evaluate(() => [...(window as unknown as { listened: Set<string> }).listened])
  ).sort();

test('the help listens to no field and no key of the shop', async ({ visit, help, page }) => {
  await noteListeners(page);
  await visit({ body: checkout });
  await expect(help.launcher).toBeVisible();
  const closed = await listenedOn(page);
  expect(closed.filter((one) => !one.startsWith('shop-help '))).toEqual([
    'HTMLDocument DOMContentLoaded',
    'HTMLDocument animationend',
    'HTMLDocument click',
    'HTMLDocument focusin',
    'HTMLDocument fullscreenchange',
    'HTMLDocument load',
    'HTMLDocument toggle',
    'HTMLDocument transitionend',
    'MediaQueryList change',
    ...((await page.evaluate(() => 'navigation' in window))
      ? ['Navigation currententrychange']
      : []),
    'VisualViewport resize',
    'VisualViewport scroll',
    'window click',
    'window hashchange',
    'window load',
    'window pointerdown',
    'window popstate',
    'window resize',
    'window scroll',
  ]);

  await help.wholeSession();
  const opened = (await listenedOn(page)).filter((one) => !closed.includes(one));
  expect(opened).toEqual(['HTMLDocument keydown', 'window blur']);
});

/**
 * Runs in the page: remembers its globals and built-ins, including the properties of their
 * prototypes. `changed()` then returns those that are new or different.
 */
const rememberBuiltIns = (): void => {
  type Look = (name: string, found: PropertyDescriptor) => void;
  const owners = { window, document, navigator, history, Symbol, Object, Array, customElements };
  const prototypes = Object.getOwnPropertyNames(window)
    .filter((name) => /^[A-Z]/.test(name))
    .map((name): readonly [string, object] => [
      name,
      (Reflect.get(window, name) as { prototype?: object } | null)?.prototype as object,
    ]);
  const each = (look: Look): void => {
    for (const [name, owner] of [...Object.entries(owners), ...prototypes]) {
      if (owner !== Object(owner)) continue;
      for (const key of Reflect.ownKeys(owner)) {
        look(`${name}.${String(key)}`, Object.getOwnPropertyDescriptor(owner, key)!);
      }
    }
  };
  const known = new Map<string, PropertyDescriptor>();
  each((name, found) => known.set(name, found));
  const isOther = (now: PropertyDescriptor, then: PropertyDescriptor): boolean =>
    (typeof now.value === 'function' && now.value !== then.value) ||
    now.get !== then.get ||
    now.set !== then.set;
  const changed = (): readonly string[] => {
    const changes: string[] = [];
    each((name, found) => {
      const then = known.get(name);
      if (!then) changes.push(`new ${name}`);
      else if (isOther(found, then)) changes.push(`other ${name}`);
    });
    return changes;
  };
  Object.assign(window, { changed });
};

test('the only new globals are window.shopHelp and those of Lit, and no built-in is changed', async ({
  visit,
  help,
  page,
}) => {
  await visit({ head: '', body: checkout });
  await page.evaluate(rememberBuiltIns);
  await addScript(page);
  await help.wholeSession();
  const changed = async (): Promise<readonly string[]> => {
    const all: readonly string[] = await page.evaluate('changed()');
    // Left behind by the test itself and by Playwright.
    return all.filter((one) => !/^new window\.(?:changed|__pw_)/.test(one));
  };
  const ofLit = [
    'litElementVersions',
    'litHtmlVersions',
    'litPropertyMetadata',
    'reactiveElementVersions',
  ];
  const globals = [...ofLit, 'shopHelp'].map((name) => `new window.${name}`);
  expect((await changed()).filter((one) => one !== 'new Symbol.metadata').sort()).toEqual(globals);
  await page.evaluate('Array.prototype.map = () => []; 0');
  expect(await changed(), 'that the test would see it').toContain('other Array.map');
});

test('the help changes neither the history nor the page', async ({ visit, help, page }) => {
  await visit({ head: '', body: checkout, search: '?panier=1#livraison' });
  const state = (): Promise<unknown> =>
    page.evaluate((): readonly unknown[] => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const ours of copy.querySelectorAll('shop-help, script')) ours.remove();
      const entry: unknown = history.state;
      return [location.href, history.length, entry, scrollX, scrollY, copy.outerHTML];
    });
  const before = await state();
  await addScript(page);
  await help.wholeSession();
  expect(await state()).toEqual(before);
});

test('the script tag adds one element and shifts no layout', async ({ visit, page, help }) => {
  await visit({ head: scriptTag, body: checkout });
  await expect(help.launcher).toBeVisible();
  const children = await page.evaluate(() =>
    [...document.documentElement.children].map(({ localName }) => localName),
  );
  expect(children).toEqual(['head', 'body', 'shop-help']);
});
