import { areaOf, MARGIN, within, type Rect } from './rect.ts';
import { around, elementsAt, holds, isPage } from '../dom/composed-tree.ts';
import type { Obstacles } from './free-position.ts';

/** What a shopper may want to tap. */
export const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [tabindex]:not([tabindex^="-"]), ' +
  ['button', 'link', 'checkbox', 'radio', 'switch', 'menuitem', 'tab', 'option']
    .map((role) => `[role="${role}"]`)
    .join();

/** What holds things to tap that cannot be told apart from here, or asks for all attention. */
const FRAMES =
  'iframe, object, embed, dialog, [popover], [role="dialog"], [role="alertdialog"], ' +
  '[aria-modal="true"], [contenteditable]:not([contenteditable="false"])';

/** Distance between the points that are looked at, in pixels: less than any control's size. */
const GRID = 12;

/** The same for what lies over the page, which is larger. */
const COARSE_GRID = 100;

/** Share of the window, each way, from which on something fills it. */
const FILLED = 0.9;

/** Share of the window's area from which on what lies over the page is more than a note. */
const LARGE = 0.4;

/** What stands at a point of the page: the nearest element of each kind, from the inside out. */
interface HitTarget {
  readonly control?: Element | undefined;
  /** The outermost one: what stands in a dialog belongs to it. */
  readonly frame?: Element | undefined;
  /** Stays in place while the page scrolls. */
  readonly bar?: Element | undefined;
  /** Lies over the page. */
  readonly layer?: Element | undefined;
  readonly isPositioned?: boolean;
}

const NOTHING: HitTarget = {};

/** What of the shop stands around the help: one look at the page, in which nothing is read twice. */
export class PageHitTest {
  readonly #host: Element;
  readonly #atPoint = new Map<string, HitTarget>();
  readonly #finds = new Map<Element, HitTarget>();
  readonly #large = new Map<Element, boolean>();

  constructor(host: Element) {
    this.#host = host;
  }

