import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { activeElement } from '../dom/composed-tree.ts';

/** Moves the focus back, after the panel has closed, to the element that had it before. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #opener: Element | null = null;
  #isRestoringSkipped = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#opener = null;
  }

  /** Call before the focus moves into the panel. */
  rememberOpener(): void {
    this.#opener = activeElement(document);
    this.#isRestoringSkipped = false;
  }

  /** Skips restoring the focus this time, because something else on the page needs it. */
  skipRestoring(): void {
    this.#isRestoringSkipped = true;
  }

  /** Restores the focus, unless the shopper has already moved it elsewhere on the page. */
  restore(fallback: HTMLElement | null): void {
    const opener = this.#opener;
    this.#opener = null;
    if (this.#isRestoringSkipped || !this.#isOurs) return;
    if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) {
      opener.focus({ preventScroll: true });
      // An element that has been hidden in the meantime cannot take the focus.
      if (activeElement(document) === opener) return;
    }
    fallback?.focus({ preventScroll: true });
  }

  /** Whether the focus is in the panel, in the shop's slotted content, or nowhere. */
  get #isOurs(): boolean {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const active = document.activeElement;
    return this.#host.contains(root.activeElement) || active === document.body || active === null;
  }
}
