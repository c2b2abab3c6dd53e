/** Holds back every timer of each test of a suite until `pass` is called. */
export const heldClock = (): { readonly pass: () => void } => {
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
      const callbacks = [...due.values()];
      due.clear();
      for (const callback of callbacks) callback();
    },
  };
};
