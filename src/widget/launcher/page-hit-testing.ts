import { areaOf, intersectionOf, MARGIN, type Rect } from './rect.ts';
import { contains, elementsAt, flatTreeParent, isPage, topmostAt } from '../dom/composed-tree.ts';
import { STEP, type Obstacles } from './free-position.ts';

/** Elements that a shopper may want to tap. */
const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [tabindex]:not([tabindex^="-"]), ' +
  ['button', 'link', 'checkbox', 'radio', 'switch', 'menuitem', 'tab', 'option']
    .map((role) => `[role="${role}"]`)
    .join();

/** Those that are drawn as a box, unlike most links. */
const FIELDS = 'button, input, select, textarea, [role="button"]';

/** Elements whose content cannot be inspected, or that need the shopper's full attention. */
const FRAMES =
  'iframe, object, embed, dialog, [popover], [role="dialog"], [role="alertdialog"], ' +
  '[aria-modal="true"], [contenteditable]:not([contenteditable="false"])';

/**
 * Distance between tested points, in pixels: at most the smallest target that WCAG 2.5.8 allows,
 * and the height of a line of text.
 */
const COLUMN = 24;
const ROW = STEP;

/** The same for layers above the page, which are larger. */
const COARSE = 64;

/** Share of the window's width and height from which an element fills it. */
const FILLED = 0.9;

/** Share of the window's area from which a layer counts as large. */
const LARGE = 0.4;

/** What is at a point of the page: the nearest ancestor of each kind. */
interface HitTarget {
  readonly control?: Element | undefined;
  /** The outermost frame, since everything in a dialog belongs to it. */
  readonly frame?: Element | undefined;
  /** An element that stays in place while the page scrolls. */
  readonly bar?: Element | undefined;
  /** An element above the page, such as an overlay. */
  readonly layer?: Element | undefined;
  readonly isPositioned?: boolean;
}

const noTarget: HitTarget = {};

/** One inspection of the page around the help. Measures nothing twice. */
export class PageHitTest {
  readonly #host: Element;
  readonly #isOpen: boolean;
  readonly #atPoint = new Map<string, HitTarget>();
  readonly #targets = new Map<Element, HitTarget>();
  readonly #large = new Map<Element, boolean>();

  constructor(host: Element & { readonly open: boolean }) {
    this.#host = host;
    this.#isOpen = host.open;
  }

