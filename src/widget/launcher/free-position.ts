import { centerOf, MARGIN, overlaps, translate, type Rect } from './rect.ts';

/** How far the help button may move from its corner, and in which steps, in pixels. */
const MAX_OFFSET = 240;
export const STEP = 16;

/** What of the shop lies in and around a position that the help button may take. */
export interface Obstacles {
  /** Bars that stay in place while the page scrolls: not covered at all if that can be avoided. */
  readonly bars: readonly Rect[];
  /** Frames, dialogs and the like: never covered at all. */
  readonly frames: readonly Rect[];
  /** What a shopper may want to tap: its center is never covered. */
  readonly controls: readonly Rect[];
}

/**
 * How far the help button must move from its corner, or undefined if no position is free. Where bars
 * leave no room, keeping off frames and off the centers of controls has to do.
 *
 * @param home Where the button stands when it has not moved.
 * @param direction -1 to move up, 1 to move down.
 * @param windowHeight The button stays above it, and below 0.
 * @param obstaclesAt Called for no position that is known to be taken.
 */
export const freeOffset = (
  home: Rect,
  direction: -1 | 1,
  windowHeight: number,
  obstaclesAt: (position: Rect) => Obstacles,
): number | undefined => {
  const bars: Rect[] = [];
  const blocked: Rect[] = [];
  let onBar: number | undefined;
  for (let offset = 0; offset <= MAX_OFFSET; offset += STEP) {
    const position = translate(home, direction * offset);
    if (offset > 0 && (position.top < MARGIN || position.bottom > windowHeight - MARGIN)) break;
    const isOn = (one: Rect): boolean => overlaps(position, one);
    if (blocked.some(isOn) || (onBar !== undefined && bars.some(isOn))) continue;
    const found = obstaclesAt(position);
    bars.push(...found.bars);
    blocked.push(...found.frames, ...found.controls.map(centerOf));
    if (blocked.some(isOn)) continue;
    if (!bars.some(isOn)) return offset;
    onBar ??= offset;
  }
  return onBar;
};
