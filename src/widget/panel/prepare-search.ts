import type { FaqSearch } from '../../core/search/search.ts';
import { whenIdle } from '../dom/when-idle.ts';
import { safeCallback } from '../element/safe-callback.ts';

/** How long a slice may keep the page from a key or a tap, in milliseconds. */
const SLICE = 10;

/**
 * Makes the index in idle time, so that the first key finds it ready, and none waits for it long.
 * @returns What ends it early.
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
