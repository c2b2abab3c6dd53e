import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from './guard.ts';

const OPEN_HOOK = 'data-shop-help-open';
const HASH = '#help=';

/** The page around the element: its links that open the panel, its address, its language. */
export class PageController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #show: (entryId?: string) => void;
  readonly #root = new MutationObserver(() => this.#host.requestUpdate());
  #connected: AbortController | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, show: (entryId?: string) => void) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    const { signal } = this.#connected;
    document.addEventListener('click', quietly(this.#host, this.#onClick), { signal });
    window.addEventListener('hashchange', quietly(this.#host, this.#onHash), { signal });
    this.#root.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    this.#onHash();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    this.#root.disconnect();
  }

  get path(): string {
    return location.pathname;
  }

  /** The element's own `lang`, then the nearest one around it up to the document's. */
  get lang(): string {
    return this.#host.lang || this.#around('lang');
  }

  /** The element's own `dir`, then the page's, unless the element has a language of its own. */
  get dir(): string {
    return this.#host.dir || (this.#host.lang ? '' : this.#around('dir'));
  }

  /** Of the host itself its properties count: its attributes are written after it is drawn. */
  #around(attribute: 'lang' | 'dir'): string {
    for (let node = parentOf(this.#host); node; node = parentOf(node)) {
      const value = node.getAttribute(attribute);
      if (value) return value;
    }
    return '';
  }

  /** Where a page holds several elements, the first one answers the page's links. */
  get #isFirst(): boolean {
    return document.querySelector(this.#host.localName) === this.#host;
  }

  readonly #onClick = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Element) || !this.#isFirst) return;
    const hook = event.target.closest(`[${OPEN_HOOK}]`);
    if (hook) {
      event.preventDefault();
      this.#show(hook.getAttribute(OPEN_HOOK) || undefined);
      return;
    }
    // The browser fires no hashchange when the hash is already there.
    const link = event.target.closest(`a[href^="${HASH}"]`);
    if (link && link.getAttribute('href') === location.hash) this.#onHash();
  };

  readonly #onHash = (): void => {
    if (!location.hash.startsWith(HASH) || !this.#isFirst) return;
    this.#show(decoded(location.hash.slice(HASH.length)) || undefined);
  };
}

/** The element around an element, through shadow roots. */
const parentOf = (element: Element): Element | null => {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
