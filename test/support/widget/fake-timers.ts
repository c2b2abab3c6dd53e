/** Longest delay in milliseconds that is not replaced: browsers without idle callbacks have timers instead. */
const IDLE_DELAY = 10;

/**
 * Replaces the timers in each test of a suite. None fires until `pass` is called, which also runs
 * timers that the first ones set.
 */
export const fakeTimers = (): { readonly pass: () => void } => {
  const { setTimeout, clearTimeout } = window;
  let due = new Map<number, () => void>();
  let last = 0;
  beforeEach(() => {
    due = new Map();
    const hold = (callback: () => void, delay = 0): number => {
      if (delay <= IDLE_DELAY) return setTimeout(callback, delay);
      // Negative, unlike those of the browser.
      due.set(--last, callback);
      return last;
    };
    const release = (id: number): void => {
      if (!due.delete(id)) clearTimeout(id);
    };
    Object.assign(window, { setTimeout: hold, clearTimeout: release });
  });
  afterEach(() => {
    Object.assign(window, { setTimeout, clearTimeout });
  });
  return {
    pass: () => {
      for (let round = 0; round < 2; round += 1) {
        const callbacks = [...due.values()];
        due.clear();
        for (const callback of callbacks) callback();
      }
    },
  };
};
