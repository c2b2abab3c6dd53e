import { ShopHelpErrorEvent } from './events.ts';
import { warn } from './warn.ts';

const faulty = new WeakSet<EventTarget>();

/** Tells the shop's developer that something inside has failed, once an element. */
export const reportFault = (host: EventTarget, error: unknown): void => {
  if (faulty.has(host)) return;
  faulty.add(host);
  const message = messageOf(error);
  warn(message);
  host.dispatchEvent(new ShopHelpErrorEvent([{ path: 'shop-help', message }]));
};

/** In words. What is thrown need not be an error, nor tell what it is without throwing again. */
export const messageOf = (error: unknown): string => {
  try {
    return String(error);
  } catch {
    return 'Something has failed that cannot be put into words.';
  }
};

/** Wraps what the browser calls, so that a fault inside never reaches the shop's page. */
export const guarded =
  <Args extends readonly unknown[]>(
    act: (...args: Args) => void,
    onFault: (error: unknown) => void,
  ): ((...args: Args) => void) =>
  (...args) => {
    try {
      // To spread them would walk them by what a page has made of the iterator.
      Reflect.apply(act, undefined, args);
    } catch (error) {
      onFault(error);
    }
  };

/** Wraps what goes on beside the drawing: a fault there is told, and the help goes on without. */
export const quietly = <Args extends readonly unknown[]>(
  host: EventTarget,
  act: (...args: Args) => void,
): ((...args: Args) => void) => guarded(act, (error) => reportFault(host, error));

/** The same functions, each of them guarded. */
export const guardedAll = <Acts extends object>(
  acts: Acts,
  onFault: (error: unknown) => void,
): Acts =>
  Object.fromEntries(
    Object.entries(acts).map(([name, act]) => [name, guarded(act as () => void, onFault)]),
  ) as Acts;
