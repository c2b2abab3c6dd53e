import { watchConsent, type Consent } from './consent.ts';

/** Events worth reporting, with their names in the analytics tool. */
export const reportNames = {
  'shop-help-open': 'shop_help_open',
  'shop-help-close': 'shop_help_close',
  'shop-help-search': 'shop_help_search',
  'shop-help-no-results': 'shop_help_no_results',
  'shop-help-correction-refuse': 'shop_help_correction_refuse',
  'shop-help-topic-open': 'shop_help_topic_open',
  'shop-help-answer-open': 'shop_help_answer_open',
  'shop-help-answer-close': 'shop_help_answer_close',
  'shop-help-link': 'shop_help_link',
  'shop-help-feedback': 'shop_help_feedback',
  'shop-help-contact': 'shop_help_contact',
} as const;

export type ReportedEvent = keyof typeof reportNames;

/**
 * The fields of an event's detail that are passed on: ids, words and numbers, none of them
 * personal. The widget has removed e-mail addresses, card numbers and the like from `query`.
 */
export const factNames = [
  'id',
  'query',
  'count',
  'lang',
  'from',
  'position',
  'helpful',
  'answer',
  'url',
  'reason',
  'outcome',
] as const;

export type Facts = Readonly<
  Partial<Record<(typeof factNames)[number], string | number | boolean>>
>;

/** One event for an analytics tool. */
export interface HelpReport {
  readonly name: (typeof reportNames)[ReportedEvent];
  readonly facts: Facts;
}

export interface ReportOptions {
  /** Without the shopper's consent, nothing is passed on or kept for later. */
  readonly consent: Consent;
  /** Events to pass on; all of them by default. */
  readonly events?: readonly ReportedEvent[];
}

/**
 * Passes events on while there is consent.
 *
 * @param target The element, or the document for all elements.
 * @param send May throw if the analytics tool fails; the error is only logged.
 * @returns A function that stops it.
 */
export const reportEvents = (
  target: EventTarget,
  { consent, events = Object.keys(reportNames) as ReportedEvent[] }: ReportOptions,
  send: (report: HelpReport) => void,
): (() => void) => {
  let isAllowed = false;
  const pass = (event: Event): void => {
    if (!isAllowed) return;
    const name = reportNames[event.type as ReportedEvent];
    try {
      send({ name, facts: factsIn((event as CustomEvent<object>).detail) });
    } catch (error) {
      console.warn('shop-help: the analytics tool did not take an event.', error);
    }
  };
  const stopWatching = watchConsent(consent, (isGiven) => (isAllowed = isGiven));
  for (const type of events) target.addEventListener(type, pass);
  return () => {
    isAllowed = false;
    stopWatching();
    for (const type of events) target.removeEventListener(type, pass);
  };
};

const factsIn = (detail: object): Facts => {
  const given = detail as Readonly<Record<string, string | number | boolean | null | undefined>>;
  return Object.fromEntries(
    factNames.flatMap((name) => {
      const fact = given[name];
      return fact === undefined || fact === null || fact === '' ? [] : [[name, fact]];
    }),
  );
};
