import { centreOf, MARGIN, overlaps, translate, type Rect } from './rect.ts';

/** Step by which the help button moves away from its corner, in pixels. */
export const STEP = 16;

/** How much further it moves so as not to cover the edge of a button or field, in pixels. */
const NEARBY = 96;

/** The shop's elements at and around a possible position of the help button. */
export interface Obstacles {
  /** Bars that stay in place while the page scrolls: not covered, if possible. */
  readonly bars: readonly Rect[];
  /** Frames, dialogs and the like: never covered. */
  readonly frames: readonly Rect[];
  /** Things to tap: their centres are never covered. */
  readonly controls: readonly Rect[];
  /** Those of them that are buttons or fields: not covered at all, if a position nearby is free. */
  readonly fields: readonly Rect[];
}

/**
 * Offset of the help button from its corner, in pixels; undefined if no position is free in its
 * half of the window. If there is no room elsewhere, the button may cover a bar, or the edge of a button
 * or field, but no frame and no centre of a control.
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
  const fields: Rect[] = [];
  const blocked: Rect[] = [];
  let onBar: number | undefined;
  let onField: number | undefined;
  for (let offset = 0; offset <= windowHeight / 2; offset += STEP) {
    const position = translate(home, 0, direction * offset);
    if (offset > 0 && (position.top < MARGIN || position.bottom > windowHeight - MARGIN)) break;
    if (onField !== undefined && offset > onField + NEARBY) break;
    const isOn = (one: Rect): boolean => overlaps(position, one);
    if (blocked.some(isOn) || (onBar !== undefined && bars.some(isOn))) continue;
    const found = obstaclesAt(position);
    bars.push(...found.bars);
    fields.push(...found.fields);
    blocked.push(...found.frames, ...found.controls.map(centreOf));
    if (blocked.some(isOn)) continue;
    if (bars.some(isOn)) onBar ??= offset;
    else if (fields.some(isOn)) onField ??= offset;
    else return offset;
  }
  return onField ?? onBar;
};
