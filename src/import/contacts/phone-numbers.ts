import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/min';
import { countryOfLanguage, countryOfShop } from './number-country.ts';

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
  const country = countryOfShop(texts, lang);
  const likely = countryOfLanguage(lang);
  return texts.flatMap((text) =>
    candidatesIn(text).flatMap((written): FoundNumber[] => {
      const sure = completed(written, country);
      const number = sure ?? completed(written, likely);
      return number === undefined ? [] : [{ number, written, isSure: sure !== undefined }];
    }),
  );
};

/** The number with the code of its country, if there is such a number. */
const completed = (written: string, country: CountryCode | undefined): string | undefined => {
  const found = parsePhoneNumberFromString(written.replace(/^(\(?)00/, '$1+'), country);
  return found?.isValid() ? found.number : undefined;
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
const MIN_DIGITS = 9;

/** Words that announce another number than a phone's; the plural of an order is a department. */
const other = [
  String.raw`(?<!\p{L})(?:(?<!service )commande|(?<!to )order|pedido|encomenda|ordine|suivi|tracking|seguimiento)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:colis|parcel|facture|invoice|num[eé]ro (?:de )?client|customer (?:no|number|id)|zam[oó]wieni\p{L}*)(?!\p{L})`,
  String.raw`(?:bestell|kunden|sendungs|auftrags|rechnungs|artikel)-?(?:nummer|nr|ung)(?!\p{L})`,
  String.raw`(?<!\p{L})(?:siren|siret|rcs|iban|vat|tva|ust|kvk|nip|cif)(?!\p{L})`,
].join('|');
/** Words that announce a phone's, or who answers it. */
const called = String.raw`(?<!\p{L})(?:t[eé]l|phone|call|mobile|m[oó]vil|whatsapp|llam|lig|zadzwo|chiam|appel|joign|anruf|ruf|bel(?=\s|len)|hotline|line(?!\p{L})|[ei]nquir|question|frage|support|contact|kontakt)`;
const announcesOther = new RegExp(
  String.raw`(?:${other})(?:(?!${called})(?:[^.!?\n]|(?<=\b(?:no|nr|num))\.)){0,30}$|^(?:(?!${called}).)*(?<!\p{L})n[°º] ?$`,
  'isu',
);
const forExample = [
  String.raw`par exemple|p\. ?ex\.|for example|e\. ?g\.|zum beispiel|z\. ?b\.|por ejemplo|ad esempio`,
  String.raw`bijvoorbeeld|na przykład|np\.|por exemplo`,
].join('|');
const announcesExample = new RegExp(String.raw`(?<!\p{L})(?:${forExample})[\s:,(«"'“„]*$`, 'iu');

const candidatesIn = (text: string): readonly string[] =>
  [...text.matchAll(phone)].flatMap((match) => {
    const [found] = match;
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const isNone = date.test(found) || found.replace(/\D/g, '').length < MIN_DIGITS;
    return isNone || isOfOther(before, found) ? [] : [found];
  });

/** Whether it is no number to call: that of an order, or one made up to show how it is written. */
const isOfOther = (before: string, found: string): boolean =>
  announcesExample.test(before) || (!/^\(?\+/.test(found) && announcesOther.test(before));
