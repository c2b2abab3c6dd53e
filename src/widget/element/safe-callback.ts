import { ShopHelpErrorEvent } from './events.ts';
import { warn } from './warn.ts';

const reported = new WeakSet<EventTarget>();

/** Reports an internal error to the shop's developer, once per element. */
export const reportInternalError = (host: EventTarget, error: unknown): void => {
  if (reported.has(host)) return;
  reported.add(host);
  const message = errorMessage(error);
  warn(message);
  host.dispatchEvent(new ShopHelpErrorEvent({ problems: [{ path: 'shop-help', message }] }));
};

/** Anything can be thrown, even a value that throws when converted to a string. */
export const errorMessage = (error: unknown): string => {
  try {
    return String(error);
  } catch {
    return 'An error occurred that cannot be converted to a string.';
  }
};

/** Wraps a callback for the browser, so that its errors never reach the shop's page. */
export const safeCallback =
  <Args extends readonly unknown[]>(
    callback: (...args: Args) => void,
    onError: (error: unknown) => void,
  ): ((...args: Args) => void) =>
  (...args) => {
    try {
      callback(...args);
    } catch (error) {
      onError(error);
    }
  };

/** A safe callback for side effects: an error is reported, and the help goes on without them. */
export const reportingCallback = <Args extends readonly unknown[]>(
  host: EventTarget,
  callback: (...args: Args) => void,
): ((...args: Args) => void) => safeCallback(callback, (error) => reportInternalError(host, error));

/** Wraps each function as a safe callback. */
export const safeCallbacks = <Callbacks extends object>(
  callbacks: Callbacks,
  onError: (error: unknown) => void,
): Callbacks =>
  Object.fromEntries(
    Object.entries(callbacks).map(([name, callback]) => [
      name,
      safeCallback(callback as () => void, onError),
    ]),
  ) as Callbacks;
