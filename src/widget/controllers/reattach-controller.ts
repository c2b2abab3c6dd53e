import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';

/** Sent to ourselves, to learn whether we still hear anything. */
const PROBE = 'shop-help-probe';

/**
 * Frameworks that make the whole document anew put another root element in the place of the one
 * that the help stands in. It then goes over to the new one. Taken out by itself, it stays out; so it
 * does where a page writes itself anew, which takes the listeners of all that was there.
 */
export class ReattachController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #probed: () => void;
  #isHearing = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#probed = reportingCallback(host, () => this.#onProbe());
    host.addController(this);
  }

  hostConnected(): void {
    this.#isHearing = false;
    this.#host.addEventListener(PROBE, this.#probed);
  }

  hostDisconnected(): void {
    this.#host.dispatchEvent(new CustomEvent(PROBE));
    this.#host.removeEventListener(PROBE, this.#probed);
    const root = this.#host.parentNode;
    if (!this.#isHearing || !(root instanceof HTMLHtmlElement)) return;
    const goOver = (): void => {
      const isLeftBehind = this.#host.parentNode === root && !root.isConnected;
      if (isLeftBehind) document.documentElement?.appendChild(this.#host);
    };
    queueMicrotask(reportingCallback(this.#host, goOver));
  }

  #onProbe(): void {
    this.#isHearing = true;
  }
}