  /** What the help button would cover at this place. */
  obstaclesAt(place: Rect): Obstacles {
    const finds = this.#findsIn(place, GRID);
    const layers = finds.map(({ layer }) => (layer && this.#isLarge(layer) ? layer : undefined));
    return {
      bars: rectsOf(finds.map(({ bar }) => bar)).filter((box) => !isFilling(box)),
      frames: rectsOf([...finds.map(({ frame }) => frame), ...layers]),
      controls: rectsOf(finds.map(({ control }) => control)),
    };
  }

  /** What lies over the page: frames, dialogs, and other large things. */
  get layers(): ReadonlySet<Element> {
    const layers = new Set<Element>();
    for (const { frame, layer } of this.#findsIn(windowRect(), COARSE_GRID)) {
      if (layer && frame) layers.add(frame);
      else if (layer && this.#isLarge(layer)) layers.add(layer);
    }
    return layers;
  }

  /** Whether a dialog, a bank's frame, a veil or something like it fills the window. */
  get isWindowFilled(): boolean {
    if ([':modal', ':fullscreen'].some((words) => this.#isAround(words))) return true;
    const candidates = new Set<Element>();
    for (const element of this.#stackAt(innerWidth / 2, innerHeight / 2)) {
      for (let one: Element | null = element; one; one = around(one)) {
        if (this.#find(one).layer === one && isFilling(rectOf(one))) candidates.add(one);
      }
    }
    return [...candidates].some((one) => one.localName === 'iframe' || this.#isLarge(one));
  }

  /** A word that the browser does not know stands for nothing. */
  #isAround(words: string): boolean {
    try {
      return [...document.querySelectorAll(words)].some((one) => !one.contains(this.#host));
    } catch {
      return false;
    }
  }

  #findsIn(box: Rect, grid: number): readonly HitTarget[] {
    const finds = new Set<HitTarget>();
    const xs = steps(box.left - MARGIN, box.right + MARGIN, innerWidth, grid);
    for (const y of steps(box.top - MARGIN, box.bottom + MARGIN, innerHeight, grid)) {
      for (const x of xs) finds.add(this.#findAt(x, y));
    }
    return [...finds];
  }

  #findAt(x: number, y: number): HitTarget {
    const key = `${x} ${y}`;
    const known = this.#atPoint.get(key);
    if (known) return known;
    const [element] = this.#stackAt(x, y);
    const find = element ? this.#find(element) : NOTHING;
    this.#atPoint.set(key, find);
    return find;
  }

  #stackAt(x: number, y: number): readonly Element[] {
    const ours = this.#host.shadowRoot;
    return elementsAt(x, y).filter(
      (one) => !this.#host.contains(one) && one.getRootNode() !== ours && !isPage(one),
    );
  }

  #find(element: Element): HitTarget {
    const known = this.#finds.get(element);
    if (known) return known;
    const parent = around(element);
    const outside = parent ? this.#find(parent) : NOTHING;
    const { position } = getComputedStyle(element);
    const isFixed = position === 'fixed';
    const isOver = isFixed || (position === 'absolute' && !outside.isPositioned);
    const isFrame = element.matches(FRAMES) && !holds(element, this.#host);
    const find: HitTarget = {
      control: element.matches(CONTROLS) ? element : outside.control,
      frame: outside.frame ?? (isFrame ? element : undefined),
      bar: isFixed || position === 'sticky' ? element : outside.bar,
      layer: isOver ? element : outside.layer,
      isPositioned: outside.isPositioned === true || position !== 'static',
    };
    this.#finds.set(element, find);
    return find;
  }

  /** Whether it hides a good part of the shop, as sheets and veils do. */
  #isLarge(layer: Element): boolean {
    const known = this.#large.get(layer);
    if (known !== undefined) return known;
    const box = within(rectOf(layer), windowRect());
    const isLarge = areaOf(box) > LARGE * innerWidth * innerHeight && this.#hidesShop(layer, box);
    this.#large.set(layer, isLarge);
    return isLarge;
  }

  /** What merely holds the page, or is its background, has nothing of the shop beneath it. */
  #hidesShop(layer: Element, box: Rect): boolean {
    const middle = (box.top + box.bottom) / 2;
    const { frame } = this.#findAt((box.left + box.right) / 2, middle);
    const isRaised = Number(getComputedStyle(layer).zIndex) > 0 || (frame && holds(layer, frame));
    for (let one: Element | null = layer; one; one = around(one)) {
      for (const sibling of one.parentNode?.children ?? []) {
        if (sibling === one || sibling === this.#host) continue;
        const common = within(rectOf(sibling), box);
        // What reaches in from an edge says nothing of what is not raised above the page.
        if (!isRaised && (common.top > middle || common.bottom < middle)) continue;
        if (this.#isBeneath(sibling, layer, common)) return true;
      }
    }
    return false;
  }

  #isBeneath(element: Element, layer: Element, { left, top, right, bottom }: Rect): boolean {
    // What is there for screen readers alone is smaller.
    if (right - left < GRID || bottom - top < GRID || !isSeen(element)) return false;
    const stack = this.#stackAt((left + right) / 2, (top + bottom) / 2);
    const at = stack.findIndex((one) => holds(layer, one));
    return at >= 0 && stack.findIndex((one) => holds(element, one)) > at;
  }
}

/** Whether there is something to read or to tap. */
const isSeen = (element: Element): boolean =>
  (/\S/.test(element.textContent) || element.querySelector(CONTROLS) !== null) &&
  (element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true);

/** Points from start to end, both of them too, that lie in the window. */
const steps = (start: number, end: number, size: number, by: number): readonly number[] => {
  const points: number[] = [];
  for (let at = start; at < end; at += by) if (at >= 0 && at < size) points.push(at);
  return [...points, Math.max(0, Math.min(end, size) - 1)];
};

const rectsOf = (elements: readonly (Element | undefined)[]): readonly Rect[] =>
  [...new Set(elements)].flatMap((element) => (element ? [rectOf(element)] : []));

export const rectOf = (element: Element): Rect => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

const windowRect = (): Rect => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

const isFilling = ({ left, top, right, bottom }: Rect): boolean =>
  right - left >= innerWidth * FILLED && bottom - top >= innerHeight * FILLED;
