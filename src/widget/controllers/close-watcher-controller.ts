import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';

/** Missing from TypeScript's DOM types so far. */
interface CloseWatcher extends EventTarget {
  readonly destroy: () => void;
}

declare global {
  interface Window {
    readonly CloseWatcher?: new () => CloseWatcher;
  }
}

/**
 * On a phone, Back closes the sheet. A close watcher does this without a history entry; in browsers
 * without close watchers, Back leaves the page as usual.
 */
export class CloseWatcherController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The open sheet, or null. */
  readonly #sheet: () => HTMLElement | null;
  readonly #close: () => void;
  #watcher: CloseWatcher | undefined;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    sheet: () => HTMLElement | null,
    close: () => void,
  ) {
    this.#host = host;
    this.#sheet = sheet;
    this.#close = close;
    host.addController(this);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected || !this.#sheet()) this.#unwatch();
    else if (!this.#watcher) this.#watch();
  }

  hostDisconnected(): void {
    this.#unwatch();
  }

  #watch(): void {
    // In browsers without close watchers, this may be an element of the page with that id.
    if (typeof window.CloseWatcher !== 'function') return;
    this.#watcher = new window.CloseWatcher();
    this.#watcher.addEventListener('close', reportingCallback(this.#host, this.#close));
  }

  #unwatch(): void {
    this.#watcher?.destroy();
    this.#watcher = undefined;
  }
}
