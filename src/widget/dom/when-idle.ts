/** How long to wait where there are no idle callbacks, in milliseconds. */
const DELAY = 10;

/**
 * Calls back once the page has nothing else to do. Safari, which has no idle callbacks, does so after
 * a moment.
 * @param timeout Milliseconds after which it is called at the latest.
 * @returns What cancels it.
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
