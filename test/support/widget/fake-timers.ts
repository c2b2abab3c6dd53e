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
    const hold = (callback: () => void): number => {
      due.set(++last, callback);
      return last;
    };
    Object.assign(window, { setTimeout: hold, clearTimeout: (id: number) => due.delete(id) });
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
