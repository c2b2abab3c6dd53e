import { isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import { primaryLanguage } from '../../core/language/lookup-language.ts';

/**
 * The country of a shop by its language tag, or by the addresses in its texts, such as `shop.fr`. An
 * address may belong to somebody else, such as a carrier, so it counts only if its country speaks
 * the language, and if no other address contradicts it.
 */
export const countryOfShop = (texts: readonly string[], lang: string): CountryCode | undefined => {
  const region = /-([a-z]{2})\b/i.exec(lang)?.[1]?.toUpperCase();
  if (region !== undefined) return isSupportedCountry(region) ? region : undefined;
  const found = new Set(texts.flatMap(endingsIn));
  const [country, ...others] = countriesOf(lang).filter((one) => found.has(one));
  return others.length === 0 ? country : undefined;
};

/** The country that most shops in a language are in: good for an example, not for a contact. */
export const countryOfLanguage = (lang: string): CountryCode | undefined => countriesOf(lang)[0];

const host = /(?:@|https?:\/\/|www\.)([\w.-]+\.([a-z]{2}))(?![\w.-]*\w)/g;

/** Names that end as a country's do, but lead anywhere. */
const usedWorldwide =
  /(?:^|\.)(?:youtu\.be|lnkd\.in|linkd\.in|linktr\.ee|spoti\.fi|pin\.it|redd\.it|dlvr\.it|chng\.it|flic\.kr|shorturl\.at|zoom\.us)$/;

const endingsIn = (text: string): readonly string[] =>
  [...text.matchAll(host)]
    .filter(([, name]) => !usedWorldwide.test(name!))
    .map(([, , ending]) => (ending === 'uk' ? 'GB' : ending!.toUpperCase()));

/**
 * The countries of languages, the one with most shops first. Colombia is missing, since addresses
 * in `.co` are bought worldwide.
 */
const countries: Readonly<Record<string, string>> = {
  cs: 'CZ',
  da: 'DK',
  de: 'DE AT CH LI LU',
  el: 'GR CY',
  en: 'GB IE US CA AU NZ ZA IN',
  es: 'ES MX AR CL PE UY EC VE BO PY CR',
  et: 'EE',
  fi: 'FI',
  fr: 'FR BE CH LU MC CA MA TN SN CI',
  hu: 'HU',
  it: 'IT CH SM',
  nb: 'NO',
  nl: 'NL BE',
  no: 'NO',
  pl: 'PL',
  pt: 'PT BR',
  ro: 'RO',
  sk: 'SK',
  sv: 'SE FI',
  tr: 'TR',
};

const countriesOf = (lang: string): readonly CountryCode[] =>
  (countries[primaryLanguage(lang)] ?? '').split(' ').filter((one) => isSupportedCountry(one));
