import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { quietly } from './guard.ts';

interface Dismissible {
  /** The open floating panel, or null while there is nothing to dismiss. */
  readonly panel: () => HTMLElement | null;
  readonly dismiss: () => void;
}

/**
 * Gets the panel out of the shopper's way from the page's side: on Escape, and when the focus lands
 * on something that the panel covers (WCAG 2.4.11). Listens only while the panel is open.
 */
export class DismissController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #dismissible: Dismissible;
  #listening: AbortController | undefined;

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
    const { signal } = this.#listening;
    document.addEventListener('keydown', quietly(this.#host, this.#onKeydown), { signal });
    document.addEventListener('focusin', quietly(this.#host, this.#onFocusin), { signal });
  }

  #unlisten(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    // A modal dialog of the shop takes its own Escape.
    if (document.querySelector(':modal')) return;
    this.#dismissible.dismiss();
  };

  readonly #onFocusin = (event: FocusEvent): void => {
    const panel = this.#dismissible.panel();
    const target = event.target;
    if (!panel || !(target instanceof Element) || target === this.#host) return;
    if (isCovered(target.getBoundingClientRect(), panel.getBoundingClientRect())) {
      this.#dismissible.dismiss();
    }
  };
}

/** Whether the middle of one box lies under the other. */
const isCovered = (box: DOMRect, cover: DOMRect): boolean => {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return x > cover.left && x < cover.right && y > cover.top && y < cover.bottom;
};
