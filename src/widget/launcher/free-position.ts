import { centreOf, MARGIN, overlaps, translate, type Rect } from './rect.ts';

/** Step by which the help button moves away from its corner, in pixels. */
export const STEP = 16;

/** The shop's elements at and around a possible position of the help button. */
export interface Obstacles {
  /** Bars that stay in place while the page scrolls: not covered, if possible. */
  readonly bars: readonly Rect[];
  /** Frames, dialogs and the like: never covered. */
  readonly frames: readonly Rect[];
  /** Things to tap: their centres are never covered. */
  readonly controls: readonly Rect[];
}

/**
 * Offset of the help button from its corner, in pixels; undefined if no position is free in its
 * half of the window. If bars leave no room, the button may cover a bar, but no frame and no centre
 * of a control.
 *
 * @param home Position of the button before it moves.
 * @param direction -1 to move up, 1 to move down.
 * @param windowHeight The button stays between 0 and this.
 * @param obstaclesAt Not called for positions that are already known to be taken.
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
  for (let offset = 0; offset <= windowHeight / 2; offset += STEP) {
    const position = translate(home, 0, direction * offset);
    if (offset > 0 && (position.top < MARGIN || position.bottom > windowHeight - MARGIN)) break;
    const isOn = (one: Rect): boolean => overlaps(position, one);
    if (blocked.some(isOn) || (onBar !== undefined && bars.some(isOn))) continue;
    const found = obstaclesAt(position);
    bars.push(...found.bars);
    blocked.push(...found.frames, ...found.controls.map(centreOf));
    if (blocked.some(isOn)) continue;
    if (!bars.some(isOn)) return offset;
    onBar ??= offset;
  }
  return onBar;
};
