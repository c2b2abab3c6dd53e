import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeElement } from '../dom/composed-tree.ts';

/** Moves the focus into the panel and back to where the shopper came from. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opener: Element | null = null;
  #isForgotten = false;

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
    this.#isForgotten = false;
  }

  /** The focus is not to go back this time: something else has come up that wants it. */
  forget(): void {
    this.#isForgotten = true;
  }

  /** Gives the focus back, unless the shopper has already taken it elsewhere on the page. */
  restore(fallback: HTMLElement | null): void {
    const opener = this.#opener;
    this.#opener = null;
    if (this.#isForgotten || !this.#isOurs) return;
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) {
      opener.focus({ preventScroll: true });
      // What has gone out of sight meanwhile takes no focus.
      if (activeElement(document) === opener) return;
    }
    fallback?.focus({ preventScroll: true });
  }

  /** Whether the focus is in the panel, or nowhere. */
  get #isOurs(): boolean {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const active = document.activeElement;
    return root.activeElement === this.#host || active === document.body || active === null;
  }
}
