import { eastAsianEncoding } from './east-asian-encoding.ts';

/** Encodings of other alphabets, each with the bytes of its six most frequent letters. */
const alphabets: readonly (readonly [encoding: string, letters: readonly number[]])[] = [
  ['windows-1256', [0xc7, 0xe1, 0xed, 0xe3, 0xe6, 0xe4]],
  ['windows-1251', [0xee, 0xe5, 0xe0, 0xe8, 0xed, 0xf2]],
  ['koi8-r', [0xcf, 0xc5, 0xc1, 0xc9, 0xce, 0xd4]],
  ['windows-1253', [0xe1, 0xef, 0xe9, 0xe5, 0xf4, 0xf3]],
  ['windows-1255', [0xe9, 0xe5, 0xe4, 0xec, 0xe0, 0xf8]],
];

/**
 * How Turkish and Central European letters look when decoded as Windows-1252: characters that are
 * rare there, or in unusual positions.
 */
const turkish = /[ðþýÐÞÝ]/;
const icelandic = /[æÆáÁ]/;
const polishOrSlovak = /\p{L}[¹³¿Ÿ¾]\p{Ll}/u;
/**
 * Without "è", "ò" and "ï": these are Czech letters too, but common within Western European words.
 */
const czech = /\p{L}[øìù]\p{L}/u;
const nordic = /[åæðñÅÆÐ]/;
const hungarian = /\p{L}õ(?!e)/u;
const portugueseOrEstonian = /[ãçä]/;

/** Bytes of accented letters: in old Mac files, and in Windows-1252, which has signs and capitals there. */
const macLetters = [0x87, 0x90] as const;
const windowsLetters = [0xe0, 0xff] as const;

/** Guesses the encoding of a text that is not UTF-8, as saved in its author's country. */
export const guessEncoding = (bytes: Uint8Array): string => {
  const eastAsian = eastAsianEncoding(bytes);
  if (eastAsian !== undefined) return eastAsian;
  const letters = bytes.filter((byte) => byte >= 0xc0);
  const latin = bytes.filter((byte) => (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a);
  if (letters.length > latin.length) return alphabetOf(letters);
  const text = new TextDecoder('latin1').decode(bytes);
  if (countWithinWords(bytes, macLetters) > countWithinWords(bytes, windowsLetters))
    return 'macintosh';
  if (isCentralEuropean(text)) return 'windows-1250';
  return turkish.test(text) && !icelandic.test(text) ? 'windows-1254' : 'windows-1252';
};

/** How many of these bytes follow a small letter from a to z. */
const countWithinWords = (
  bytes: Uint8Array,
  [first, last]: readonly [first: number, last: number],
): number =>
  bytes.filter((byte, at) => {
    const before = bytes[at - 1] ?? 0;
    return byte >= first && byte <= last && before >= 0x61 && before <= 0x7a;
  }).length;

const isCentralEuropean = (text: string): boolean =>
  polishOrSlovak.test(text) ||
  (czech.test(text) && !nordic.test(text)) ||
  (hungarian.test(text) && !portugueseOrEstonian.test(text));

const alphabetOf = (letters: Uint8Array): string => {
  const share = (frequent: readonly number[]): number =>
    letters.filter((letter) => frequent.includes(letter)).length;
  const [best] = alphabets.toSorted(([, a], [, b]) => share(b) - share(a));
  return best![0];
};
