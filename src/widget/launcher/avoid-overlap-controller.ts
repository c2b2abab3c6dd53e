import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { isInDialog, launcherButton, openPanel } from '../dom/rendered-parts.ts';
import { reportingCallback } from '../element/safe-callback.ts';
import { setLength, setState } from './button-state.ts';
import { freeOffset } from './free-position.ts';
import { shiftOntoScreen } from './shift-onto-screen.ts';
import { InspectionScheduler } from './inspection-scheduler.ts';
import { hasNewLayer } from './new-layer.ts';
import { PageHitTest, rectOf, sizesOf } from './page-hit-testing.ts';
import { translate } from './rect.ts';
import { riseAboveBars } from './rise-above-bars.ts';
import { VisibleChanges } from './visible-changes.ts';

/** Events after which something may have appeared or moved without a DOM change. */
const layoutEvents = 'transitionend animationend toggle fullscreenchange load focusin'.split(' ');

/** Throttles scroll events, which fire in each animation frame, in milliseconds. */
const SCROLL_THROTTLE = 100;

/** Time without a scroll event after which scrolling has ended, in milliseconds. */
const SCROLL_PAUSE = 120;

/**
 * If scrolling takes longer than this, in milliseconds, it is the page's own animation, and the help
 * must be usable while it lasts.
 */
const MAX_SCROLL_TIME = 960;

const scrollOptions = { capture: true, passive: true };

/** How soon to inspect the page after the panel or the button has appeared, in milliseconds. */
const PANEL_INSPECTION = 100;
const BUTTON_INSPECTION = 500;

interface LauncherHost extends ReactiveControllerHost, HTMLElement {
  readonly open: boolean;
  readonly placement: string;
}

/**
 * Keeps the help from overlapping the shop's page. The closed button moves along its edge, away
 * from what the shopper may want to tap, fades out if no position is free, and is hidden while
 * something fills the window. The open panel closes when an iframe or dialog appears where it is, but
 * not for one that was already there when the shopper opened it.
 *
 * The page is inspected only after it has changed. While it scrolls, taps pass through the button.
 */
export class AvoidOverlapController implements ReactiveController {
  readonly #host: LauncherHost;
  /** Closes the panel without moving the focus, which whatever has appeared may need. */
  readonly #giveWay: () => void;
  readonly #scheduler: InspectionScheduler;
  readonly #changes: VisibleChanges;
  #abortController: AbortController | undefined;
  #sizes: ResizeObserver | undefined;
  #inspectedSizes = '';
  #scrolling = { since: -Infinity, last: -Infinity, isLong: false };
  readonly #scrolled: (event: Event) => void;
  #scrollTimer: ReturnType<typeof setTimeout> | undefined;
  /** What the last update rendered: the panel or the button, and in which corner. */
  #drawn: string | undefined;
  #button: HTMLElement | null = null;
  /** Whether the button may still be on its way to a new place. */
  #isMoving = false;
  #wasFilled = false;
  /** How far the button and the panel are moved down from their corner, in pixels. */
  #shift = 0;
  #endsInSight = false;
  #layers: ReadonlySet<Element> | undefined;
  /** How many iframes the page had when the panel opened. */
  #iframeCount = 0;

  constructor(host: LauncherHost, giveWay: () => void) {
    this.#host = host;
    this.#giveWay = giveWay;
    this.#scheduler = new InspectionScheduler(host, () => this.#inspect());
    this.#changes = new VisibleChanges(host, () => this.#scheduler.request());
    this.#scrolled = reportingCallback(host, this.#onScroll);
    host.addController(this);
  }

