import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';

/** Event sent to ourselves to learn whether our listeners still work. */
const PROBE = 'shop-help-probe';

/**
 * Frameworks that re-render the whole document replace the root element that holds the help; it
 * then moves to the new one. It stays out if it was removed on its own, or if the page was
 * rewritten (`document.write`), which removes every listener.
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
