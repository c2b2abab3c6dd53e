import { hasHours } from '../../core/contact/opening-hours.ts';
import type { Contact } from '../../core/faq/faq.ts';
import { whenIdle } from '../dom/when-idle.ts';
import { safeCallback } from '../element/safe-callback.ts';

/** Maximum wait until the time is known, in milliseconds. */
const MAX_WAIT = 300;

/**
 * Tells the time only after the panel has been painted once: on a phone, the first use of
 * `Intl.DateTimeFormat` takes as long as everything else about opening the panel.
 */
export class DeferredClock {
  readonly #start: () => void;
  #cancel: (() => void) | undefined;
  #isRunning = false;

  /** @param onStart Called once, when the time becomes known. */
  constructor(onStart: () => void, onError: (error: unknown) => void) {
    this.#start = safeCallback(() => {
      this.#isRunning = true;
      onStart();
    }, onError);
  }

  /** Undefined if no contact has opening hours, and until the page has had time to paint. */
  nowFor(contacts: readonly Contact[]): Date | undefined {
    if (this.#isRunning) return new Date();
    if (!contacts.some(hasHours)) return undefined;
    this.#cancel ??= whenIdle(this.#start, MAX_WAIT);
    return undefined;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
