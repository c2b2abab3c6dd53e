import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../dom/when-idle.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/** Maximum wait for an idle moment, in milliseconds: the shopper may be about to click. */
const LONGEST_WAIT = 50;

/**
 * Renders the panel in idle time once the shopper comes near the help button, so that opening only
 * has to show it.
 */
export class PreloadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => void;
  #cancel: (() => void) | undefined;
  #isAwaited = false;

  /** @param load Loads the panel's module. */
  constructor(host: ReactiveControllerHost & HTMLElement, load: () => void) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Whether to render the panel while it is closed. A FAQ file is not fetched until it is opened. */
  wantsPanelOf(source: { readonly kind: string } | undefined): boolean {
    return this.#isAwaited && source?.kind !== 'url';
  }

  /** Loads and renders in separate idle callbacks, so as not to block the page. */
  request(): void {
    if (this.#isAwaited || this.#cancel) return;
    this.#whenIdle(() => {
      this.#load();
      this.#whenIdle(() => this.#draw());
    }, LONGEST_WAIT);
  }

  #whenIdle(callback: () => void, timeout?: number): void {
    this.#cancel = whenIdle(reportingCallback(this.#host, callback), timeout);
  }

  #draw(): void {
    this.#isAwaited = true;
    this.#host.requestUpdate();
  }
}
