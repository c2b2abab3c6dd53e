import { MARGIN, centerOf, moved, overlap, type Rect } from './rect.ts';

/** How far the help button may move from its corner, and in which steps, in pixels. */
const MAX_SHIFT = 240;
const STEP = 12;

/** What of the shop lies in and around a place that the help button may take. */
export interface Obstacles {
  /** Bars that stay in place while the page scrolls: nothing of them is covered where that can be. */
  readonly bars: readonly Rect[];
  /** Frames, dialogs and the like: nothing of them is ever to be covered. */
  readonly frames: readonly Rect[];
  /** What a shopper may want to tap: its middle is never to be covered. */
  readonly controls: readonly Rect[];
}

/**
 * How far the help button must move from its corner, or undefined where no place is free. Where bars
 * leave no room, keeping off frames and off the middles of controls has to do.
 *
 * @param home Where the button stands when it has not moved.
 * @param direction -1 to move up, 1 to move down.
 * @param windowHeight The button stays above it, and below 0.
 * @param obstaclesAt Asked for one place after the other, and for no more than needed.
 */
export const freeOffset = (
  home: Rect,
  direction: -1 | 1,
  windowHeight: number,
  obstaclesAt: (place: Rect) => Obstacles,
): number | undefined => {
  let onBar: number | undefined;
  for (let shift = 0; shift <= MAX_SHIFT; shift += STEP) {
    const place = moved(home, direction * shift);
    if (shift > 0 && (place.top < MARGIN || place.bottom > windowHeight - MARGIN)) break;
    const { bars, frames, controls } = obstaclesAt(place);
    const isOn = (one: Rect): boolean => overlap(place, one);
    if (frames.some(isOn) || controls.map(centerOf).some(isOn)) continue;
    if (!bars.some(isOn)) return shift;
    onBar ??= shift;
  }
  return onBar;
};
