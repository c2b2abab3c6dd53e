import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';

/** An event dispatched to ourselves to find out whether our listeners still work. */
const PROBE = 'shop-help-probe';

/**
 * Moves the element to the new root element when a framework re-renders the whole document. Not if
 * only the element was removed, or the page was rewritten with `document.write`, which removes all
 * listeners.
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
    const moveToRoot = (): void => {
      const isLeftBehind = this.#host.parentNode === root && !root.isConnected;
      if (isLeftBehind) document.documentElement?.appendChild(this.#host);
    };
    queueMicrotask(reportingCallback(this.#host, moveToRoot));
  }

  #onProbe(): void {
    this.#isHearing = true;
  }
}
