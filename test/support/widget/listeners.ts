/** Tracks the listeners that are added to and removed from document and window from now on. */
export const countedListeners = (): {
  readonly left: () => readonly string[];
  readonly stop: () => void;
} => {
  const living = new Map<string, Set<unknown>>();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const isPage = (target: unknown): boolean =>
    target === document ||
    target === window ||
    target === undefined ||
    target === window.visualViewport;
  const of = (type: string): Set<unknown> => {
    const set = living.get(type) ?? new Set();
    living.set(type, set);
    return set;
  };
  EventTarget.prototype.addEventListener = function (this: EventTarget, type, listener, options) {
    if (isPage(this) && listener) {
      of(type).add(listener);
      const signal = typeof options === 'object' ? options.signal : undefined;
      if (signal) addEventListener.call(signal, 'abort', () => of(type).delete(listener));
    }
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    if (isPage(this)) of(type).delete(listener);
    removeEventListener.call(this, type, listener, options);
  };
  return {
    left: () => [...living].filter(([, set]) => set.size > 0).map(([type]) => type),
    stop: () => Object.assign(EventTarget.prototype, { addEventListener, removeEventListener }),
  };
};
