import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isComposing } from '../dom/composition.ts';
import { activeElement } from '../dom/composed-tree.ts';
import { reportingCallback } from '../element/safe-callback.ts';

interface Dismissible {
  /** The open floating panel, or null while there is nothing to dismiss. */
  readonly panel: () => HTMLElement | null;
  readonly dismiss: () => void;
}

/** Maximum time that a page may take to scroll the focused element into view, in milliseconds. */
const COMING_INTO_VIEW = 1_000;

/**
 * Dismisses the panel from outside: on Escape, and when the focus moves to something that the panel
 * covers (WCAG 2.4.11). Listens only while the panel is open.
 */
export class DismissController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #dismissible: Dismissible;
  #listening: AbortController | undefined;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, dismissible: Dismissible) {
    this.#host = host;
    this.#dismissible = dismissible;
    host.addController(this);
  }

  hostUpdated(): void {
    const isOpen = this.#host.isConnected && this.#dismissible.panel() !== null;
    if (isOpen && !this.#listening) this.#listen();
    if (!isOpen) this.#unlisten();
  }

  hostDisconnected(): void {
    this.#unlisten();
  }

  #listen(): void {
    this.#listening = new AbortController();
    const options = { signal: this.#listening.signal };
    document.addEventListener('keydown', reportingCallback(this.#host, this.#onKeydown), options);
    const follow = reportingCallback(this.#host, () => this.#follow(performance.now()));
    document.addEventListener('focusin', follow, options);
    // When the focus moves into a frame, the window only gets a blur event.
    window.addEventListener('blur', follow, options);
  }

  #unlisten(): void {
    this.#listening?.abort();
    this.#listening = undefined;
    this.#stopFollowing();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
    if (hasOwnEscape()) return;
    this.#dismissible.dismiss();
  };

  /** Follows the focused element, since browsers and pages scroll it into view only afterwards. */
  #follow(since: number): void {
    this.#stopFollowing();
    const panel = this.#dismissible.panel();
    const target = activeElement(document);
    const isOurs = this.#host.contains(target) || this.#host.shadowRoot?.activeElement;
    if (!panel || !target || isOurs || target === document.body) return;
    if (isCovered(target.getBoundingClientRect(), panel.getBoundingClientRect())) {
      this.#dismissible.dismiss();
      return;
    }
    if (performance.now() - since > COMING_INTO_VIEW) return;
    this.#frame = requestAnimationFrame(reportingCallback(this.#host, () => this.#follow(since)));
  }

  #stopFollowing(): void {
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }
}

/** Whether a modal dialog or popover of the shop handles Escape itself. */
const hasOwnEscape = (): boolean =>
  [':modal', ':popover-open:not([popover="manual"])'].some((selector) => {
    try {
      return document.querySelector(selector) !== null;
    } catch {
      // A browser that does not know the selector has no such elements.
      return false;
    }
  });

/** Whether the centre of one box lies under the other. */
const isCovered = (box: DOMRect, cover: DOMRect): boolean => {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x > cover.left && x < cover.right && y > cover.top && y < cover.bottom;
};
