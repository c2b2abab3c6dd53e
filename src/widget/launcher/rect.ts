/** A rectangle in the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Air between the help button and what it must not cover, in pixels. */
export const MARGIN = 4;

export const moved = (box: Rect, by: number): Rect => ({
  ...box,
  top: box.top + by,
  bottom: box.bottom + by,
});

export const centerOf = (box: Rect): Rect => {
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  return { left: x, top: y, right: x, bottom: y };
};

/** What two boxes share; its sides have changed places where they share nothing. */
export const within = (one: Rect, other: Rect): Rect => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

export const areaOf = ({ left, top, right, bottom }: Rect): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** Whether one box touches another, or all but does. */
export const overlap = (one: Rect, other: Rect): boolean =>
  one.left - MARGIN < other.right &&
  one.right + MARGIN > other.left &&
  one.top - MARGIN < other.bottom &&
  one.bottom + MARGIN > other.top;
