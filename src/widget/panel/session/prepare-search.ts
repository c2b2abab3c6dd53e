import type { FaqSearch } from '../../../core/search/search.ts';
import { whenIdle } from '../../dom/when-idle.ts';
import { safeCallback } from '../../element/safe-callback.ts';

/** Maximum time slice, by which a keystroke or tap may be delayed, in milliseconds. */
const SLICE = 10;

/**
 * Builds the index in idle time, in short slices, so that it is ready for the first keystroke.
 * @param onPrepared Called once it is there, in an idle moment of its own.
 * @returns A function that stops it early.
 */
export const prepareWhenIdle = (
  search: FaqSearch,
  onError: (error: unknown) => void,
  onPrepared: () => void = () => undefined,
): (() => void) => {
  let cancel: () => void;

  const prepareSlice = safeCallback((deadline?: IdleDeadline) => {
    const end = performance.now() + Math.min(SLICE, deadline?.timeRemaining() ?? SLICE);
    let isPrepared: boolean;
    do isPrepared = search.prepare();
    while (!isPrepared && performance.now() < end);
    cancel = whenIdle(isPrepared ? safeCallback(onPrepared, onError) : prepareSlice);
  }, onError);

  cancel = whenIdle(prepareSlice);
  return () => cancel();
};
