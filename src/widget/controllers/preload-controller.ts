import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { preloadedPanel } from '../dom/rendered-parts.ts';
import { whenIdle } from '../dom/when-idle.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/** Maximum wait for an idle moment, in milliseconds: between touching the button and letting go are about 100. */
const MAX_WAIT = 5;

/**
 * Renders the panel and lays it out in idle time once the shopper comes near the help button, so that
 * opening only has to show it.
 */
export class PreloadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => void;
  #cancel: (() => void) | undefined;
  #isRenderedAhead = false;
  #isLaidOut = false;

  /** @param load Loads the panel's module. */
  constructor(host: ReactiveControllerHost & HTMLElement, load: () => void) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** Forces the layout, which browsers skip for content with `content-visibility: hidden`. */
  hostUpdated(): void {
    const panel = this.#isRenderedAhead && !this.#isLaidOut ? preloadedPanel(this.#host) : null;
    if (!panel) return;
    this.#isLaidOut = true;
    this.#whenIdle(() => panel.firstElementChild?.getBoundingClientRect());
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Whether to render the panel ahead. Not if the FAQ is a file, which is fetched only at the opening. */
  shouldRender(source: { readonly kind: string } | undefined): boolean {
    return this.#isRenderedAhead && source?.kind !== 'url';
  }

  /** Loads, renders and lays out in separate idle callbacks, so as not to block the page. */
  request(): void {
    if (this.#isRenderedAhead || this.#cancel) return;
    this.#whenIdle(() => {
      this.#load();
      this.#whenIdle(() => this.#renderAhead());
    });
  }

  #whenIdle(callback: () => void): void {
    this.#cancel = whenIdle(reportingCallback(this.#host, callback), MAX_WAIT);
  }

  #renderAhead(): void {
    this.#isRenderedAhead = true;
    this.#host.requestUpdate();
  }
}
