import { whenIdle } from '../dom/when-idle.ts';
import { reportingCallback } from '../element/safe-callback.ts';

/** How long the page must have been unchanged before an inspection, in milliseconds. */
const REST = 120;

/** Maximum interval between inspections of a page that keeps changing, in milliseconds. */
const MAX_INTERVAL = 960;

/** Maximum pause after a slow inspection, in milliseconds. */
const MAX_PAUSE = 2 * MAX_INTERVAL;

/** Pause after an inspection, as a multiple of its duration. */
const PAUSE_FACTOR = 50;

/**
 * Schedules inspections of the page: in idle time, soon after a change, and less and less often
 * while the page keeps changing without anything coming near the help.
 */
export class InspectionScheduler {
  /** Inspects the page. Returns whether the help had to move or close. */
  readonly #inspect: () => boolean;
  readonly #inspectSafely: () => void;
  /** Cancels the pending timer or idle callback. */
  #cancel: (() => void) | undefined;
  #interval = REST;
  /** Times as in `performance.now()`. */
  #notBefore = 0;
  #restUntil = 0;
  #lastInspection = 0;
  /** When the pending inspection was requested. */
  #requested: number | undefined;

  constructor(host: EventTarget, inspect: () => boolean) {
    this.#inspect = inspect;
    this.#inspectSafely = reportingCallback(host, () => this.#inspectNow());
  }

  get isPending(): boolean {
    return this.#cancel !== undefined;
  }

  /** Requests an inspection after a change. Cheap if one is already pending. */
  request(): void {
    const now = performance.now();
    this.#requested ??= now;
    if (this.isPending) return;
    if (now - this.#lastInspection > 2 * MAX_INTERVAL) this.#interval = REST;
    this.#wait(Math.max(REST, this.#notBefore - now));
  }

  /** Requests an inspection after the help has appeared: when idle, within `timeout` milliseconds. */
  requestWithin(timeout: number): void {
    this.cancel();
    this.#requested ??= performance.now();
    this.#interval = REST;
    this.#waitForIdle(timeout);
  }

  /**
   * Requests an inspection for when scrolling stops. One that was already requested for a change
   * waits no longer than it would on a page that keeps changing.
   *
   * @param now Until when it is known to scroll, as in `performance.now()`.
   */
  requestAfterScroll(now: number): void {
    this.#interval = REST;
    this.#notBefore = 0;
    this.#restUntil = now + REST;
    if (!this.isPending) this.#wait(this.#restUntil - performance.now());
  }

  cancel(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #wait(delay: number): void {
    const timer = setTimeout(() => {
      const now = performance.now();
      const isOverdue = now - (this.#requested ?? now) > MAX_INTERVAL;
      const rest = Math.max(this.#notBefore, isOverdue ? 0 : this.#restUntil) - now;
      if (rest > 0) this.#wait(rest);
      else this.#waitForIdle(REST);
    }, delay);
    this.#cancel = () => clearTimeout(timer);
  }

  #waitForIdle(timeout: number): void {
    this.#cancel = whenIdle(this.#inspectSafely, timeout);
  }

  #inspectNow(): void {
    this.#cancel = undefined;
    this.#requested = undefined;
    const start = performance.now();
    this.#interval = this.#inspect() ? REST : Math.min(2 * this.#interval, MAX_INTERVAL);
    this.#lastInspection = performance.now();
    const pause = Math.min(PAUSE_FACTOR * (this.#lastInspection - start), MAX_PAUSE);
    this.#notBefore = this.#lastInspection + Math.max(pause, this.#interval);
  }
}
