/** `shop-help/analytics/matomo`: Matomo, by its queue `_paq`. */
import { reportEvents, type HelpReport, type ReportOptions } from './help-reports.ts';

export type { Consent } from './consent.ts';
export type { ReportOptions };

interface MatomoWindow {
  _paq?: (readonly unknown[])[];
}

/** Category of the events and searches in Matomo. */
const CATEGORY = 'shop-help';

/**
 * Reports to Matomo what the help is used for: what is searched for as site search, one without an
 * answer among those without results, and the rest as events. Returns what stops it.
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
    // The search before it has said so, with a count of 0.
    return isSearchReported ? undefined : ['trackSiteSearch', query, CATEGORY, 0];
  }
  const action = name.replace('shop_help_', '').replaceAll('_', '-');
  const value = position === undefined ? [] : [position];
  return ['trackEvent', CATEGORY, action, labelOf(facts), ...value];
};

/** One text: Matomo takes no more for an event than its name and a number. */
const labelOf = ({ id, query, from, outcome, helpful }: HelpReport['facts']): string =>
  [id ?? query, outcome ?? from, helpful === undefined ? undefined : helpful ? 'yes' : 'no']
    .filter((part) => part !== undefined)
    .join(' / ');
