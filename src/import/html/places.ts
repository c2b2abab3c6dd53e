import type { Element } from 'hast';

/** Where a node is: its container, and that container's own place. */
export interface NodePlace {
  readonly container: Element;
  readonly around: NodePlace | undefined;
}

const containersOf = (place: NodePlace | undefined): readonly Element[] =>
  place ? [...containersOf(place.around), place.container] : [];

/** The innermost container of all places; undefined if that is the page. */
export const commonContainer = (
  places: readonly (NodePlace | undefined)[],
): Element | undefined => {
  const [first = [], ...others] = places.map(containersOf);
  const shared = first.filter((container, at) => others.every((other) => other[at] === container));
  return shared[shared.length - 1];
};

export const isWithin = (place: NodePlace | undefined, container: Element): boolean =>
  place !== undefined && (place.container === container || isWithin(place.around, container));
