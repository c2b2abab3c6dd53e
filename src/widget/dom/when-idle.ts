/** Delay in browsers without idle callbacks, in milliseconds. */
const DELAY = 10;

/**
 * Calls back when the page is idle, or in Safari, which has no idle callbacks, after a short delay.
 * @param timeout Maximum delay in milliseconds.
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
