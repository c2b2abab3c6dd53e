import { reportingCallback } from '../element/safe-callback.ts';

/** DOM changes that may bring something over the help. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'style', 'open', 'hidden'],
};

/** Of more changed elements than this it is not asked where each of them is. */
const MANY = 200;

/** Shortest time from one answer to the next question, in milliseconds. */
const PAUSE = 1_000;

/** A page that changes more often than this within a pause is looked at without a question. */
const MOST_CALLS = 1_000;

/**
 * Tells of changes of the page, unless all that has changed lies below the window. The browser says
 * where that is once it has laid out the page for itself.
 */
export class VisibleChanges {
  readonly #host: Element;
  readonly #tell: () => void;
  #mutations: MutationObserver | undefined;
  readonly #positions: IntersectionObserver | undefined;
  readonly #ask: () => void;
  /** What has changed since the last question. */
  #records: (readonly MutationRecord[])[] = [];
  readonly #moved = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #notBefore = 0;
  #isWatching = false;

  /** Set for as long as what stands below the window does not matter. */
  isPicky = false;

  /** @param tell Called at most once until `watch` is called again. */
  constructor(host: Element, tell: () => void) {
    this.#host = host;
    this.#tell = tell;
    const onPositions = reportingCallback(host, this.#onPositions);
    this.#positions =
      'IntersectionObserver' in window ? new IntersectionObserver(onPositions) : undefined;
    this.#ask = reportingCallback(host, () => this.#askForPositions());
  }

  watch(): void {
    this.#isWatching = true;
    this.isPicky = false;
    // Where blockers have taken it away, the element can still be made, and fail with its link.
    this.#mutations ??= new MutationObserver(reportingCallback(this.#host, this.#onMutations));
    this.#mutations.observe(document.documentElement, OBSERVED);
  }

  unwatch(): void {
    this.#isWatching = false;
    this.#mutations?.disconnect();
    this.#positions?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#clear();
  }

  /** An element that may stand elsewhere, or look otherwise than before. */
  add(element: Element): void {
    if (!this.#isWatching || this.#host.contains(element)) return;
    this.#moved.add(element);
    this.#wait();
  }

  /** Called very often: all that can wait is left for later. */
  readonly #onMutations = (records: readonly MutationRecord[]): void => {
    if (!this.isPicky && records.every(({ target }) => this.#host.contains(target))) return;
    this.#records.push(records);
    this.#wait();
  };

  /** Until the question that is under way has been answered, changes are put by for the next one. */
  #wait(): void {
    const isPicky = this.isPicky && this.#positions && this.#records.length < MOST_CALLS;
    if (isPicky) this.#timer ??= setTimeout(this.#ask, this.#notBefore - performance.now());
    else this.#found();
  }

  #askForPositions(): void {
    const records = this.#records.flat().filter(({ target }) => !this.#host.contains(target));
    const changed = new Set([...this.#moved, ...changedElements(records)]);
    this.#clear();
    // What an element of the shop's own draws cannot be seen from here.
    if (changed.size > MANY || [...changed].some(({ localName }) => localName.includes('-')))
      return this.#found();
    if (changed.size === 0) {
      this.#timer = undefined;
      return;
    }
    // There is an answer even if all else is gone by then.
    for (const element of [this.#host, ...changed]) this.#positions?.observe(element);
  }

  readonly #onPositions = (entries: readonly IntersectionObserverEntry[]): void => {
    this.#positions?.disconnect();
    this.#timer = undefined;
    this.#notBefore = performance.now() + PAUSE;
    // What has gone meanwhile has been told as a change of what held it.
    const changed = entries.filter(({ target }) => target !== this.#host && isElement(target));
    if (changed.some(isInSight)) this.#found();
    else if (this.#records.length > 0 || this.#moved.size > 0) this.#wait();
  };

  #clear(): void {
    this.#records = [];
    this.#moved.clear();
  }

  #found(): void {
    if (!this.#isWatching) return;
    this.unwatch();
    this.#tell();
  }
}

/** What has no box may have had one, which has left a gap; above the window it moves what is in it. */
const isInSight = ({ boundingClientRect: { top, width } }: IntersectionObserverEntry): boolean =>
  top < innerHeight || width === 0;

/**
 * The elements that tell where a page has changed: what has come or looks otherwise, with all that it
 * holds, which may be fixed, and what is around it, where other things may have moved up or down.
 */
const changedElements = (records: readonly MutationRecord[]): readonly Element[] =>
  records
    .flatMap(({ type, target, addedNodes }) =>
      type === 'attributes'
        ? [target.parentNode ?? target, ...treeOf(target)]
        : [target, ...[...addedNodes].flatMap(treeOf)],
    )
    .filter(isElement);

const treeOf = (node: Node): readonly Node[] =>
  isElement(node) ? [node, ...node.getElementsByTagName('*')] : [];

const isElement = (node: Node): node is Element => node instanceof Element && node.isConnected;
