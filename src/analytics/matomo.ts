/** `shop-help/analytics/matomo`: Matomo, through its `_paq` queue. */
import { reportEvents, type HelpReport, type ReportOptions } from './help-reports.ts';

export type { Consent } from './consent.ts';
export type { ReportOptions };

interface MatomoWindow {
  _paq?: (readonly unknown[])[];
}

/** Category of the events and searches in Matomo. */
const CATEGORY = 'shop-help';

/**
 * Reports use of the help to Matomo: searches as site searches, with a count of 0 if nothing
 * answers, and the rest as events. Returns a function that stops it.
 */
export const connect = (target: EventTarget, options: ReportOptions): (() => void) =>
  reportEvents(target, options, (report) => {
    const command = commandOf(report, options.events?.includes('shop-help-search') ?? true);
    if (command) ((window as MatomoWindow)._paq ??= []).push(command);
  });

const commandOf = (
  { name, facts }: HelpReport,
  isSearchReported: boolean,
): readonly unknown[] | undefined => {
  const { query, count, position } = facts;
  if (name === 'shop_help_search') return ['trackSiteSearch', query, CATEGORY, count];
  if (name === 'shop_help_no_results') {
    // The search itself has already been reported, with a count of 0.
    return isSearchReported ? undefined : ['trackSiteSearch', query, CATEGORY, 0];
  }
  const action = name.replace('shop_help_', '').replaceAll('_', '-');
  const value = position === undefined ? [] : [position];
  return ['trackEvent', CATEGORY, action, labelOf(facts), ...value];
};

/** All facts in one text: besides it, a Matomo event takes only a number. */
const labelOf = ({ id, query, from, outcome, helpful }: HelpReport['facts']): string =>
  [id ?? query, outcome ?? from, helpful === undefined ? undefined : helpful ? 'yes' : 'no']
    .filter((part) => part !== undefined)
    .join(' / ');