  hostConnected(): void {
    this.#abortController = new AbortController();
    const options = { signal: this.#abortController.signal, capture: true, passive: true };
    const onMove = reportingCallback(this.#host, this.#onMove);
    this.#listenToScrolling();
    window.addEventListener('resize', onMove, options);
    window.visualViewport?.addEventListener('scroll', onMove, options);
    for (const type of layoutEvents) document.addEventListener(type, onMove, options);
    const onResize = reportingCallback(this.#host, this.#onResize);
    this.#sizes = 'ResizeObserver' in window ? new ResizeObserver(onResize) : undefined;
    this.#changes.watch();
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const panel = openPanel(this.#host);
    const isOpen = panel !== null;
    if (!isOpen) this.#layers = undefined;
    this.#observeButton(launcherButton(this.#host));
    const drawn = `${isOpen} ${this.#host.placement}`;
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    // Without a button, whose new place the panel takes, it opens in its corner.
    if (panel && !this.#button) setLength(panel.parentElement!, '--_shift', (this.#shift = 0));
    this.#iframeCount = window.length;
    // The first inspection of an open panel records the layers that are already there. Until the
    // page has been inspected, taps pass through the button.
    this.#scheduler.requestWithin(isOpen ? PANEL_INSPECTION : BUTTON_INSPECTION);
    this.#setClickThrough(true);
  }

  hostDisconnected(): void {
    this.#abortController?.abort();
    window.removeEventListener('scroll', this.#scrolled, scrollOptions);
    clearTimeout(this.#scrollTimer);
    this.#sizes?.disconnect();
    this.#changes.unwatch();
    this.#scheduler.cancel();
    this.#endsInSight = false;
    this.#button = null;
    this.#drawn = undefined;
  }

  /** Observes the button's size, which depends on its label. */
  #observeButton(button: HTMLElement | null): void {
    if (button === this.#button) return;
    if (this.#button) this.#sizes?.unobserve(this.#button);
    if (button) this.#sizes?.observe(button);
    this.#button = button;
  }

  /** Observers also report the sizes at the start of the observation, which are no change. */
  readonly #onResize = (): void => {
    if (this.#currentSizes() !== this.#inspectedSizes) this.#scheduler.request();
  };

  readonly #currentSizes = (): string => sizesOf([this.#button, document.documentElement]);

  readonly #onMove = ({ target }: Event): void => {
    if (target instanceof Element) this.#changes.add(target);
    else this.#scheduler.request();
  };

  /**
   * Observes the page's size only while its end is in view: a longer page grows below the window,
   * where it does not matter.
   */
  #observeEnd(): void {
    const page = document.documentElement;
    const endsInSight = page.getBoundingClientRect().bottom <= innerHeight;
    if (endsInSight === this.#endsInSight) return;
    this.#endsInSight = endsInSight;
    if (endsInSight) this.#sizes?.observe(page);
    else this.#sizes?.unobserve(page);
  }

  readonly #onScroll = ({ target, timeStamp }: Event): void => {
    // If only a carousel or the like scrolls, the button still takes taps.
    if (target instanceof Element && target !== document.body) return this.#changes.add(target);
    window.removeEventListener('scroll', this.#scrolled, scrollOptions);
    const listen = reportingCallback(this.#host, () => this.#listenToScrolling());
    this.#scrollTimer = setTimeout(listen, SCROLL_THROTTLE);
    const scrolling = this.#scrolling;
    const isSameScroll = timeStamp - scrolling.last < SCROLL_THROTTLE + SCROLL_PAUSE;
    scrolling.last = timeStamp;
    if (!isSameScroll) {
      this.#scrolling = { since: timeStamp, last: timeStamp, isLong: false };
      this.#scheduler.cancel();
      this.#setClickThrough(true);
    } else if (!scrolling.isLong && timeStamp - scrolling.since >= MAX_SCROLL_TIME) {
      scrolling.isLong = true;
      this.#setClickThrough(false);
    }
    this.#scheduler.requestAfterScroll(timeStamp + SCROLL_THROTTLE);
  };

  #listenToScrolling(): void {
    window.addEventListener('scroll', this.#scrolled, scrollOptions);
  }

  /** Lets taps pass through the closed button, until the page has been inspected. */
  #setClickThrough(isOn: boolean): void {
    if (this.#button && !this.#host.open) setState(this.#button, 'click-through', isOn);
  }

  /** Inspects the page. Returns whether the help had to move or close. */
  #inspect(): boolean {
    if (!this.#host.isConnected) return false;
    this.#changes.watch();
    const button = this.#button;
    const panel = openPanel(this.#host);
    if (!button && !panel) return false;
    try {
      this.#observeEnd();
      this.#inspectedSizes = this.#currentSizes();
      const page = new PageHitTest(this.#host);
      const isFilled = page.isWindowFilled;
      // Inside one of the shop's dialogs, that dialog itself fills the window.
      const hasFilled = isFilled && !this.#wasFilled && !isInDialog(this.#host);
      this.#wasFilled = isFilled;
      if (panel) return this.#checkPanel(panel, page, hasFilled);
      return button !== null && !this.#host.open && this.#place(button, page, isFilled);
    } catch (error) {
      if (button) setState(button, 'click-through', false);
      throw error;
    }
  }

  #checkPanel(panel: HTMLElement, page: PageHitTest, hasFilled: boolean): boolean {
    const hasNewIframe = window.length > this.#iframeCount;
    const known = this.#layers ?? (hasNewIframe ? new Set<Element>() : undefined);
    const area = rectOf(panel);
    this.#layers = page.layersIn(area);
    if (!hasFilled && !(known && hasNewLayer(this.#layers, known, area))) {
      this.#shift = riseAboveBars(panel, this.#host.placement, page, this.#shift);
      return setLength(panel.parentElement!, '--_shift', this.#shift);
    }
    if (this.#button) setState(this.#button, 'behind', true);
    this.#giveWay();
    return true;
  }

  #place(button: HTMLElement, page: PageHitTest, isFilled: boolean): boolean {
    const direction = this.#host.placement.startsWith('top-') ? 1 : -1;
    const home = rectOf(this.#host);
    const ontoScreen = shiftOntoScreen(home);
    const corner = translate(home, ontoScreen.x, ontoScreen.y);
    const offset = isFilled
      ? undefined
      : freeOffset(corner, direction, innerHeight, (place) => page.obstaclesAt(place));
    // Once the button has moved away, any change may be the obstacle's end, even below the window.
    this.#changes.ignoresBelow = offset === 0;
    this.#shift = ontoScreen.y + direction * (offset ?? 0);
    // Set on the parent, so that the panel moves with the button.
    const root = button.parentElement as HTMLElement;
    const hasMoved = [
      setState(button, 'faded', offset === undefined),
      setState(button, 'behind', isFilled),
      setLength(root, '--_shift-x', ontoScreen.x),
      setLength(root, '--_shift', this.#shift),
    ].some(Boolean);
    this.#isMoving ||= hasMoved;
    if (button.hasAttribute('data-click-through')) this.#takeTaps(button);
    return hasMoved;
  }

  /** Makes the button take taps again once it has stopped moving. */
  #takeTaps(button: HTMLElement): void {
    const { last } = this.#scrolling;
    // `getAnimations()` forces a style recalculation.
    const animations = (this.#isMoving && button.getAnimations?.()) || [];
    const transitions = animations.filter((one) => 'transitionProperty' in one);
    const takeTaps = reportingCallback(this.#host, () => {
      this.#isMoving = false;
      const hasScrolledOn = this.#scrolling.last !== last && this.#scheduler.isPending;
      if (!hasScrolledOn) setState(button, 'click-through', false);
    });
    if (transitions.length === 0) takeTaps();
    else void Promise.allSettled(transitions.map(({ finished }) => finished)).then(takeTaps);
  }
}
