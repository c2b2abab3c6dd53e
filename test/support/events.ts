import type { ShopHelpEventMap } from '../../src/index.ts';

/** The widget's events. The type ensures that none is missing. */
export const eventNames: Readonly<Record<keyof ShopHelpEventMap, true>> = {
  'shop-help-ready': true,
  'shop-help-open': true,
  'shop-help-close': true,
  'shop-help-search': true,
  'shop-help-no-results': true,
  'shop-help-correction-refuse': true,
  'shop-help-topic-open': true,
  'shop-help-answer-open': true,
  'shop-help-answer-close': true,
  'shop-help-link': true,
  'shop-help-feedback': true,
  'shop-help-contact': true,
  'shop-help-error': true,
};

/** Collects every event of the widget that reaches `target` from now on, in order. */
export const eventsAt = (target: EventTarget): readonly CustomEvent[] => {
  const events: CustomEvent[] = [];
  for (const type of Object.keys(eventNames)) {
    target.addEventListener(type, (event) => events.push(event as CustomEvent));
  }
  return events;
};

/** The names of events without the common prefix: `open`, `answer-open` … */
export const names = (events: readonly Event[]): readonly string[] =>
  events.map((event) => event.type.replace('shop-help-', ''));

/** Collects the errors on the page while `act` runs. */
export const errorsDuring = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  const faults: string[] = [];
  const onError = (event: ErrorEvent): number => faults.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): number => faults.push(String(event.reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  try {
    await act();
    // A rejection counts as unhandled once the current task is done.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  }
  return faults;
};
