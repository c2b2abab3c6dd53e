import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';

/** Pause in typing before a message is announced, in milliseconds. */
const PAUSE = 700;

/** Minimum time that the region must be on the page before a message, in milliseconds. */
const TIME_BEFORE_MESSAGE = 200;

/**
 * Announces messages to screen readers, one per pause in typing.
 *
 * The live region is in the light DOM, and is added before its first message: regions inside shadow
 * roots, and regions added together with their text, are not read reliably. It is not added earlier,
 * so that frameworks find the children that they expect when they hydrate.
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
   * Announces a message, which is asked for when it is due, after a pause, in place of any pending one.
   * `then` runs with the message, or before the next one replaces it.
   */
  announce(message: () => string, lang: string, then?: () => void): void {
    this.flush();
    this.cancel();
    this.#then = then;
    const speak = (): void => {
      const region = this.#placeRegion();
      region.lang = lang;
      region.textContent = message();
      this.flush();
    };
    const prepare = (): void => {
      this.#placeRegion();
      this.#wait(speak, TIME_BEFORE_MESSAGE);
    };
    this.#wait(prepare, PAUSE - TIME_BEFORE_MESSAGE);
  }

  /** Runs a pending `then` now; the message itself still waits for the pause. */
  flush(): void {
    const then = this.#then;
    this.#then = undefined;
    then?.();
  }

  /**
   * Drops a pending message and its `then`, and empties the region, so that the same message is
   * read again the next time.
   */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#then = undefined;
    if (this.#region) this.#region.textContent = '';
  }

  #wait(act: () => void, time: number): void {
    this.#timer = setTimeout(reportingCallback(this.#host, act), time);
  }

  /** Also puts the region back if a framework has re-rendered the children without it. */
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
