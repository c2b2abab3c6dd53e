import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenIdle } from '../dom/when-idle.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/**
 * Makes the panel in idle time once the shopper comes near its button, so that opening it has only to
 * show it.
 */
export class PreloadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => void;
  #cancel: (() => void) | undefined;
  #isAwaited = false;

  /** @param load Brings the panel's module in. */
  constructor(host: ReactiveControllerHost & HTMLElement, load: () => void) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Whether the panel is to be drawn although it is closed. A file is fetched only for an open one. */
  wantsPanelOf(source: { readonly kind: string } | undefined): boolean {
    return this.#isAwaited && source?.kind !== 'url';
  }

  /** Compiling and drawing take turns with the page. */
  request(): void {
    if (this.#isAwaited || this.#cancel) return;
    this.#whenIdle(() => {
      this.#load();
      this.#whenIdle(() => this.#draw());
    });
  }

  #whenIdle(callback: () => void): void {
    this.#cancel = whenIdle(reportingCallback(this.#host, callback));
  }

  #draw(): void {
    this.#isAwaited = true;
    this.#host.requestUpdate();
  }
}
