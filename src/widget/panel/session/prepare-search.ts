import type { FaqSearch } from '../../../core/search/search.ts';
import { whenIdle } from '../../dom/when-idle.ts';
import { safeCallback } from '../../element/safe-callback.ts';

/** Time slice, by which a keystroke or tap may be delayed, in milliseconds. */
const SLICE = 10;

/**
 * Maximum wait for the next slice, in milliseconds. Without one, Chromium calls back only every 50
 * milliseconds, even on a page that has nothing else to do.
 */
const MAX_PAUSE = 5;

/**
 * Builds the index from the first idle moment on, in short slices, so that it is ready for the first
 * keystroke.
 * @param onPrepared Called once it is there, in an idle moment of its own.
 * @returns A function that stops it early.
 */
export const prepareWhenIdle = (
  search: FaqSearch,
  onError: (error: unknown) => void,
  onPrepared: () => void = () => undefined,
): (() => void) => {
  let cancel: () => void;

  const prepareSlice = safeCallback(() => {
    const end = performance.now() + SLICE;
    let isPrepared: boolean;
    do isPrepared = search.prepare();
    while (!isPrepared && performance.now() < end);
    cancel = isPrepared
      ? whenIdle(safeCallback(onPrepared, onError))
      : whenIdle(prepareSlice, MAX_PAUSE);
  }, onError);

  // After the layout of the panel, which is waiting for an idle moment, too: the shopper may be about to click.
  const afterLayout = safeCallback(() => void (cancel = whenIdle(prepareSlice)), onError);
  cancel = whenIdle(afterLayout);
  return () => cancel();
};
