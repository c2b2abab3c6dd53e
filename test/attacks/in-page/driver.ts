/** Uses the help in every way that a shop or a shopper can. Runs in the page. */
import type { Drawn } from '../driver.ts';

/** The part of the detector that is in the page. */
interface Detector {
  readonly audit: (root: ParentNode) => void;
  readonly poke: (root: ParentNode) => void;
  readonly checkBox: (box: Element | null | undefined, name: string) => void;
}

interface Help extends HTMLElement {
  faq: unknown;
  src: string;
  open: boolean;
  readonly updateComplete: Promise<unknown>;
  show: (entryId?: string) => Promise<void>;
  search: (query: string) => Promise<void>;
  suggest: (ids: readonly string[]) => void;
}

const help = (): Help => document.querySelector('shop-help') as Help;
const detector = (): Detector => (window as unknown as { detector: Detector }).detector;
const root = (): ShadowRoot => help().shadowRoot as ShadowRoot;

const unfold = async (buttons: string): Promise<void> => {
  for (const one of root().querySelectorAll<HTMLElement>(buttons)) {
    if (one.ariaExpanded === 'false') one.click();
  }
  await help().updateComplete;
};

const check = (): void => {
  detector().audit(root());
  detector().checkBox(root().querySelector('.panel'), 'panel');
  detector().checkBox(root().querySelector('.body'), 'body');
  detector().checkBox(root().querySelector('.launcher'), 'launcher');
  detector().checkBox(document.documentElement, 'page');
};

const drawn = (): string => {
  const copy = root().querySelector('.panel')?.outerHTML ?? '';
  return copy.replace(/<!--[^]*?-->/g, '');
};

const look = async (start: number): Promise<Drawn> => {
  await help().updateComplete;
  await unfold('.topic-button');
  await unfold('.question');
  for (const one of root().querySelectorAll<HTMLElement>('.choice:last-of-type')) one.click();
  await help().updateComplete;
  const time = performance.now() - start;
  check();
  detector().poke(root());
  return { html: drawn(), time };
};

const showFaq = async (faq: unknown): Promise<Drawn> => {
  const start = performance.now();
  help().faq = faq;
  await help().search('');
  return look(start);
};

const loaded = (): Promise<void> =>
  new Promise((done) => {
    const wait = (): void => {
      if (root().querySelector('.entry, .empty')) done();
      else setTimeout(wait, 10);
    };
    wait();
  });

const showSource = async (src: string): Promise<Drawn> => {
  const start = performance.now();
  help().faq = undefined;
  help().src = src;
  await help().search('');
  await loaded();
  const { time } = await look(start);
  // Clicks everything that can be clicked, since a file that failed to load is then fetched again.
  await loaded();
  return { html: drawn(), time };
};

/**
 * Puts a string into the places that exist once per element: its settings, the FAQ's fields, and
 * method calls.
 */
const single = async (text: string, settings: readonly string[], faq: unknown): Promise<number> => {
  const start = performance.now();
  help().faq = faq;
  for (const name of settings) help().setAttribute(name, text);
  help().suggest([text]);
  await help().search(text);
  await help().show(text);
  await unfold('.question');
  check();
  detector().poke(root());
  await help().search(`coupon ${text}`);
  check();
  for (const name of settings) help().removeAttribute(name);
  location.hash = `#help=${encodeURIComponent(text.slice(0, 2_000).replace(/\p{Cs}/gu, ''))}`;
  await help().updateComplete;
  return performance.now() - start;
};

Object.defineProperty(window, 'driver', { value: { showFaq, showSource, single } });
