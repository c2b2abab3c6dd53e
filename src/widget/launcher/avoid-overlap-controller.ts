import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { overlap } from './rect.ts';
import { freeOffset } from './free-position.ts';
import { reportingCallback } from '../element/safe-callback.ts';
import { launcherButton, openPanel } from '../dom/rendered-parts.ts';
import { rectOf, PageHitTest } from './page-hit-testing.ts';

/** How long the page must rest before it is looked at, in milliseconds. */
const REST = 120;

/** How long a page that never rests waits for the next look, in milliseconds. */
const LONGEST = 960;

/** What may bring something over the page, or move it, without a change of the document. */
const MOVES = ['transitionend', 'animationend', 'toggle', 'fullscreenchange', 'load', 'focusin'];

/** The changes of the page that may bring something over the help. */
const LOOKED_FOR = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'style', 'open', 'hidden'],
};

interface LauncherHost extends ReactiveControllerHost {
  readonly open: boolean;
  readonly placement: string;
}

/**
 * Keeps the help out of the shop's way. The closed button moves along its edge off what the shopper
 * may want to tap, tucks away where no place is free, and is gone while something fills the window.
 * The open panel closes when a frame or dialog comes up beneath it: what was there before is where
 * the shopper has asked for help.
 *
 * The page is looked at only when it has come to rest; while it scrolls, taps go through the button.
 */
export class AvoidOverlapController implements ReactiveController {
  readonly #host: LauncherHost & HTMLElement;
  /** Closes the panel and leaves the focus to what has come up. */
  readonly #giveWay: () => void;
  /** One look at a time, however many changes come meanwhile. */
  readonly #wait: () => void;
  #connected: AbortController | undefined;
  #changes: MutationObserver | undefined;
  #sizes: ResizeObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pace = REST;
  #scrolling = { since: -Infinity, last: -Infinity };
  #wasOpen: boolean | undefined;
  #wasFilled = false;
  #layers: ReadonlySet<Element> | undefined;

  constructor(host: LauncherHost & HTMLElement, giveWay: () => void) {
    this.#host = host;
    this.#giveWay = giveWay;
    const look = reportingCallback(host, () => this.#look());
    this.#wait = reportingCallback(host, () => (this.#timer ??= setTimeout(look, this.#pace)));
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = new AbortController();
    const options = { signal: this.#connected.signal, capture: true, passive: true };
    const soon = reportingCallback(this.#host, this.#soon);
    window.addEventListener('scroll', reportingCallback(this.#host, this.#onScroll), options);
    window.addEventListener('resize', soon, options);
    for (const type of MOVES) document.addEventListener(type, soon, options);
    this.#sizes = 'ResizeObserver' in window ? new ResizeObserver(soon) : undefined;
    this.#sizes?.observe(document.documentElement);
    this.#changes = new MutationObserver(reportingCallback(this.#host, this.#onChanges));
    this.#changes.observe(document.documentElement, LOOKED_FOR);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const isOpen = openPanel(this.#host) !== null;
    if (isOpen === this.#wasOpen) this.#soon();
    else this.#appear();
    if (!isOpen) this.#layers = undefined;
    this.#wasOpen = isOpen;
  }

  hostDisconnected(): void {
    this.#connected?.abort();
    this.#sizes?.disconnect();
    this.#changes?.disconnect();
    this.#rest();
  }

  #rest(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #soon = (): void => {
    if (this.#pace > REST) this.#rest();
    this.#pace = REST;
    this.#wait();
  };

  /** Countdowns and sliders change the page for ever: they get a look now and then. */
  readonly #onChanges = (changes: readonly MutationRecord[]): void => {
    if (changes.some(bringsSomething)) this.#soon();
    else this.#wait();
  };

  readonly #onScroll = ({ target, timeStamp }: Event): void => {
    // A slider that moves inside the page is no reason to let go.
    if (target !== document && target !== document.body) {
      this.#wait();
      return;
    }
    const { since, last } = this.#scrolling;
    const isMovingOn = timeStamp - last < REST;
    this.#scrolling = { since: isMovingOn ? since : timeStamp, last: timeStamp };
    if (timeStamp - this.#scrolling.since < LONGEST) {
      this.#rest();
      this.#soon();
      this.#pass();
    } else this.#wait();
  };

  /** What has just come must not stand in the way even for a moment. */
  #appear(): void {
    this.#rest();
    this.#pace = 0;
    this.#wait();
    this.#pass();
  }

  /** Lets taps through until the page has been looked at. */
  #pass(): void {
    const button = launcherButton(this.#host);
    if (button && !this.#host.open && this.#timer !== undefined) setState(button, 'passing', true);
  }

  #look(): void {
    this.#timer = undefined;
    this.#pace = Math.min(Math.max(2 * this.#pace, REST), LONGEST);
    const button = launcherButton(this.#host);
    const panel = openPanel(this.#host);
    if (!this.#host.isConnected || !(button ?? panel)) return;
    try {
      const surroundings = new PageHitTest(this.#host);
      const isFilled = surroundings.isWindowFilled;
      if (panel) this.#checkPanel(panel, surroundings, isFilled);
      else if (button && !this.#host.open) this.#place(button, surroundings, isFilled);
      this.#wasFilled = isFilled;
    } catch (error) {
      if (button) setState(button, 'passing', false);
      throw error;
    }
  }

  #checkPanel(panel: HTMLElement, surroundings: PageHitTest, isFilled: boolean): void {
    const known = this.#layers;
    this.#layers = surroundings.layers;
    const hasCome = [...this.#layers].some(
      (one) => known?.has(one) === false && overlap(rectOf(one), rectOf(panel)),
    );
    if (!hasCome && (!isFilled || this.#wasFilled)) return;
    const button = launcherButton(this.#host);
    if (button) setState(button, 'buried', true);
    this.#giveWay();
  }

  #place(button: HTMLElement, surroundings: PageHitTest, isFilled: boolean): void {
    const direction = this.#host.placement.startsWith('top-') ? 1 : -1;
    const shift = isFilled
      ? undefined
      : freeOffset(rectOf(this.#host), direction, innerHeight, (place) =>
          surroundings.obstaclesAt(place),
        );
    setState(button, 'tucked', shift === undefined);
    setState(button, 'buried', isFilled);
    button.style.setProperty('--_shift', `${direction * (shift ?? 0)}px`);
    this.#letGo(button);
  }

  /** The button is there to be tapped once it stands still. */
  #letGo(button: HTMLElement): void {
    const { last } = this.#scrolling;
    const slides = (button.getAnimations?.() ?? []).filter((one) => 'transitionProperty' in one);
    const letGo = reportingCallback(this.#host, () => {
      const hasMovedOn = this.#scrolling.last !== last && this.#timer !== undefined;
      if (!hasMovedOn) setState(button, 'passing', false);
    });
    if (slides.length === 0) letGo();
    else void Promise.allSettled(slides.map(({ finished }) => finished)).then(letGo);
  }
}

/** Beside what the view draws, so that drawing anew does not wipe it away. */
const setState = (
  button: HTMLElement,
  name: 'passing' | 'tucked' | 'buried',
  isOn: boolean,
): void => {
  button.toggleAttribute(`data-${name}`, isOn);
};

const bringsSomething = ({ attributeName, addedNodes }: MutationRecord): boolean =>
  attributeName === null
    ? [...addedNodes].some((one) => one instanceof Element)
    : attributeName !== 'style';
