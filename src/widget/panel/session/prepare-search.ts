import type { FaqSearch } from '../../../core/search/search.ts';
import { whenIdle } from '../../dom/when-idle.ts';
import { safeCallback } from '../../element/safe-callback.ts';

/**
 * Pause before the first slice, in milliseconds. The panel may have been rendered ahead while the shopper presses the
 * help button, which takes about 100, and then waits for it to be shown.
 */
const PRESS = 250;

/** Time slice, by which a keystroke or tap may be delayed, in milliseconds. */
const TIME_SLICE = 10;

/**
 * Maximum wait for the next slice, in milliseconds. Without one, Chromium calls back only every 50
 * milliseconds, even on a page that has nothing else to do.
 */
const MAX_PAUSE = 5;

/**
 * Builds the index in idle time, in short slices, so that it is ready for the first keystroke, but not
 * while the panel is being opened.
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
    const end = performance.now() + TIME_SLICE;
    let isPrepared: boolean;
    do isPrepared = search.prepare();
    while (!isPrepared && performance.now() < end);
    cancel = isPrepared
      ? whenIdle(safeCallback(onPrepared, onError))
      : whenIdle(prepareSlice, MAX_PAUSE);
  }, onError);

  const timer = setTimeout(
    safeCallback(() => void (cancel = whenIdle(prepareSlice)), onError),
    PRESS,
  );
  cancel = () => clearTimeout(timer);
  return () => cancel();
};
