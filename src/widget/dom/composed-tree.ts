/** The element around an element, through shadow roots. */
export const parentOf = (element: Element): Element | null => {
  const parent = element.parentNode;
  if (parent instanceof ShadowRoot) return parent.host;
  return parent instanceof Element ? parent : null;
};

/** The element around an element as it is drawn, short of the page itself. */
export const around = (element: Element): Element | null => {
  const parent = element.assignedSlot ?? parentOf(element);
  return parent && !isPage(parent) ? parent : null;
};

/** Whether an element is another one, or is around it. */
export const holds = (outer: Element, element: Element): boolean => {
  let one: Element | null = element;
  while (one && one !== outer) one = around(one);
  return one !== null;
};

export const isPage = (element: Element): boolean =>
  element === document.body || element === document.documentElement;

/** The focused element, however deep in open shadow roots. */
export const activeElement = (root: Document | ShadowRoot): Element | null => {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? activeElement(active.shadowRoot) : active;
};

/**
 * All that stands at a point but `except` and what is in it, topmost first, each as deep in open
 * shadow roots as can be seen; nothing in browsers that cannot tell.
 */
export const elementsAt = (x: number, y: number, except: Element): readonly Element[] =>
  (document.elementsFromPoint?.(x, y) ?? [])
    .filter((element) => element !== except)
    .map((element) => deepest(element, x, y))
    .filter((element) => !except.contains(element) && element.getRootNode() !== except.shadowRoot);

const deepest = (element: Element, x: number, y: number): Element => {
  const root = element.shadowRoot;
  const inside = root?.elementsFromPoint(x, y).find((one) => one.getRootNode() === root);
  return inside ? deepest(inside, x, y) : element;
};
