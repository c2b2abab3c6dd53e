import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decodeUri } from '../../core/decode-uri.ts';
import type { Mode } from '../../core/setting-values.ts';
import { parentOf } from '../dom/composed-tree.ts';
import { isPageDark } from '../dom/page-colours.ts';
import { reportingCallback } from '../element/safe-callback.ts';
import { OPEN_HOOK, closestOnPath, linkOnPath } from '../dom/open-hook.ts';
import { firstInstance } from '../element/instance-registry.ts';

const HASH = '#help=';

/** A request from the page to open the help: by a link or button of the shop, or by the URL's hash. */
export interface PageRequest {
  readonly from: 'link' | 'hash';
  readonly entryId: string | undefined;
  /** What was clicked. */
  readonly opener?: Element;
  /** The link to follow if there is no such entry. */
  readonly link?: HTMLElement | undefined;
}

interface PageHost extends ReactiveControllerHost, HTMLElement {
  readonly open: boolean;
  readonly mode: Mode;
}

/** Watches the page around the element: links that open the panel, the URL, the language, and whether it is dark. */
export class PageController implements ReactiveController {
  readonly #host: PageHost;
  /** Returns whether the help handled the request. */
  readonly #show: (request: PageRequest) => boolean;
  /** The last URL handled: moving the element within the page must not handle it again. */
  #address = '';
  /** The URL when the shopper last clicked. */
  #clickedAt = '';
  #wasOpen: boolean | undefined;
  #isDark = false;
  #root: MutationObserver | undefined;
  #abortController: AbortController | undefined;

  constructor(host: PageHost, show: (request: PageRequest) => boolean) {
    this.#host = host;
    this.#show = show;
    host.addController(this);
  }

  hostConnected(): void {
    this.#abortController = new AbortController();
    const options = { signal: this.#abortController.signal };
    const onHook = reportingCallback(this.#host, this.#onHook);
    // Listens on the hook itself: many drawers let no click through to the document.
    const onCapture = reportingCallback(this.#host, (event: MouseEvent) => {
      this.#clickedAt = location.href;
      const hook = this.#isFirst ? closestOnPath(event, `[${OPEN_HOOK}]`) : undefined;
      (hook as HTMLElement | undefined)?.addEventListener('click', onHook, {
        ...options,
        once: true,
      });
    });
    window.addEventListener('click', onCapture, { ...options, capture: true });
    document.addEventListener('click', reportingCallback(this.#host, this.#onClick), options);
    const onAddress = reportingCallback(this.#host, this.#onAddress);
    for (const type of ['hashchange', 'popstate'])
      window.addEventListener(type, onAddress, options);
    // Reports `pushState` too. Some browsers lack it, and a page may have a variable of that name.
    const navigation = window.navigation as Partial<EventTarget> | undefined;
    navigation?.addEventListener?.('currententrychange', onAddress, options);
    this.#root = new MutationObserver(
      reportingCallback(this.#host, () => this.#host.requestUpdate()),
    );
    this.#root.observe(document.documentElement, { attributeFilter: ['lang', 'dir'] });
    this.#onAddress();
  }

  hostDisconnected(): void {
    this.#abortController?.abort();
    this.#root?.disconnect();
  }

  hostUpdate(): void {
    if (this.#host.open === this.#wasOpen) return;
    // Of a page that still loads, only what is cheap, unless the panel shows at once.
    const isLoading =
      this.#wasOpen === undefined && !this.#host.open && this.#host.mode !== 'inline';
    this.#wasOpen = this.#host.open;
    this.#isDark = isPageDark(this.#host, !isLoading);
  }

  /** As of when the help last appeared, opened or closed: looking at each key would take time. */
  get isDark(): boolean {
    return this.#isDark;
  }

  /** Path, query and hash of the URL, decoded. */
  get address(): string {
    const { pathname, search, hash } = location;
    return decodeUri(pathname + search + hash);
  }

  /** The element's own `lang`, else that of its nearest ancestor that has one. */
  get lang(): string {
    return this.#host.lang || this.#around('lang');
  }

  /** `lang` and `dir` from the nearest ancestor that has them; empty if none does. */
  get around(): { readonly lang: string; readonly dir: string } {
    return { lang: this.#around('lang'), dir: this.#around('dir') };
  }

  /** Reads the host's properties, not its attributes, which are reflected only after rendering. */
  #around(attribute: 'lang' | 'dir'): string {
    for (let node = parentOf(this.#host); node; node = parentOf(node)) {
      const value = node.getAttribute(attribute);
      if (value) return value;
    }
    return '';
  }

  /** If a page has several elements, only the first one connected handles the page's links. */
  get #isFirst(): boolean {
    return firstInstance() === this.#host;
  }

  readonly #onHook = (event: MouseEvent): void => {
    if (event.defaultPrevented || hasModifier(event)) return;
    const hook = event.currentTarget as Element;
    const entryId = hook.getAttribute(OPEN_HOOK) || undefined;
    // If the help cannot open, a link works as a link.
    const link = linkOnPath(event);
    if (this.#show({ from: 'link', entryId, link, opener: hook })) event.preventDefault();
  };

  readonly #onClick = (event: MouseEvent): void => {
    if (!this.#isFirst || hasModifier(event) || closestOnPath(event, `[${OPEN_HOOK}]`)) return;
    // Neither browsers nor routers, which prevent the default, change an address that is already set.
    const link = linkOnPath(event);
    const isCurrent = link instanceof HTMLAnchorElement && link.href === location.href;
    if (isCurrent && this.#clickedAt === location.href) this.#onHash();
  };

  readonly #onAddress = (): void => {
    if (this.#address === location.href) return;
    this.#address = location.href;
    this.#onHash();
    // Suggestions depend on the route.
    this.#host.requestUpdate();
  };

  readonly #onHash = (): void => {
    if (!location.hash.startsWith(HASH) || !this.#isFirst) return;
    const [written = ''] = location.hash.slice(HASH.length).split(/[?&#]/);
    const entryId = decoded(written).trim().replace(/\/$/, '') || undefined;
    this.#show({ from: 'hash', entryId });
  };
}

const hasModifier = ({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  ctrlKey || metaKey || shiftKey;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
