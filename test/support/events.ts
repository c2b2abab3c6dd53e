import type { ShopHelpEventMap } from '../../src/index.ts';

const TYPES: readonly (keyof ShopHelpEventMap)[] = [
  'shop-help-ready',
  'shop-help-open',
  'shop-help-close',
  'shop-help-search',
  'shop-help-no-results',
  'shop-help-correction-refuse',
  'shop-help-topic-open',
  'shop-help-answer-open',
  'shop-help-answer-close',
  'shop-help-link',
  'shop-help-feedback',
  'shop-help-contact',
  'shop-help-error',
];

/** Every event of the widget that reaches `target` from now on, in order. */
export const eventsAt = (target: EventTarget): readonly CustomEvent[] => {
  const events: CustomEvent[] = [];
  for (const type of TYPES) {
    target.addEventListener(type, (event) => events.push(event as CustomEvent));
  }
  return events;
};

/** The names of events without their common beginning: `open`, `answer-open` … */
export const names = (events: readonly Event[]): readonly string[] =>
  events.map((event) => event.type.replace('shop-help-', ''));

/** Collects what is thrown onto the page while `act` runs. */
export const errorsDuring = async (act: () => Promise<unknown>): Promise<readonly string[]> => {
  const faults: string[] = [];
  const onError = (event: ErrorEvent): number => faults.push(event.message);
  const onRejection = (event: PromiseRejectionEvent): number => faults.push(String(event.reason));
  window.addEventListener('error', onError);
  window.addEventListener('unhandledrejection', onRejection);
  try {
    await act();
    // A rejection counts as unhandled once the tasks at hand are done.
    await new Promise((resolve) => setTimeout(resolve));
  } finally {
    window.removeEventListener('error', onError);
    window.removeEventListener('unhandledrejection', onRejection);
  }
  return faults;
};
