/**
 * Runs in the page before everything else: makes one place of the script fail, lets `runSession` do
 * everything that a shopper can do, and counts the consequences.
 */

export interface Outcome {
  readonly place: string;
  /** How often the faulty place was reached. */
  readonly reached: number;
  /** Errors that reached the page. */
  readonly errors: readonly string[];
  /** How often the failure was reported by `shop-help-error`. */
  readonly events: number;
  readonly isLinkShown: boolean;
  readonly isHelping: boolean;
  readonly isShopWorking: boolean;
}

const faultyPlace = decodeURIComponent(location.search.slice(1));
const seen = { reached: 0, errors: [] as string[], events: 0 };
let element: HTMLElement;

/** Called by the script at the start of each of its functions. */
const fault = (place: string): void => {
  if (place !== faultyPlace) return;
  seen.reached += 1;
  throw new Error(`fault in ${place}`);
};

const part = (selector: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector);

const isShown = (one: HTMLElement | null | undefined): boolean => one?.checkVisibility() ?? false;

// Not `updateComplete`, which never settles for an element that could not be created.
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

/** Links are clicked but not followed. */
const stayOnPage = (event: Event): void => {
  if ((event.composedPath()[0] as Element).closest('a')) event.preventDefault();
};

/** A search provider that fails for some queries, except in a session without failures. */
const searchProvider = (query: string): Promise<unknown> =>
  query.startsWith('z') && faultyPlace !== 'none'
    ? Promise.reject(new Error('404'))
    : Promise.resolve([{ title: 'Page', url: '/page', excerpt: 'Tout.' }]);

const openAndBrowse = async (): Promise<void> => {
  part('.launcher')?.dispatchEvent(new PointerEvent('pointerenter'));
  await settle();
  await press(part('.launcher'), 'Enter');
  await click('.launcher');
  await click('.topic-button');
  await press(part('input'), 'ArrowDown');
};

const searchAndRead = async (): Promise<void> => {
  await type('coupon');
  await press(part('input'), 'Enter');
  await click('.question');
  await click('.choice:last-of-type');
  await click('[part~="contact-link"]');
  await click('.answer a[href$="/page"]');
  await click('.answer a[href^="#help"]');
  await type('recevoir une confirmation');
  await click('.question');
};

/** Queries that are misspelt, ask for a person, have no answer, or contain a card number. */
const searchInVain = async (): Promise<void> => {
  await type('cupon');
  await click('.text-button');
  await type('horaires');
  await type('zzzz qqqq');
  await click('.address button');
  await type('4242 4242 4242 4242');
};

const touchAndPressKeys = async (): Promise<void> => {
  for (const event of ['touchstart', 'touchmove'])
    part('.body')?.dispatchEvent(new TouchEvent(event, { bubbles: true, cancelable: true }));
  await press(part('input'), 'Tab');
  await press(part('input'), 'Escape');
  await press(part('input'), 'Escape');
  await press(document, 'F2');
  document.querySelector('button')!.focus();
  await press(document, 'Escape');
};

const changePage = async (): Promise<void> => {
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
};

const openDialog = async (): Promise<void> => {
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  dialog.showModal();
  // The page is inspected in idle time, and not right after the last inspection. Once the place has
  // failed, there is no need to wait for that.
  for (let turn = 0; turn < 50 && seen.reached === 0 && isShown(part('.panel')); turn += 1)
    await settle();
  dialog.remove();
};

const callMethods = async (): Promise<void> => {
  window.shopHelp?.push?.(['toggle'], ['toggle'], ['search', 'cupon'], ['suggest', ['retours']]);
  await settle();
  (window.shopHelp?.push as ((call: unknown) => void) | undefined)?.(['suggest', 5]);
  window.shopHelp?.push?.(['show', 'coupon-utiliser'], ['close']);
  await settle();
};

const openFromLink = async (): Promise<void> => {
  document.querySelector<HTMLElement>('[data-shop-help-open]')!.click();
  await settle();
  if (!isShown(part('.panel'))) await click('.launcher');
  await click('.close');
  await click('.launcher');
  await type('coupon');
};

const runSession = async (place: string): Promise<Outcome> => {
  element = document.querySelector('shop-help') ?? document.createElement('shop-help');
  addEventListener('click', stayOnPage);
  await settle();
  Object.assign(element, { searchProvider });
  await openAndBrowse();
  await searchAndRead();
  await searchInVain();
  await touchAndPressKeys();
  await changePage();
  await openDialog();
  await callMethods();
  await openFromLink();
  document.querySelector('button')!.click();
  return {
    ...seen,
    place,
    isLinkShown: isShown(element.querySelector<HTMLElement>('a[href="/aide"]')),
    isHelping: isShown(part('.question')),
    isShopWorking: document.querySelector('button')!.textContent === 'Fait',
  };
};

addEventListener('error', ({ message }) => seen.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
document.addEventListener('shop-help-error', ({ problems }) => {
  if (problems.some(({ message }) => /fault in|could not be created/.test(message)))
    seen.events += 1;
});
const { setTimeout: startTimer } = window;
Object.assign(window, { fault, runSession, setTimeout: (act: () => void) => startTimer(act, 0) });
