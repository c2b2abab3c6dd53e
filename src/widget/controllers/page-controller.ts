import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeUri } from '../../core/decode-uri.ts';
import { parentOf } from '../dom/composed-tree.ts';
import { reportingCallback } from '../element/safe-callback.ts';
import { OPEN_HOOK, closestOnPath, linkOnPath } from '../dom/open-hook.ts';
import { firstInstance } from '../element/instance-registry.ts';

const HASH = '#help=';

/** What the page asks for: a link or button of the shop, or the hash of its address. */
export interface PageRequest {
  readonly from: 'link' | 'hash';
  readonly entryId: string | undefined;
  /** What was clicked. */
  readonly opener?: Element;
  /** Where the shopper goes if there is no such entry. */
  readonly link?: HTMLElement | undefined;
}

/** The page around the element: its links that open the panel, its address, its language. */
export class PageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Whether the help took the shopper there. */
  readonly #show: (request: PageRequest) => boolean;
  /** The address that was looked at last: to be moved within the page is no reason to answer it again. */
  #address = '';
  #root: MutationObserver | undefined;
  #connected: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, show: (request: PageRequest) => boolean) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    const options = { signal: this.#connected.signal };
    document.addEventListener('click', reportingCallback(this.#host, this.#onClick), options);
    const onAddress = reportingCallback(this.#host, this.#onAddress);
    for (const type of ['hashchange', 'popstate'])
      window.addEventListener(type, onAddress, options);
    // Hears of `pushState` too. Not in every browser, and a page may have a variable of that name.
    const navigation = window.navigation as Partial<EventTarget> | undefined;
    navigation?.addEventListener?.('currententrychange', onAddress, options);
    this.#root = new MutationObserver(
      reportingCallback(this.#host, () => this.#host.requestUpdate()),
    );
    this.#root.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    this.#onAddress();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    this.#root?.disconnect();
  }

  /** Path, query and hash, decoded. */
  get address(): string {
    const { pathname, search, hash } = location;
    return decodeUri(pathname + search + hash);
  }

  /** The element's own `lang`, then the nearest one around it up to the document's. */
  get lang(): string {
    return this.#host.lang || this.#around('lang');
  }

  /** What the nearest element around the host says of each; empty where none does. */
  get around(): { readonly lang: string; readonly dir: string } {
    return { lang: this.#around('lang'), dir: this.#around('dir') };
  }

  /** Of the host itself its properties count: its attributes are written after it is drawn. */
  #around(attribute: 'lang' | 'dir'): string {
    for (let node = parentOf(this.#host); node; node = parentOf(node)) {
      const value = node.getAttribute(attribute);
      if (value) return value;
    }
    return '';
  }

  /** Where a page holds several elements, the first to connect answers the page's links. */
  get #isFirst(): boolean {
    return firstInstance() === this.#host;
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!this.#isFirst) return;
    const hook = closestOnPath(event, `[${OPEN_HOOK}]`);
    if (hook) {
      const entryId = hook.getAttribute(OPEN_HOOK) || undefined;
      // Where there is no help, a link goes where it leads.
      const link = linkOnPath(event);
      if (this.#show({ from: 'link', entryId, link, opener: hook })) event.preventDefault();
      return;
    }
    // The browser fires no hashchange when the hash is already there.
    const link = linkOnPath(event);
    if (link instanceof HTMLAnchorElement && link.href === location.href) this.#onHash();
  };

  readonly #onAddress = (): void => {
    if (this.#address === location.href) return;
    this.#address = location.href;
    this.#onHash();
    // What is suggested follows the route.
    this.#host.requestUpdate();
  };

  readonly #onHash = (): void => {
    if (!location.hash.startsWith(HASH) || !this.#isFirst) return;
    const [written = ''] = location.hash.slice(HASH.length).split(/[?&]/);
    const entryId = decoded(written).trim().replace(/\/$/, '') || undefined;
    this.#show({ from: 'hash', entryId });
  };
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
