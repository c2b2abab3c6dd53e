import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';

/** How long the shopper must have stopped typing before a message is spoken, in milliseconds. */
const PAUSE = 700;

/**
 * Speaks to screen readers, once per pause.
 *
 * The status region stands in the light DOM and is there before its first message: regions inside
 * shadow roots, and regions that arrive together with their text, are not read reliably.
 */
export class LiveRegionController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #then: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#region ??= this.#createRegion();
    this.#host.appendChild(this.#region);
  }

  hostDisconnected(): void {
    this.cancel();
    this.#region?.remove();
  }

  /**
   * Replaces a message that still waits. `then` runs with the message, or before the one that
   * replaces it: a shopper who acts within the pause has ended it.
   */
  announce(message: string, lang: string, then?: () => void): void {
    this.flush();
    this.cancel();
    this.#then = then;
    const speak = (): void => {
      if (this.#region) {
        if (!this.#region.isConnected) this.#host.appendChild(this.#region);
        this.#region.lang = lang;
        this.#region.textContent = message;
      }
      this.flush();
    };
    this.#timer = setTimeout(reportingCallback(this.#host, speak), PAUSE);
  }

  /** Ends the pause for all but the message: what was to come with it comes now. */
  flush(): void {
    const then = this.#then;
    this.#then = undefined;
    then?.();
  }

  /**
   * Drops a message that still waits with all that was to come with it, and empties the region, so
   * that the same message is read again the next time.
   */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#then = undefined;
    if (this.#region) this.#region.textContent = '';
  }

  #createRegion(): HTMLElement {
    const region = document.createElement('div');
    region.slot = 'status';
    region.setAttribute('role', 'status');
    return region;
  }
}
