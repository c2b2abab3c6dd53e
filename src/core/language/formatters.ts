/** Formatters of `Intl`, each made once: the first of a kind takes a phone tens of milliseconds. */
const keep = <Formatter>(create: (lang: string) => Formatter): ((lang: string) => Formatter) => {
  const kept = new Map<string, Formatter>();
  return (lang) => {
    const formatter = kept.get(lang) ?? create(lang);
    kept.set(lang, formatter);
    return formatter;
  };
};

export const numberFormat = keep((lang) => new Intl.NumberFormat(lang));

export const pluralRules = keep((lang) => new Intl.PluralRules(lang));

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
