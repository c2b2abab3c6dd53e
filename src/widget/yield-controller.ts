import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { freeShift, MAX_SHIFT, type Box, type Obstacles } from './free-place.ts';
import { quietly } from './guard.ts';

/** What a shopper may want to tap. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [tabindex]';

/** How long the page must rest before it is looked at, in milliseconds. */
const REST = 120;

/** Distance between the points that are looked at, in pixels: less than any control's size. */
const GRID = 12;

/** Share of the window, each way, from which on something fills it. */
const FILLED = 0.9;

interface Yielding extends ReactiveControllerHost {
  readonly placement: string;
}

/**
 * Keeps the closed help button out of the shop's way: it moves along its edge off what the shopper
 * may want to tap, and tucks away where no place is free. Where something comes to fill the window, the
 * panel closes too.
 *
 * The page is looked at only when it has come to rest; while it scrolls, taps go through the button.
 */
export class YieldController implements ReactiveController {
  readonly #host: Yielding & HTMLElement;
  /** The help button while the panel is closed, or null. */
  readonly #button: () => HTMLElement | null;
  /** Closes the panel. */
  readonly #close: () => void;
  /** One look at a time, however many changes come meanwhile. */
  readonly #wait: () => void;
  readonly #changes = new MutationObserver(() => this.#wait());
  readonly #sizes = 'ResizeObserver' in window ? new ResizeObserver(() => this.#wait()) : undefined;
  #connected: AbortController | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wasFilled = false;

  constructor(host: Yielding & HTMLElement, button: () => HTMLElement | null, close: () => void) {
    this.#host = host;
    this.#button = button;
    this.#close = close;
    const look = quietly(host, () => this.#settle());
    this.#wait = quietly(host, () => (this.#timer ??= setTimeout(look, REST)));
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    const options = { signal: this.#connected.signal, capture: true, passive: true };
    window.addEventListener('scroll', quietly(this.#host, this.#onScroll), options);
    window.addEventListener('resize', this.#wait, options);
    document.addEventListener('focusin', this.#wait, options);
    this.#sizes?.observe(document.documentElement);
    this.#changes.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributeFilter: ['class', 'style', 'open', 'hidden'],
    });
  }

  hostUpdated(): void {
    this.#wait();
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    this.#sizes?.disconnect();
    this.#changes.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #onScroll = (): void => {
    this.#button()?.classList.add('passing');
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#wait();
  };

  #settle(): void {
    this.#timer = undefined;
    if (!this.#host.isConnected) return;
    const button = this.#button();
    const isFilled = isWindowFilled(this.#host);
    if (button) this.#place(button, isFilled);
    // What was there before the panel was opened is where the shopper has asked for help.
    else if (isFilled && !this.#wasFilled) this.#close();
    this.#wasFilled = isFilled;
  }

  #place(button: HTMLElement, isFilled: boolean): void {
    const direction = this.#host.placement.startsWith('top-') ? 1 : -1;
    const shift = isFilled
      ? undefined
      : freeShift(boxOf(this.#host), this.#obstacles(direction), direction);
    button.style.setProperty('--_shift', `${direction * (shift ?? 0)}px`);
    button.classList.toggle('tucked', shift === undefined);
    button.classList.remove('passing');
  }

  /** Looks at a grid of points along the way that the button may go. */
  #obstacles(direction: -1 | 1): Obstacles {
    const home = boxOf(this.#host);
    const bars = new Set<Element>();
    const controls = new Set<Element>();
    const top = Math.max(0, direction < 0 ? home.top - MAX_SHIFT : home.top);
    const bottom = Math.min(innerHeight, direction < 0 ? home.bottom : home.bottom + MAX_SHIFT);
    for (let y = top; y < bottom + GRID; y += GRID) {
      for (let x = home.left; x < home.right + GRID; x += GRID) {
        const element = elementBelow(this.#host, Math.min(x, home.right), Math.min(y, bottom - 1));
        const control = element?.closest(CONTROLS);
        if (control) controls.add(control);
        const bar = element && barOf(element);
        if (bar) bars.add(bar);
      }
    }
    return { bars: [...bars].map(boxOf), controls: [...controls].map(boxOf) };
  }
}

const boxOf = (element: Element): Box => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

/** What of the shop stands at a point, or lies there under our own element. */
const elementBelow = (host: Element, x: number, y: number): Element | undefined =>
  document.elementsFromPoint(x, y).find((element) => element !== host);

/** The part of the page around an element that stays in place while the page scrolls. */
const barOf = (element: Element): Element | undefined => {
  for (let one: Element | null = element; one && one !== document.body; one = one.parentElement) {
    const { position } = getComputedStyle(one);
    if (position === 'fixed' || position === 'sticky') return one;
  }
  return undefined;
};

/**
 * Whether a dialog, a bank's frame or something like it fills the window. What merely holds the page,
 * or is its background, has nothing of the shop beneath it.
 */
const isWindowFilled = (host: Element): boolean => {
  const onTop = [...document.querySelectorAll(':modal, :fullscreen')];
  if (onTop.some((one) => !one.contains(host))) return true;
  const stack = document
    .elementsFromPoint(innerWidth / 2, innerHeight / 2)
    .filter((one) => one !== host && one !== document.body && one !== document.documentElement);
  return stack.some((element, index) => {
    const bar = barOf(element);
    if (!bar || !isFilling(bar)) return false;
    return (
      bar.localName === 'iframe' ||
      Number(getComputedStyle(bar).zIndex) > 0 ||
      stack.slice(index).some((below) => !bar.contains(below) && !below.contains(bar))
    );
  });
};

const isFilling = (element: Element): boolean => {
  const { width, height } = element.getBoundingClientRect();
  return width >= innerWidth * FILLED && height >= innerHeight * FILLED;
};
