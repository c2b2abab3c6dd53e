import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { reportingCallback } from '../element/safe-callback.ts';

/**
 * Keeps touches on the sheet from scrolling the page behind it. `overscroll-behavior` is not
 * enough: older phones lack it, and others apply it only to elements that can scroll.
 */
export class ScrollLockController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The open sheet, or null. */
  readonly #sheet: () => HTMLElement | null;
  #listening: AbortController | undefined;
  #lastY = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, sheet: () => HTMLElement | null) {
    this.#host = host;
    this.#sheet = sheet;
    host.addController(this);
  }

  hostUpdated(): void {
    const sheet = this.#host.isConnected ? this.#sheet() : null;
    if (sheet && !this.#listening) this.#listen(sheet);
    if (!sheet) this.#unlisten();
  }

  hostDisconnected(): void {
    this.#unlisten();
  }

  #listen(sheet: HTMLElement): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const start = reportingCallback(this.#host, this.#onStart);
    const move = reportingCallback(this.#host, this.#onMove);
    sheet.addEventListener('touchstart', start, { signal, passive: true });
    sheet.addEventListener('touchmove', move, { signal, passive: false });
  }

  #unlisten(): void {
    this.#listening?.abort();
    this.#listening = undefined;
  }

  readonly #onStart = (event: TouchEvent): void => {
    this.#lastY = event.touches[0]?.clientY ?? 0;
  };

  /** Does not block pinching with two fingers, or panning a zoomed page with one. */
  readonly #onMove = (event: TouchEvent): void => {
    const isZoomed = (window.visualViewport?.scale ?? 1) > 1;
    const y = event.touches[0]?.clientY ?? 0;
    const way = Math.sign(this.#lastY - y);
    this.#lastY = y;
    if (event.touches.length > 1 || isZoomed || !event.cancelable) return;
    const sheet = event.currentTarget as HTMLElement;
    if (!canScroll(event.target as Element, sheet, way)) event.preventDefault();
  };
}

/**
 * Whether an element from the touch target up to the sheet can still scroll in a direction: 1 for
 * down, -1 for up, 0 if the touch has no direction yet.
 */
const canScroll = (target: Element, sheet: HTMLElement, way: number): boolean => {
  for (let one: Element | null = target; one; one = one.parentElement) {
    const rest = one.scrollHeight - one.clientHeight;
    const isScroller = rest > 0 && getComputedStyle(one).overflowY === 'auto';
    const isAtEnd = way > 0 ? one.scrollTop > rest - 1 : way < 0 && one.scrollTop <= 0;
    if (isScroller && !isAtEnd) return true;
    if (one === sheet) return false;
  }
  return false;
};
