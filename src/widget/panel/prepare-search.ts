import type { FaqSearch } from '../../core/search/search.ts';
import { whenIdle } from '../dom/when-idle.ts';
import { safeCallback } from '../element/safe-callback.ts';

/** Longest time slice that may delay a keystroke or tap, in milliseconds. */
const SLICE = 10;

/**
 * Builds the index in idle time, so that it is ready for the first keystroke and none waits long.
 * @returns A function that stops it early.
 */
export const prepareWhenIdle = (
  search: FaqSearch,
  onError: (error: unknown) => void,
): (() => void) => {
  let cancel: () => void;

  const prepareSlice = safeCallback((deadline?: IdleDeadline) => {
    const end = performance.now() + Math.min(SLICE, deadline?.timeRemaining() ?? SLICE);
    do if (search.prepare()) return;
    while (performance.now() < end);
    cancel = whenIdle(prepareSlice);
  }, onError);

  cancel = whenIdle(prepareSlice);
  return () => cancel();
};
