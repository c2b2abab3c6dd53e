import { memoize } from '../memoize.ts';

/** Memoized: the first formatter of a kind takes a phone tens of milliseconds to create. */
export const numberFormat = memoize((lang) => new Intl.NumberFormat(lang));

export const pluralRules = memoize((lang) => new Intl.PluralRules(lang));

const dateTimeFormats = new Map<string, Intl.DateTimeFormat>();

/** @throws {RangeError} For a language or a time zone that the engine does not know. */
export const dateTimeFormat = (
  lang: string,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat => {
  const key = JSON.stringify([lang, options]);
  const format = dateTimeFormats.get(key) ?? new Intl.DateTimeFormat(lang, options);
  dateTimeFormats.set(key, format);
  return format;
};

/** Names the days next to today: `demain`. */
export const dayFormat = memoize((lang) => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }));
