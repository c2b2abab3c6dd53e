import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Problem } from '../../core/faq/parse.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/** Maximum time that a page may take to provide its FAQ, in milliseconds. */
const MAX_WAIT = 2000;

const REMEDY =
  'There is none, so no help button is shown. Set data-faq-src="/faq.json" on the script tag, put JSON inside ' +
  '<shop-help>, set its property faq, or build a script that contains your FAQ: npx shop-help build. See README.md.';

interface ReadyCallbacks {
  /** Whether the page or the script has a FAQ. */
  readonly hasFaq: () => boolean;
  /** Called once, after the help has rendered with a FAQ. */
  readonly ready: () => void;
  readonly report: (problems: readonly Problem[]) => void;
}

/**
 * Reports when the help is ready. If there is still no FAQ after a while, warns the shop's developer
 * once.
 */
export class ReadyController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #callbacks: ReadyCallbacks;
  readonly #tell: () => void;
  #timer: number | undefined;
  #isReady = false;
  #isTold = false;

  constructor(host: ReactiveControllerHost & HTMLElement, callbacks: ReadyCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#tell = reportingCallback(host, () => {
      this.#isTold = true;
      callbacks.report([{ path: 'faq', message: REMEDY }]);
    });
    host.addController(this);
  }

  hostUpdated(): void {
    // The page may remove the element before or during its first update.
    if (!this.#host.isConnected) return;
    if (this.#callbacks.hasFaq()) this.#onFaq();
    else if (!this.#isTold) this.#timer ??= window.setTimeout(this.#tell, MAX_WAIT);
  }

  hostDisconnected(): void {
    window.clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #onFaq(): void {
    this.hostDisconnected();
    if (this.#isReady) return;
    this.#isReady = true;
    this.#callbacks.ready();
  }
}
