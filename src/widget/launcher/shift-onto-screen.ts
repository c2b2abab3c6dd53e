import type { Rect } from './rect.ts';

type View = Pick<VisualViewport, 'scale' | 'offsetLeft' | 'offsetTop' | 'width' | 'height'>;

interface Screen {
  /** Null in browsers without it. */
  readonly visualViewport: View | null;
  readonly innerWidth: number;
  readonly innerHeight: number;
}

/**
 * How far the help button must move to be seen, in pixels. If something on a page is wider than the
 * phone, browsers lay out fixed elements in a window as wide as that, of which only a part is on the
 * screen. It does not follow a shopper who has pinched to zoom.
 */
export const shiftOntoScreen = (
  button: Rect,
  { visualViewport: view, innerWidth, innerHeight }: Screen = window,
): { readonly x: number; readonly y: number } => {
  if (!view || view.scale > 1.05) return { x: 0, y: 0 };
  const { offsetLeft: left, offsetTop: top, width } = view;
  // The soft keyboard reduces the height of the view, a scroll bar only its width.
  const height = Math.max(view.height, (innerHeight * width) / innerWidth);
  return {
    x: shift(button.left, button.right, left, left + width, innerWidth),
    y: shift(button.top, button.bottom, top, top + height, innerHeight),
  };
};

/** Keeps the distance from the edge: what is beyond the view's end is as far from the window's. */
const shift = (
  start: number,
  end: number,
  viewStart: number,
  viewEnd: number,
  windowEnd: number,
): number => {
  if (end > viewEnd) return viewEnd - windowEnd;
  return start < viewStart ? viewStart : 0;
};
