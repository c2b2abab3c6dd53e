/** Delay in browsers without idle callbacks, in milliseconds. */
const DELAY = 10;

/**
 * Calls back when the page is idle; in Safari, which has no idle callbacks, after a moment.
 * @param timeout Milliseconds after which it is called at the latest.
 * @returns A function that cancels it.
 */
export const whenIdle = (
  callback: (deadline?: IdleDeadline) => void,
  timeout?: number,
): (() => void) => {
  if (typeof requestIdleCallback === 'function') {
    const handle = requestIdleCallback(callback, timeout === undefined ? {} : { timeout });
    return () => cancelIdleCallback(handle);
  }
  const timer = setTimeout(callback, DELAY);
  return () => clearTimeout(timer);
};
