/**
 * The elements that tell where a page has changed: what has come, what looks otherwise, and what is
 * around it, since other things may have moved up or down there. Of leaves that are alike in one place
 * the last one speaks for all.
 */
export const changedElements = (records: readonly MutationRecord[]): ReadonlySet<Element> => {
  const changed = new Set<Element>();
  const leaves = new Map<Node, Set<string>>();
  for (const { type, target, addedNodes } of [...records].reverse()) {
    const isAttribute = type === 'attributes';
    const place = (isAttribute && target.parentNode) || target;
    if (isElement(place)) changed.add(place);
    for (const node of isAttribute ? [target] : addedNodes) {
      if (!isElement(node)) continue;
      const known = leaves.get(place) ?? new Set();
      leaves.set(place, known);
      if (isKnown(node, known)) continue;
      // What it holds may be fixed.
      for (const one of [node, ...node.getElementsByTagName('*')]) changed.add(one);
    }
  }
  return changed;
};

const isKnown = (element: Element, known: Set<string>): boolean => {
  if (element.childElementCount > 0) return false;
  const attributes = [...element.attributes].map(({ name, value }) => `${name}=${value}`);
  const likeness = [element.localName, ...attributes].join('\n');
  return known.has(likeness) || !known.add(likeness);
};

const isElement = (node: Node): node is Element => node instanceof Element && node.isConnected;
