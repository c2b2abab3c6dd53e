import type { RuleReport, Rule } from '../rule.ts';
import type { WrittenEntry } from '../written-faq.ts';

const MAX_AGE_IN_YEARS = 2;

const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;

const reportFor = ({ path, updated }: WrittenEntry, today: string): readonly RuleReport[] => {
  const place = { path: `${path}.updated`, quote: updated };
  if (updated > today) {
    const message = 'The date of the last edit is in the future.';
    return [{ ...place, message, remedy: 'Write the date on which the answer was last checked.' }];
  }
  if (updated >= yearsBefore(today, MAX_AGE_IN_YEARS)) return [];
  return [
    {
      ...place,
      message: `The answer was last checked more than ${MAX_AGE_IN_YEARS} years ago, and shoppers see that date.`,
      remedy: 'Read it again, correct what has changed, and write the date of today.',
    },
  ];
};

export const staleEntry: Rule = {
  code: 'stale-entry',
  severity: 'warning',
  check: ({ entries, today }) =>
    today === undefined
      ? []
      : entries
          .filter(({ updated }) => /^\d{4}-\d{2}-\d{2}$/.test(updated))
          .flatMap((entry) => reportFor(entry, today)),
};
