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

/** The same while a query waits for the index. */
const LONG_TIME_SLICE = 40;

/**
 * Maximum wait for the next slice, in milliseconds. Without one, Chromium calls back only every 50
 * milliseconds, even on a page that has nothing else to do.
 */
const MAX_PAUSE = 5;

/** An index that is being built. */
export interface SearchPreparation {
  /**
   * Builds it for a query that waits: in one long slice at once, and the rest without long pauses. Returns what
   * settles when it is there or the building is stopped; undefined if it is there.
   */
  readonly hurry: () => Promise<void> | undefined;
  /** Stops until it is needed again. */
  readonly stop: () => void;
}

/** Prepares a search for some time. Returns whether nothing is left to do. */
const prepareFor = (milliseconds: number, search: FaqSearch): boolean => {
  const end = performance.now() + milliseconds;
  let isReady: boolean;
  do isReady = search.prepare();
  while (!isReady && performance.now() < end);
  return isReady;
};

/**
 * Builds the index in idle time, in short slices, so that it is ready for the first keystroke, but not
 * while the panel is being opened.
 * @param onPrepared Called once it is there, in an idle moment of its own, unless a query was waiting.
 */
export const prepareWhenIdle = (
  search: FaqSearch,
  onError: (error: unknown) => void,
  onPrepared: () => void = () => undefined,
): SearchPreparation => {
  let isReady = false;
  let awaited: { readonly ready: Promise<void>; readonly settle: () => void } | undefined;
  let cancel: () => void;

  const prepareSlice = safeCallback(() => {
    isReady = prepareFor(awaited ? LONG_TIME_SLICE : TIME_SLICE, search);
    if (!isReady) cancel = whenIdle(prepareSlice, MAX_PAUSE);
    // In a task of its own, since what follows is as long as a slice.
    else cancel = whenIdle(safeCallback(awaited?.settle ?? onPrepared, onError), MAX_PAUSE);
  }, onError);

  const timer = setTimeout(
    safeCallback(() => void (cancel = whenIdle(prepareSlice)), onError),
    PRESS,
  );
  cancel = () => clearTimeout(timer);

  return {
    hurry: () => {
      if (isReady) return undefined;
      if (awaited) return awaited.ready;
      cancel();
      isReady = prepareFor(LONG_TIME_SLICE, search);
      if (isReady) return undefined;
      cancel = whenIdle(prepareSlice, MAX_PAUSE);
      let settle!: () => void;
      const ready = new Promise<void>((resolve) => (settle = resolve));
      awaited = { ready, settle };
      return ready;
    },
    stop: () => {
      cancel();
      awaited?.settle();
      awaited = undefined;
    },
  };
};
