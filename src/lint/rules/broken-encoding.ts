import { reportEach, type Rule } from '../rule.ts';

/** A replacement character, left by an undecodable byte: the original is lost. */
const lostCharacter = /\S*\ufffd\S*/;

/**
 * What windows-1252 makes of the bytes 0x80 to 0x9f; above, it is Latin-1. Written out, since some
 * versions of Node decode it as Latin-1 throughout.
 */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const byteOf: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 128 }, (_, at) => [WINDOWS[at] ?? String.fromCharCode(at + 128), at + 128]),
);
const charactersOf = (from: number, to: number): string =>
  [...byteOf]
    .filter(([, byte]) => byte >= from && byte <= to)
    .map(([character]) => character)
    .join('')
    .replace(/[\\\]^-]/g, '\\$&');

const tailByte = `[${charactersOf(0x80, 0xbf)}]`;
/**
 * UTF-8 misread as windows-1252: "dÃ©lai", "lâ€™envoi", and runs of other scripts ("Ø§Ù„"). "MAÇÃ”"
 * in quotation marks is not.
 */
const misreadCharacter = new RegExp(
  `(?<!\\p{Lu})Ã${tailByte}|Â[${charactersOf(0xa0, 0xbf)}]|â[€‚„]${tailByte}|ðŸ${tailByte}{2}|(?:[${charactersOf(0xc3, 0xdf)}]${tailByte}){3,}`,
  'gu',
);

const decoded = (mojibake: string): string => {
  const bytes = Uint8Array.from([...mojibake], (character) => byteOf.get(character) ?? 0);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return mojibake;
  }
};

const repaired = (text: string): string => text.replace(misreadCharacter, decoded);

/** The word around the first fault. */
const faultIn = (text: string): string | undefined => {
  const lost = lostCharacter.exec(text)?.[0];
  if (lost !== undefined) return lost;
  const words = text.split(/(?<=[^\u00a0\S])|(?=[^\u00a0\S])/u);
  return words.find((word) => repaired(word) !== word);
};

export const brokenEncoding: Rule = {
  code: 'broken-encoding',
  severity: 'warning',
  check: (faq) =>
    reportEach(faq, ({ text }) => faultIn(text), {
      message: 'Letters were lost or garbled when the text was saved or copied.',
      remedy: 'Write the word again, and save the file as UTF-8.',
    }),
  fix: ({ text }) => repaired(text),
};
