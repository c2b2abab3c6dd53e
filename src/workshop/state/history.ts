/** A value with earlier ones to undo to and later ones to redo. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
  /** Successive changes with the same key, such as typing into one field, are one step. */
  readonly key?: string | undefined;
}

const MAX_STEPS = 200;

export const historyOf = <T>(present: T): History<T> => ({ past: [], present, future: [] });

export const record = <T>(history: History<T>, present: T, key?: string): History<T> => {
  if (present === history.present) return history;
  if (key !== undefined && key === history.key && history.past.length > 0) {
    return { past: history.past, present, future: [], key };
  }
  const past = [...history.past, history.present].slice(-MAX_STEPS);
  return { past, present, future: [], key };
};

/** Makes the next change a step of its own, whatever its key. */
export const closeHistory = <T>({ past, present, future }: History<T>): History<T> => ({
  past,
  present,
  future,
});

export const undo = <T>({ past, present, future }: History<T>): History<T> => {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future };
  return { past: past.slice(0, -1), present: before, future: [present, ...future] };
};

export const redo = <T>({ past, present, future }: History<T>): History<T> => {
  const [after, ...rest] = future;
  if (after === undefined) return { past, present, future };
  return { past: [...past, present], present: after, future: rest };
};
