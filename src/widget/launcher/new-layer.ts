import { rectOf } from './page-hit-testing.ts';
import { overlaps, type Rect } from './rect.ts';

/**
 * The panel stays open for what is narrower or shorter than this, in pixels: the buttons, greetings
 * and badges that chats and other third-party widgets add late. A bank's iframe is at least 250 by 400.
 */
const SMALLEST_LAYER = 200;

/** Whether one of the layers is new, large, and where the panel is. */
export const hasNewLayer = (
  layers: ReadonlySet<Element>,
  known: ReadonlySet<Element>,
  panel: Rect,
): boolean =>
  [...layers].some((one) => {
    const rect = rectOf(one);
    return !known.has(one) && !isSmall(rect) && overlaps(rect, panel);
  });

const isSmall = ({ left, top, right, bottom }: Rect): boolean =>
  Math.min(right - left, bottom - top) < SMALLEST_LAYER;
