import type { ShopHelpElement } from './widget/shop-help-element.ts';
import { warn } from './widget/warn.ts';

/** A method's name with its arguments, or a function that is given the element. */
export type ShopHelpCall =
  | readonly ['show', entryId?: string]
  | readonly ['close' | 'toggle']
  | readonly ['search', query: string]
  | readonly ['suggest', ids: readonly string[]]
  | ((element: ShopHelpElement) => void);

declare global {
  interface Window {
    /** Calls made before the script has loaded wait here; afterwards `push` carries them out. */
    shopHelp?: { push: (...calls: ShopHelpCall[]) => unknown };
  }
}

const METHODS = ['show', 'close', 'toggle', 'search', 'suggest'] as const;

/** Carries out the calls that have waited, in order, and from now on each one as it comes. */
export const answerCalls = (element: ShopHelpElement): void => {
  const waiting: unknown = window.shopHelp;
  const push = (...calls: readonly unknown[]): void =>
    calls.forEach((call) => answer(element, call));
  window.shopHelp = { push };
  if (Array.isArray(waiting)) push(...(waiting as readonly unknown[]));
};

const answer = (element: ShopHelpElement, call: unknown): void => {
  try {
    if (typeof call === 'function')
      return void (call as (one: ShopHelpElement) => unknown)(element);
    const [name, argument] = Array.isArray(call) ? (call as readonly unknown[]) : [];
    const method = METHODS.find((one) => one === name);
    if (!method) throw new Error(`use one of ${METHODS.join(', ')}, or a function.`);
    void (element[method] as (value: unknown) => unknown).call(element, argument);
  } catch (error) {
    warn(`window.shopHelp.push: ${String(error)}`);
  }
};
