/** `shop-help/analytics/plausible`: Plausible, through its `plausible` function. */
import { reportEvents, type Facts, type ReportOptions } from './help-reports.ts';

export type { Consent } from './consent.ts';
export type { ReportOptions };

interface Plausible {
  (name: string, options: { readonly props: Readonly<Record<string, string>> }): void;
  /** Calls made before the script has loaded. */
  q?: unknown[];
}

interface PlausibleWindow {
  plausible?: Plausible;
}

/** Reports use of the help to Plausible. Returns a function that stops it. */
export const connect = (target: EventTarget, options: ReportOptions): (() => void) =>
  reportEvents(target, options, ({ name, facts }) => {
    const page = window as PlausibleWindow;
    (page.plausible ??= queue())(name, { props: propsOf(facts) });
  });

/** As in Plausible's snippet: calls wait in `q` until its script has loaded. */
const queue = (): Plausible => {
  const wait: Plausible = (...call) => void (wait.q ??= []).push(call);
  return wait;
};

/** As strings, because Plausible stores nothing else. */
const propsOf = (facts: Facts): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(facts).map(([name, fact]) => [name, String(fact)]));