  /** What the help button would cover at this position. */
  obstaclesAt(position: Rect): Obstacles {
    const targets = this.#targetsIn(position, COLUMN, ROW);
    const layers = targets.map(({ layer }) => (layer && this.#isLarge(layer) ? layer : undefined));
    const controls = targets.map(({ control }) => control);
    return {
      bars: rectsOf(targets.map(({ bar }) => bar)).filter((rect) => !isFilling(rect)),
      frames: rectsOf([...targets.map(({ frame }) => frame), ...layers]),
      controls: rectsOf(controls),
      fields: rectsOf(controls.filter((control) => control?.matches(FIELDS))),
    };
  }

  /** Layers above the page in this area: frames, dialogs, drawers, and other large elements. */
  layersIn(area: Rect): ReadonlySet<Element> {
    const found = new Set<Element>();
    const layers = new Set<Element>();
    for (const { frame, layer } of this.#targetsIn(area, COARSE, COARSE)) {
      if (layer) (frame ? found : layers).add(frame ?? layer);
    }
    for (const layer of layers) {
      if (this.#isLarge(layer) || this.#hidesMostOf(area, layer)) found.add(layer);
    }
    return found;
  }

  /** Bars and small layers above the help in this area. */
  barsOn({ left, top, right, bottom }: Rect): readonly Rect[] {
    const bars = new Set<Element | undefined>();
    for (const y of points(top, bottom, innerHeight, ROW)) {
      for (const x of points(left, right, innerWidth, COLUMN)) {
        const first = document.elementFromPoint(x, y);
        if (first && first !== this.#host && !isPage(first)) bars.add(this.#targetOf(first).bar);
      }
    }
    return rectsOf([...bars]).filter((rect) => !isFilling(rect));
  }

  /** Whether a dialog, a bank's frame, an overlay or the like fills the window. */
  get isWindowFilled(): boolean {
    const fullscreen = document.fullscreenElement;
    if (fullscreen && !fullscreen.contains(this.#host)) return true;
    const candidates = new Set<Element>();
    for (const element of this.#stackAt(innerWidth / 2, innerHeight / 2)) {
      for (let one: Element | null = element; one; one = flatTreeParent(one)) {
        // The backdrop counts as part of the dialog, and everything else is inert.
        if (isModalDialog(one) && !one.contains(this.#host)) return true;
        if (this.#targetOf(one).layer === one && isFilling(rectOf(one))) candidates.add(one);
      }
    }
    return [...candidates].some((one) => one.localName === 'iframe' || this.#isLarge(one));
  }

  /** The points lie on a fixed grid, so that positions a few steps apart share rows of points. */
  #targetsIn(area: Rect, column: number, row: number): readonly HitTarget[] {
    const targets = new Set<HitTarget>();
    const xs = points(area.left - MARGIN, area.right + MARGIN, innerWidth, column);
    for (const y of points(area.top - MARGIN, area.bottom + MARGIN, innerHeight, row)) {
      for (const x of xs) targets.add(this.#targetAt(x, y));
    }
    return [...targets];
  }

  #targetAt(x: number, y: number): HitTarget {
    const key = `${x} ${y}`;
    const known = this.#atPoint.get(key);
    if (known) return known;
    // An open panel covers what it is asked about.
    const element = this.#isOpen ? this.#stackAt(x, y)[0] : topmostAt(x, y, this.#host);
    const target = element && !isPage(element) ? this.#targetOf(element) : noTarget;
    this.#atPoint.set(key, target);
    return target;
  }

  #stackAt(x: number, y: number): readonly Element[] {
    return elementsAt(x, y, this.#host).filter((one) => !isPage(one));
  }

  #targetOf(element: Element): HitTarget {
    const known = this.#targets.get(element);
    if (known) return known;
    const parent = flatTreeParent(element);
    const outside = parent ? this.#targetOf(parent) : noTarget;
    const { position } = getComputedStyle(element);
    const isFixed = position === 'fixed';
    const isOver = isFixed || (position === 'absolute' && !outside.isPositioned);
    const isFrame = element.matches(FRAMES) && !contains(element, this.#host);
    const target: HitTarget = {
      control: element.matches(CONTROLS) ? element : outside.control,
      frame: outside.frame ?? (isFrame ? element : undefined),
      bar: isFixed || position === 'sticky' ? element : outside.bar,
      layer: isOver ? element : outside.layer,
      isPositioned: outside.isPositioned === true || position !== 'static',
    };
    this.#targets.set(element, target);
    return target;
  }

  /** Whether a layer hides much of the shop, as sheets and overlays do. */
  #isLarge(layer: Element): boolean {
    const known = this.#large.get(layer);
    if (known !== undefined) return known;
    const box = intersectionOf(rectOf(layer), windowRect());
    const isLarge = areaOf(box) > LARGE * innerWidth * innerHeight && this.#hidesShop(layer, box);
    this.#large.set(layer, isLarge);
    return isLarge;
  }

  /** Whether a layer takes most of an area, as drawers do at the side of a wide window. */
  #hidesMostOf(area: Rect, layer: Element): boolean {
    const box = intersectionOf(rectOf(layer), area);
    return areaOf(box) > areaOf(area) / 2 && this.#hidesShop(layer, box);
  }

  /** Tells an overlay from a mere container or background, which has nothing beneath it. */
  #hidesShop(layer: Element, box: Rect): boolean {
    const middle = (box.top + box.bottom) / 2;
    const { frame } = this.#targetAt((box.left + box.right) / 2, middle);
    const isRaised =
      Number(getComputedStyle(layer).zIndex) > 0 || (frame && contains(layer, frame));
    for (const element of siblingsAround(layer)) {
      if (element === this.#host) continue;
      const common = intersectionOf(rectOf(element), box);
      const isAtEdge = common.top > middle || common.bottom < middle;
      // If the layer is not raised above the page, an overlap at its edge proves nothing.
      if ((isRaised || !isAtEdge) && this.#isBeneath(element, layer, common)) return true;
    }
    return false;
  }

  #isBeneath(element: Element, layer: Element, { left, top, right, bottom }: Rect): boolean {
    // Visually hidden elements for screen readers are smaller.
    if (right - left < ROW || bottom - top < ROW || !isSeen(element)) return false;
    const stack = this.#stackAt((left + right) / 2, (top + bottom) / 2);
    const at = stack.findIndex((one) => contains(layer, one));
    return at >= 0 && stack.findIndex((one) => contains(element, one)) > at;
  }
}

/** The siblings of an element and of its ancestors. */
function* siblingsAround(element: Element): Iterable<Element> {
  for (let one: Element | null = element; one; one = flatTreeParent(one)) {
    for (const sibling of one.parentNode?.children ?? []) if (sibling !== one) yield sibling;
  }
}

/** Whether an element has something to read or to tap. */
const isSeen = (element: Element): boolean =>
  (/\S/.test(element.textContent) || element.querySelector(CONTROLS) !== null) &&
  (element.checkVisibility?.({ opacityProperty: true, visibilityProperty: true }) ?? true);

/** Grid points from start to end, and the end itself, that are inside the window. */
const points = (start: number, end: number, size: number, step: number): readonly number[] => {
  const found: number[] = [];
  for (let at = start; at < end; at += step) if (at >= 0 && at < size) found.push(at);
  return [...found, Math.max(0, Math.min(end, size) - 1)];
};

/** Browsers without the selector have no modal dialogs either. */
const isModalDialog = (element: Element): boolean => {
  try {
    return element.localName === 'dialog' && element.matches(':modal');
  } catch {
    return false;
  }
};

const rectsOf = (elements: readonly (Element | undefined)[]): readonly Rect[] =>
  [...new Set(elements)].flatMap((element) => (element ? [rectOf(element)] : []));

export const rectOf = (element: Element): Rect => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left, top, right, bottom };
};

/** The sizes of elements, as a text to compare with. */
export const sizesOf = (elements: readonly (HTMLElement | null)[]): string =>
  elements.map((one) => `${one?.offsetWidth} ${one?.offsetHeight}`).join();

const windowRect = (): Rect => ({ left: 0, top: 0, right: innerWidth, bottom: innerHeight });

const isFilling = ({ left, top, right, bottom }: Rect): boolean =>
  right - left >= innerWidth * FILLED && bottom - top >= innerHeight * FILLED;
