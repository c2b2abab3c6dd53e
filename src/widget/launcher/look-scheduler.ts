import { whenIdle } from '../dom/when-idle.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/** How long the page must have been at rest before a look, in milliseconds. */
const REST = 120;

/** Wait between two looks at a page that keeps changing, in milliseconds, unless looking is slow. */
const LONGEST = 960;

/** Longest wait after a look that was slow. */
const LONGEST_BUDGET = 2 * LONGEST;

/** A look that took long is followed by a pause of this many times its duration. */
const BUDGET = 50;

/**
 * Decides when the page is looked at: in idle time, soon after a change, and ever more rarely while
 * the page keeps changing without bringing anything near the help.
 */
export class LookScheduler {
  /** Looks at the page. Returns whether anything had to be done about what it saw. */
  readonly #look: () => boolean;
  readonly #lookSafely: () => void;
  /** Cancels the timer or the idle callback that is on its way. */
  #cancel: (() => void) | undefined;
  #interval = REST;
  /** Times of `performance.now()`. */
  #notBefore = 0;
  #restUntil = 0;
  #lastLook = 0;
  /** When the look was asked for that is still to come. */
  #requested: number | undefined;

  constructor(host: EventTarget, look: () => boolean) {
    this.#look = look;
    this.#lookSafely = reportingCallback(host, () => this.#lookNow());
  }

  get isPending(): boolean {
    return this.#cancel !== undefined;
  }

  /** Something has changed. Cheap while a look is already on its way. */
  request(): void {
    const now = performance.now();
    this.#requested ??= now;
    if (this.isPending) return;
    if (now - this.#lastLook > 2 * LONGEST) this.#interval = REST;
    this.#wait(Math.max(REST, this.#notBefore - now));
  }

  /** The help itself has appeared: look when the page is idle, within so many milliseconds. */
  requestWithin(timeout: number): void {
    this.cancel();
    this.#requested ??= performance.now();
    this.#interval = REST;
    this.#waitForIdle(timeout);
  }

  /**
   * The page is scrolling: look once it has come to rest, however long the last look took. What has
   * been asked for waits no longer than for a page that keeps changing.
   */
  defer(): void {
    this.#interval = REST;
    this.#notBefore = 0;
    this.#restUntil = performance.now() + REST;
    if (!this.isPending) this.#wait(REST);
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait(delay: number): void {
    const timer = setTimeout(() => {
      const now = performance.now();
      const isOverdue = now - (this.#requested ?? now) > LONGEST;
      const rest = Math.max(this.#notBefore, isOverdue ? 0 : this.#restUntil) - now;
      if (rest > 0) this.#wait(rest);
      else this.#waitForIdle(REST);
    }, delay);
    this.#cancel = () => clearTimeout(timer);
  }

  #waitForIdle(timeout: number): void {
    this.#cancel = whenIdle(this.#lookSafely, timeout);
  }

  #lookNow(): void {
    this.#cancel = undefined;
    this.#requested = undefined;
    const start = performance.now();
    this.#interval = this.#look() ? REST : Math.min(2 * this.#interval, LONGEST);
    this.#lastLook = performance.now();
    const budget = Math.min(BUDGET * (this.#lastLook - start), LONGEST_BUDGET);
    this.#notBefore = this.#lastLook + Math.max(budget, this.#interval);
  }
}
