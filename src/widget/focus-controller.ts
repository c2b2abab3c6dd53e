import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Moves the focus into the panel and back to where the shopper came from. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opener: Element | null = null;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#opener = null;
  }

  /** Call before the focus moves in. */
  rememberOpener(): void {
    this.#opener = activeElement(document);
  }

  /** Gives the focus back, unless the shopper has already taken it elsewhere on the page. */
  restore(fallback: HTMLElement | null): void {
    const opener = this.#opener;
    this.#opener = null;
    const current = document.activeElement;
    if (current !== this.#host && current !== document.body && current !== null) return;
    const isUsable =
      opener instanceof HTMLElement && opener.isConnected && opener !== document.body;
    const target = isUsable ? opener : fallback;
    target?.focus({ preventScroll: true });
  }
}

/** The focused element, however deep in shadow roots. */
const activeElement = (root: Document | ShadowRoot): Element | null => {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? activeElement(active.shadowRoot) : active;
};
