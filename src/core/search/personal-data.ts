/** Finds personal data that a shopper may type by mistake, so that it goes no further. */
import { withAsciiDigits } from './analysis/normalize.ts';

export type PersonalData = 'card' | 'iban' | 'email' | 'phone';

const gravestFirst: readonly PersonalData[] = ['card', 'iban', 'email', 'phone'];

export interface WithoutPersonalData {
  /** The text with all personal data removed. */
  readonly text: string;
  /** The most sensitive kind found. */
  readonly personal?: PersonalData | undefined;
}

const ibanPattern = /\b[a-z]{2}\d{2}(?:[ -]?[a-z\d]){11,30}/gi;
const cardPattern = /\d(?:[ .-]?\d){12,}/g;
const emailPattern = /[^\s@<>(),;:]+@[^\s@<>(),;:.]+(?:\.[^\s@<>(),;:.]+)+/g;
/** International ("+33 6…", "0033 6…"), national with its leading zero, or 3-3-4 as in America. */
const phonePattern =
  /(?:\+|\b00)[1-9](?:[ ./()-]{0,2}\d){7,13}|\b0[1-9](?:[ ./-]?\d){8,9}(?![\d])|(?:\(\d{3}\) ?|\b\d{3}[-. ])\d{3}[-. ]\d{4}\b/g;

const compact = (text: string): string => text.replace(/[ -]/g, '').toUpperCase();

/** Luhn checksum over the digits, from the last. */
const isCard = (digits: string): boolean => {
  if (digits.length < 13 || digits.length > 19 || !/^[2-6]/.test(digits)) return false;
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = Number(digits[digits.length - 1 - place]);
    const doubled = place % 2 === 0 ? digit : digit * 2;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
};

/** The range of a card number among groups of digits; other numbers may precede and follow it. */
const cardIn = (groups: readonly string[]): readonly [from: number, to: number] | undefined => {
  for (let from = 0; from < groups.length; from += 1) {
    for (let to = groups.length; to > from; to -= 1) {
      if (isCard(groups.slice(from, to).join(''))) return [from, to];
    }
  }
  return undefined;
};

/**
 * ISO 13616: move the first four characters to the end, read letters as 10…35; the remainder by 97
 * is 1.
 */
const isIban = (account: string): boolean => {
  let rest = 0;
  for (const sign of account.slice(4) + account.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
};

/** Length of the IBAN at the start of a match: words may follow it without a clear gap. */
const ibanLength = (found: string): number | undefined => {
  for (let end = found.length; end >= 15; end -= 1) {
    const account = compact(found.slice(0, end));
    if (account.length <= 34 && account.length >= 15 && isIban(account)) return end;
  }
  return undefined;
};

export const withoutPersonalData = (text: string): WithoutPersonalData => {
  let personal: PersonalData | undefined;
  const found = (kind: PersonalData): string => {
    if (!personal || gravestFirst.indexOf(kind) < gravestFirst.indexOf(personal)) personal = kind;
    return ' ';
  };
  const rest = withAsciiDigits(text)
    .replace(ibanPattern, (match) => {
      const end = ibanLength(match);
      return end === undefined ? match : found('iban') + match.slice(end);
    })
    .replace(cardPattern, (match) => {
      const groups = match.split(/[ .-]/);
      const card = cardIn(groups);
      if (!card) return match;
      return [...groups.slice(0, card[0]), found('card'), ...groups.slice(card[1])].join(' ');
    })
    .replace(emailPattern, () => found('email'))
    .replace(phonePattern, () => found('phone'));
  return { text: personal === undefined ? text : rest.replace(/ {2,}/g, ' ').trim(), personal };
};
