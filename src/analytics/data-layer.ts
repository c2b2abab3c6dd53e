/** `shop-help/analytics/data-layer`: Google Analytics 4, through Tag Manager or gtag.js. */
import { factNames, reportEvents, type Facts, type ReportOptions } from './help-reports.ts';

export type { Consent } from './consent.ts';

export interface DataLayerOptions extends ReportOptions {
  /**
   * `data-layer`, the default, pushes an event for a Google Tag Manager trigger, with its facts as
   * `help_…`. `gtag` calls `gtag('event', …)`, for pages that have only gtag.js; the query is then
   * sent as Google's own `search_term`.
   */
  readonly send?: 'data-layer' | 'gtag';
}

type Gtag = (command: 'event', name: string, parameters: object) => void;

interface GoogleWindow {
  dataLayer?: unknown[];
  readonly gtag?: Gtag;
}

/** Reports use of the help to Google Analytics. Returns a function that stops it. */
export const connect = (
  target: EventTarget,
  { send = 'data-layer', ...options }: DataLayerOptions,
): (() => void) =>
  reportEvents(target, options, ({ name, facts }) => {
    const page = window as GoogleWindow;
    const dataLayer = (page.dataLayer ??= []);
    if (send === 'gtag') (page.gtag ?? queueIn(dataLayer))('event', name, parametersOf(facts));
    else dataLayer.push({ event: name, ...variablesOf(facts) });
  });

/** As in Google's snippet: gtag.js reads the `arguments` of a call, not an array. */
const queueIn = (dataLayer: unknown[]): Gtag =>
  function () {
    // eslint-disable-next-line prefer-rest-params
    dataLayer.push(arguments);
  };

const parametersOf = ({ query, ...others }: Facts): object => ({
  ...(query !== undefined && { search_term: query }),
  ...Object.fromEntries(Object.entries(others).map(([name, fact]) => [`help_${name}`, fact])),
});

/** The data layer keeps the old value of a variable that an event omits, so set them all. */
const variablesOf = (facts: Facts): object =>
  Object.fromEntries(factNames.map((name) => [`help_${name}`, facts[name]]));
