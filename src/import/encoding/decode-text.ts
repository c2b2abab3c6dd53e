import { guessEncoding } from './guess-encoding.ts';
import { shorten, warning, type Note } from '../import-result.ts';

export interface DecodedText {
  /** Line ends are `\n`; there is no byte order mark. */
  readonly text: string;
  readonly notes: readonly Note[];
}

/**
 * Decodes a text file: UTF-8, UTF-16, the encoding it declares, or one of the Windows encodings.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  const encoding = encodingOf(bytes);
  const notes: Note[] = [];
  let text = decode(bytes, encoding);
  if (encoding !== 'utf-8') notes.push(encodingNote(encoding, text));
  const repaired = repairTwiceEncoded(text);
  if (repaired !== undefined) {
    notes.push(twiceEncodedNote(text));
    text = repaired;
  }
  if (text.includes('\ufffd')) notes.push(lostCharacterNote(text));
  return { text: text.replace(/^\ufeff|\0/g, '').replace(/\r\n?/g, '\n'), notes };
};

/** Characters 80 to 9F in Windows-1252. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Decodes by hand because Node.js 20 treats Windows-1252 as Latin-1, with control characters in
 * that range.
 */
export const decode = (bytes: Uint8Array, encoding: string): string => {
  const text = new TextDecoder(encoding).decode(bytes);
  return encoding === 'windows-1252'
    ? text.replace(/[\u0080-\u009f]/g, (sign) => SIGNS[sign.charCodeAt(0) - 0x80]!)
    : text;
};

const encodingOf = (bytes: Uint8Array): string => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 200);
  if (zeros(head, 1) > head.length / 4) return 'utf-16le';
  if (zeros(head, 0) > head.length / 4) return 'utf-16be';
  if (isUtf8(bytes)) return 'utf-8';
  return declaredEncoding(bytes) ?? guessEncoding(bytes);
};

/** Counts zero bytes at odd or even offsets: in UTF-16, half the bytes of Latin text are zero. */
const zeros = (bytes: Uint8Array, offset: number): number =>
  bytes.filter((byte, at) => byte === 0 && at % 2 === offset).length;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** The declared charset. UTF-8 is ignored, since the bytes are known not to be valid UTF-8. */
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2_000));
  const label = /<meta[^>]+charset=["']?([\w-]+)/i.exec(head)?.[1];
  return label === undefined || /^utf-?8$/i.test(label) ? undefined : encodingNamed(label);
};

/** The encoding that a label such as `latin1` names, if it is known. */
export const encodingNamed = (label: string): string | undefined => {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
};

const encodingNote = (encoding: string, text: string): Note =>
  warning(
    'encoding',
    `The file is not UTF-8; it was read as ${encoding}.`,
    'Check the accents in a few questions; if they are wrong, save the file as UTF-8 and import it again.',
    firstAccent(text),
  );

const firstAccent = (text: string): string | undefined =>
  /[^\n]{0,30}[^\p{ASCII}][^\n]{0,30}/u.exec(text)?.[0];

const twiceEncoded = /[ÃÂ][\u0080-\u00bf\u0152-\u0178\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|â€/;

/**
 * Repairs UTF-8 that was once read as Windows-1252 or Latin-1 and saved again, so that "é" became
 * "Ã©".
 */
const repairTwiceEncoded = (text: string): string | undefined => {
  if (!twiceEncoded.test(text)) return undefined;
  const codes = windows1252();
  const bytes: number[] = [];
  for (const character of text) {
    const code = codes.get(character);
    if (code === undefined) return undefined;
    bytes.push(code);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(bytes));
  } catch {
    return undefined;
  }
};

/** Byte values by character, for Windows-1252 and Latin-1 together. */
const windows1252 = (): ReadonlyMap<string, number> =>
  new Map([
    ...Array.from({ length: 256 }, (_, code) => [String.fromCharCode(code), code] as const),
    ...[...SIGNS].map((sign, at) => [sign, 0x80 + at] as const),
  ]);

const twiceEncodedNote = (text: string): Note =>
  warning(
    'encoding',
    'The file was saved in the wrong encoding ("Ã©" for "é"); the letters were repaired.',
    'Check the accents in a few questions.',
    new RegExp(`[^\\n]{0,30}(?:${twiceEncoded.source})[^\\n]{0,30}`).exec(text)?.[0],
  );

const lostCharacterNote = (text: string): Note => {
  const count = text.split('\ufffd').length - 1;
  return warning(
    'lost-characters',
    `Has ${count === 1 ? 'a character' : `${count} characters`} that an earlier save has lost (shown as "\ufffd").`,
    'Export the file again as UTF-8, or type the letters.',
    shorten(/[^\n]{0,30}\ufffd[^\n]{0,30}/.exec(text)?.[0] ?? ''),
  );
};
