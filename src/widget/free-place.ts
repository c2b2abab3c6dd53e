/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far the help button may move from its corner, and in which steps, in pixels. */
export const MAX_SHIFT = 240;
const STEP = 8;
/** Air between the help button and what it must not cover, in pixels. */
const MARGIN = 4;

/** What of the shop lies on the way that the help button may go. */
export interface Obstacles {
  /** Bars that stay in place while the page scrolls: nothing of them is to be covered. */
  readonly bars: readonly Box[];
  /** What a shopper may want to tap: its middle is not to be covered. */
  readonly controls: readonly Box[];
}

/**
 * How far the help button must move from its corner: 0 to `MAX_SHIFT`, or undefined where no place
 * is free. Where a bar leaves no room, keeping off the middles of the controls has to do.
 *
 * @param home Where the button stands when it has not moved.
 * @param direction -1 to move up, 1 to move down.
 */
export const freeShift = (
  home: Box,
  { bars, controls }: Obstacles,
  direction: -1 | 1,
): number | undefined => {
  const middles = controls.map(middleOf);
  return firstShift(home, [...bars, ...middles], direction) ?? firstShift(home, middles, direction);
};

const firstShift = (
  home: Box,
  obstacles: readonly Box[],
  direction: -1 | 1,
): number | undefined => {
  for (let shift = 0; shift <= MAX_SHIFT; shift += STEP) {
    const place = {
      ...home,
      top: home.top + direction * shift,
      bottom: home.bottom + direction * shift,
    };
    if (!obstacles.some((obstacle) => overlap(place, obstacle))) return shift;
  }
  return undefined;
};

const middleOf = (box: Box): Box => {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return { left: x, top: y, right: x, bottom: y };
};

const overlap = (one: Box, other: Box): boolean =>
  one.left - MARGIN < other.right &&
  one.right + MARGIN > other.left &&
  one.top - MARGIN < other.bottom &&
  one.bottom + MARGIN > other.top;
