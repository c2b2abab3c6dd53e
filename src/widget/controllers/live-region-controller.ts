import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';

/** How long the shopper must have stopped typing before a message is spoken, in milliseconds. */
const PAUSE = 700;

/** How long the region is on the page before its first message, in milliseconds. */
const LEAD = 200;

/**
 * Speaks to screen readers, once per pause.
 *
 * The status region stands in the light DOM and is there before its first message: regions inside
 * shadow roots, and regions that arrive together with their text, are not read reliably. Until a first
 * message is due there is none, so that a framework hydrates the children that it knows.
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
      const region = this.#placeRegion();
      region.lang = lang;
      region.textContent = message;
      this.flush();
    };
    const prepare = (): void => {
      this.#placeRegion();
      this.#wait(speak, LEAD);
    };
    this.#wait(prepare, PAUSE - LEAD);
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

  #wait(act: () => void, time: number): void {
    this.#timer = setTimeout(reportingCallback(this.#host, act), time);
  }

  /** A framework that draws the children anew takes the region away. */
  #placeRegion(): HTMLElement {
    this.#region ??= createRegion();
    if (this.#region.parentNode !== this.#host) this.#host.appendChild(this.#region);
    return this.#region;
  }
}

const createRegion = (): HTMLElement => {
  const region = document.createElement('div');
  region.slot = 'status';
  region.setAttribute('role', 'status');
  return region;
};
