import type { Element } from 'hast';

/** Where a node stands: the container around it, and those around that. */
export interface Place {
  readonly container: Element;
  readonly around: Place | undefined;
}

const containersOf = (place: Place | undefined): readonly Element[] =>
  place ? [...containersOf(place.around), place.container] : [];

/** The innermost container that holds all places; undefined if only the page does. */
export const commonContainer = (places: readonly (Place | undefined)[]): Element | undefined => {
  const [first = [], ...others] = places.map(containersOf);
  const shared = first.filter((container, at) => others.every((other) => other[at] === container));
  return shared[shared.length - 1];
};

export const isWithin = (place: Place | undefined, container: Element): boolean =>
  place !== undefined && (place.container === container || isWithin(place.around, container));
