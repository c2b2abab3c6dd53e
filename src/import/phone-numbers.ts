import {
  isSupportedCountry,
  parsePhoneNumberFromString,
  type CountryCode,
} from 'libphonenumber-js/min';
import { primaryLanguage } from '../core/language/lookup-language.ts';

/** A phone number in a text. */
export interface FoundNumber {
  /** With the code of its country, such as `+33199001234`. */
  readonly number: string;
  readonly written: string;
  /** Whether the text leaves no doubt about its country. */
  readonly isSure: boolean;
}

/** The phone numbers in texts of a shop, whose language and addresses tell its country. */
export const phoneNumbersIn = (texts: readonly string[], lang: string): readonly FoundNumber[] => {
  const sure = countryOf(texts, lang);
  const country = sure ?? countryOfLanguage[primaryLanguage(lang)];
  return texts.flatMap((text) =>
    candidatesIn(text).flatMap((written): FoundNumber[] => {
      const found = parsePhoneNumberFromString(written.replace(/^00/, '+'), country);
      const isSure = /^\(?(?:\+|00)/.test(written) || sure !== undefined;
      return found?.isValid() ? [{ number: found.number, written, isSure }] : [];
    }),
  );
};

const digits = String.raw`[\d ()./\u00a0\u202f-]`;
const international = String.raw`\(?(?:\+|00)[1-9]${digits}{6,20}\d`;
const national = String.raw`\(?0[1-9]${digits}{6,18}\d`;
/** Where numbers do not begin with 0, a word has to say that it is one. */
const word = String.raw`(?:t[eé]l\p{L}*|phones?|call|mobile|m[oó]vil|whatsapp|llam\p{L}*|lig\p{L}*|zadzwo\p{L}*|chiam\p{L}*)[ .:]*`;
const phone = new RegExp(
  String.raw`(?<![\p{L}\p{N}+/.,-])(?:${international}|${national})(?![\p{L}\p{N}])|(?<=\b${word})[1-9]${digits}{7,14}\d(?![\p{L}\p{N}])`,
  'giu',
);
const date = /\d\d?[./-]\d\d?[./-]\d{4}/;
const fewestDigits = 9;

const candidatesIn = (text: string): readonly string[] =>
  (text.match(phone) ?? []).filter(
    (found) => !date.test(found) && found.replace(/\D/g, '').length >= fewestDigits,
  );

/** The country of a shop by its language tag, or by the addresses in its texts, such as `shop.fr`. */
const countryOf = (texts: readonly string[], lang: string): CountryCode | undefined => {
  const region = /-([a-z]{2})\b/i.exec(lang)?.[1]?.toUpperCase();
  const endings = texts.flatMap((text) => [...text.matchAll(host)].map(([, ending]) => ending!));
  const countries = endings
    .map((ending) => (ending === 'uk' ? 'GB' : ending.toUpperCase()))
    .filter((country) => !usedWorldwide.has(country));
  return [region, ...countries].find(
    (one): one is CountryCode => one !== undefined && isSupportedCountry(one),
  );
};

const host = /(?:@|https?:\/\/|www\.)[\w.-]+\.([a-z]{2})(?![\w.-]*\w)/g;
const usedWorldwide: ReadonlySet<string> = new Set([
  'AI',
  'CC',
  'CO',
  'FM',
  'GG',
  'IO',
  'LY',
  'ME',
  'SH',
  'TO',
  'TV',
  'WS',
]);

/** The country that most shops in a language are in: good for an example, not for a contact. */
const countryOfLanguage: Readonly<Record<string, CountryCode>> = {
  de: 'DE',
  en: 'GB',
  es: 'ES',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  pt: 'PT',
};
