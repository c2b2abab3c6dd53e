/** The parent element, across shadow roots. */
export const parentOf = (element: Element): Element | null => {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};

/** The parent element in the flat tree, or null if that is the page's body or root. */
export const flatTreeParent = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? parentOf(element);
  return parent && !isPage(parent) ? parent : null;
};

/** As `Node.contains`, in the flat tree: whether `ancestor` is the element itself or one of its ancestors. */
export const contains = (ancestor: Element, element: Element): boolean => {
  let one: Element | null = element;
  while (one && one !== ancestor) one = flatTreeParent(one);
  return one !== null;
};

export const isPage = (element: Element): boolean =>
  element === document.body || element === document.documentElement;

/** The focused element, inside open shadow roots too. */
export const activeElement = (root: Document | ShadowRoot): Element | null => {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? activeElement(active.shadowRoot) : active;
};

/**
 * The topmost element at a point, as deep in open shadow roots as possible, without `except` and its descendants;
 * undefined if there is none. Cheaper than all of them: browsers stop at the first.
 */
export const topmostAt = (x: number, y: number, except: Element): Element | undefined => {
  const first = document.elementFromPoint?.(x, y);
  const element = first && first !== except ? deepest(first, x, y) : undefined;
  return element && !isInside(element, except) ? element : elementsAt(x, y, except)[0];
};

/**
 * The elements at a point, topmost first, each as deep inside open shadow roots as possible, without
 * `except` and its descendants. Empty in browsers without `elementsFromPoint`.
 */
export const elementsAt = (x: number, y: number, except: Element): readonly Element[] =>
  (document.elementsFromPoint?.(x, y) ?? [])
    .filter((element) => element !== except)
    .map((element) => deepest(element, x, y))
    .filter((element) => !isInside(element, except));

const isInside = (element: Element, host: Element): boolean =>
  host.contains(element) || element.getRootNode() === host.shadowRoot;

const deepest = (element: Element, x: number, y: number): Element => {
  const root = element.shadowRoot;
  const inside = root?.elementsFromPoint(x, y).find((one) => one.getRootNode() === root);
  return inside ? deepest(inside, x, y) : element;
};
