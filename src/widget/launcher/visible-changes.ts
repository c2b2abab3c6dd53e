import { reportingCallback } from '../element/safe-callback.ts';

/** DOM changes that may move something over the help. */
const observedChanges: MutationObserverInit = {
  subtree: true,
  childList: true,
  attributeFilter: ['class', 'style', 'open', 'hidden'],
};

/** If more elements than this have changed, their positions are not checked. */
const MAX_CHECKED = 200;

/** Minimum time between one result and the next check, in milliseconds. */
const PAUSE = 1_000;

/** If the page changes more often than this during a pause, that is reported without a check. */
const MAX_BATCHES = 1_000;

/**
 * Reports changes of the page, unless all of them are below the window. Positions come from an
 * `IntersectionObserver`, so that no layout is forced.
 */
export class VisibleChanges {
  readonly #host: Element;
  readonly #tell: () => void;
  #mutations: MutationObserver | undefined;
  readonly #positions: IntersectionObserver | undefined;
  readonly #ask: () => void;
  /** Changes since the last check, as the browser reported them. */
  #batches: (readonly MutationRecord[])[] = [];
  readonly #moved = new Set<Element>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #notBefore = 0;
  #isWatching = false;

  /** Whether changes below the window are ignored. */
  ignoresBelow = false;

  /** @param tell Called at most once per call of `watch`. */
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
    this.ignoresBelow = false;
    // Not created in the constructor: if a blocker has removed `MutationObserver`, the element can
    // still be created, and then fails with its plain link.
    this.#mutations ??= new MutationObserver(reportingCallback(this.#host, this.#onMutations));
    this.#mutations.observe(document.documentElement, observedChanges);
  }

  unwatch(): void {
    this.#isWatching = false;
    this.#mutations?.disconnect();
    this.#positions?.disconnect();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#clear();
  }

  /** Adds an element that may have moved or changed. */
  add(element: Element): void {
    if (!this.#isWatching || this.#host.contains(element)) return;
    this.#moved.add(element);
    this.#wait();
  }

  /** Called very often, so anything that can wait is done later. */
  readonly #onMutations = (records: readonly MutationRecord[]): void => {
    if (!this.ignoresBelow && records.every(({ target }) => this.#host.contains(target))) return;
    this.#batches.push(records);
    this.#wait();
  };

  /** While a check is running, changes are kept for the next one. */
  #wait(): void {
    const isWorthChecking =
      this.ignoresBelow && this.#positions && this.#batches.length < MAX_BATCHES;
    if (isWorthChecking) this.#timer ??= setTimeout(this.#ask, this.#notBefore - performance.now());
    else this.#found();
  }

  #askForPositions(): void {
    const records = this.#batches.flat().filter(({ target }) => !this.#host.contains(target));
    const changed = new Set([...this.#moved, ...changedElements(records)]);
    this.#clear();
    // Changes inside a custom element's shadow root cannot be observed from here.
    if (changed.size > MAX_CHECKED || [...changed].some(({ localName }) => localName.includes('-')))
      return this.#found();
    if (changed.size === 0) {
      this.#timer = undefined;
      return;
    }
    // Observing the host guarantees a result even if all changed elements have been removed.
    for (const element of [this.#host, ...changed]) this.#positions?.observe(element);
  }

  readonly #onPositions = (entries: readonly IntersectionObserverEntry[]): void => {
    this.#positions?.disconnect();
    this.#timer = undefined;
    this.#notBefore = performance.now() + PAUSE;
    // A removed element has been reported as a change of its parent.
    const changed = entries.filter(({ target }) => target !== this.#host && isElement(target));
    if (changed.some(isInSight)) this.#found();
    else if (this.#batches.length > 0 || this.#moved.size > 0) this.#wait();
  };

  #clear(): void {
    this.#batches = [];
    this.#moved.clear();
  }

  #found(): void {
    if (!this.#isWatching) return;
    this.unwatch();
    this.#tell();
  }
}

/** An element above the window shifts what is in it; one without a box may have left a gap. */
const isInSight = ({ boundingClientRect: { top, width } }: IntersectionObserverEntry): boolean =>
  top < innerHeight || width === 0;

/**
 * Elements that show where the page has changed: those added or restyled, their descendants, which
 * may have a fixed position, and their parents, in which others may have moved.
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
