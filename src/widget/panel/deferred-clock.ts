import { hasHours } from '../../core/contact/opening-hours.ts';
import type { Contact } from '../../core/faq/faq.ts';
import { whenIdle } from '../dom/when-idle.ts';
import { safeCallback } from '../element/safe-callback.ts';

/** Longest wait before the time is known, in milliseconds. */
const LONGEST_WAIT = 300;

/**
 * Has no time before the panel has been painted once: the first use of `Intl.DateTimeFormat` takes
 * a phone as long as all the rest of opening.
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

  /** Undefined if no contact has hours, and at first until the page has had time to paint. */
  nowFor(contacts: readonly Contact[]): Date | undefined {
    if (this.#isRunning) return new Date();
    if (!contacts.some(hasHours)) return undefined;
    this.#cancel ??= whenIdle(this.#start, LONGEST_WAIT);
    return undefined;
  }

  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }
}
