import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { panelAhead } from '../dom/rendered-parts.ts';
import { whenIdle } from '../dom/when-idle.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/** Maximum wait for an idle moment, in milliseconds: the shopper may be about to click. */
const LONGEST_WAIT = 50;

/**
 * Renders the panel and lays it out in idle time once the shopper comes near the help button, so that
 * opening only has to show it.
 */
export class PreloadController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #load: () => void;
  #cancel: (() => void) | undefined;
  #isAwaited = false;
  #isLaidOut = false;

  /** @param load Loads the panel's module. */
  constructor(host: ReactiveControllerHost & HTMLElement, load: () => void) {
    this.#host = host;
    this.#load = load;
    host.addController(this);
  }

  /** A layout must be asked for: browsers put off that of content which is not visible. */
  hostUpdated(): void {
    const panel = this.#isAwaited && !this.#isLaidOut ? panelAhead(this.#host) : null;
    if (!panel) return;
    this.#isLaidOut = true;
    this.#whenIdle(() => panel.firstElementChild?.getBoundingClientRect());
  }

  hostDisconnected(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  /** Whether to render the panel while it is closed. A FAQ file is not fetched until it is opened. */
  wantsPanelOf(source: { readonly kind: string } | undefined): boolean {
    return this.#isAwaited && source?.kind !== 'url';
  }

  /** Loads, renders and lays out in separate idle callbacks, so as not to block the page. */
  request(): void {
    if (this.#isAwaited || this.#cancel) return;
    this.#whenIdle(() => {
      this.#load();
      this.#whenIdle(() => this.#draw());
    });
  }

  #whenIdle(callback: () => void): void {
    this.#cancel = whenIdle(reportingCallback(this.#host, callback), LONGEST_WAIT);
  }

  #draw(): void {
    this.#isAwaited = true;
    this.#host.requestUpdate();
  }
}
