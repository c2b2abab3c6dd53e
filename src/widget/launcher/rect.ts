/** A rectangle in the viewport, in CSS pixels. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Gap between the help button and what it must not cover, in pixels. */
export const MARGIN = 4;

export const translate = ({ left, top, right, bottom }: Rect, x: number, y: number): Rect => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

export const centreOf = (rect: Rect): Rect => {
  const x = (rect.left + rect.right) / 2;
  const y = (rect.top + rect.bottom) / 2;
  return { left: x, top: y, right: x, bottom: y };
};

/** The intersection of two rectangles; its sides are swapped if it is empty. */
export const intersectionOf = (one: Rect, other: Rect): Rect => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

export const areaOf = ({ left, top, right, bottom }: Rect): number =>
  Math.max(0, right - left) * Math.max(0, bottom - top);

/** Whether two rectangles touch, or nearly do. */
export const overlaps = (one: Rect, other: Rect): boolean =>
  one.left - MARGIN < other.right &&
  one.right + MARGIN > other.left &&
  one.top - MARGIN < other.bottom &&
  one.bottom + MARGIN > other.top;
