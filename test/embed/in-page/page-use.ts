/**
 * Runs in the page before everything else: records in `open` what its scripts have not released:
 * listeners on the page, timers, observers and close watchers.
 */

interface CloseWatching {
  destroy: () => void;
}

const open = new Map<unknown, string>();
const keys = new WeakMap<object, Map<string, object>>();

/** Listeners on these are released along with them. */
const releasedTargets = ['AbortSignal', 'CloseWatcher'];

/** The same object for the same listener on the same kind of target. */
const keyOf = (target: object, type: string, listener: object): object => {
  const ofListener = keys.get(listener) ?? new Map<string, object>();
  keys.set(listener, ofListener);
  const id = `${target.constructor.name} ${type}`;
  const key = ofListener.get(id) ?? {};
  ofListener.set(id, key);
  return key;
};

const recordListeners = (): void => {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = (this as EventTarget | undefined) ?? window;
    const isPage = !(target instanceof Node) || target.getRootNode() === document;
    if (listener && isPage && !releasedTargets.includes(target.constructor.name)) {
      const key = keyOf(target, type, listener);
      open.set(key, `${target.constructor.name} ${type}`);
      const { signal, once } = typeof options === 'object' ? options : {};
      const forget = (): unknown => open.delete(key);
      if (signal) Reflect.apply(addEventListener, signal, ['abort', forget, { once: true }]);
      if (once) Reflect.apply(addEventListener, target, [type, forget, { once: true }]);
    }
    Reflect.apply(addEventListener, target, [type, listener, options]);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener) open.delete(keyOf(this, type, listener));
    Reflect.apply(removeEventListener, this, [type, listener, options]);
  };
};

const recordObservers = (): void => {
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const) {
    const { prototype } = window[name] as { prototype: MutationObserver };
    const { observe, disconnect } = prototype;
    prototype.observe = function (...args) {
      open.set(this, name);
      Reflect.apply(observe, this, args);
    };
    prototype.disconnect = function () {
      open.delete(this);
      disconnect.call(this);
    };
  }
};

const recordTimers = (): void => {
  const { setTimeout, clearTimeout } = window;
  Object.assign(window, {
    setTimeout: (act: () => void, ...rest: unknown[]) => {
      const run = (): void => {
        open.delete(id);
        act();
      };
      const id = Reflect.apply(setTimeout, window, [run, ...rest]) as number;
      open.set(id, 'timer');
      return id;
    },
    clearTimeout: (id: number) => {
      open.delete(id);
      clearTimeout(id);
    },
    setInterval: () => open.set({}, 'interval'),
  });
};

const recordCloseWatchers = (): void => {
  const { CloseWatcher } = window as unknown as { CloseWatcher: new () => CloseWatching };
  const watching = CloseWatcher.prototype as CloseWatching;
  const { destroy } = watching;
  watching.destroy = function () {
    open.delete(this);
    destroy.call(this);
  };
  const construct = (target: object, given: unknown[]): object => {
    const watcher = Reflect.construct(target as new () => object, given) as object;
    open.set(watcher, 'CloseWatcher');
    return watcher;
  };
  Object.assign(window, { CloseWatcher: new Proxy(CloseWatcher, { construct }) });
};

Object.assign(window, { open });
recordListeners();
recordObservers();
recordTimers();
recordCloseWatchers();

// Makes the file a module, so that its names do not clash with globals.
export {};
