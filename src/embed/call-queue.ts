import type { ShopHelpElement } from '../widget/element/shop-help-element.ts';
import type {} from './globals.ts';
import { safeCallback, errorMessage } from '../widget/element/safe-callback.ts';
import { warn } from '../widget/element/warn.ts';

const queuedMethods = ['show', 'close', 'toggle', 'search', 'suggest'] as const;

/**
 * Runs the queued calls in order, and later calls as they come. The element is looked up anew for
 * each call, so that an element removed by the shop is not kept alive from here.
 */
export const processCalls = (find: () => ShopHelpElement | null): void => {
  const waiting: unknown = window.shopHelp;
  const run = safeCallback((call: unknown) => callElement(find, call), warnOfCall);
  const push = safeCallback(
    (...calls: readonly unknown[]) => calls.forEach((call) => run(call)),
    warnOfCall,
  );
  window.shopHelp = { push };
  if (Array.isArray(waiting)) push(...(waiting as readonly unknown[]));
};

const warnOfCall = (error: unknown): void => warn(`window.shopHelp.push: ${errorMessage(error)}`);

const callElement = (find: () => ShopHelpElement | null, call: unknown): void => {
  const element = find();
  if (!element) throw new Error('there is no <shop-help> on the page.');
  if (typeof call === 'function') return void (call as (one: ShopHelpElement) => unknown)(element);
  const [name, argument] = Array.isArray(call) ? (call as readonly unknown[]) : [];
  const method = queuedMethods.find((one) => one === name);
  if (!method) throw new Error(`use one of ${queuedMethods.join(', ')}, or a function.`);
  const done: unknown = (element[method] as (value: unknown) => unknown).call(element, argument);
  if (done instanceof Promise) done.catch(warnOfCall);
};
