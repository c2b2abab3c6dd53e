/** Splits a text into folded words and their positions in the original. */

export interface Word {
  /** Folded, see `fold`. */
  readonly text: string;
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How texts of a language are split into words. */
export interface Splitter {
  /** Folded words in the order of the text. */
  readonly folded: (text: string) => readonly string[];
  /** The same words, each with its place in the original text. */
  readonly placed: (text: string) => readonly Word[];
}

const onlyAscii = /^[\0-\x7f]*$/;
/** Accents, invisible characters, and the optional vowel and other marks of Hebrew and Arabic. */
const accents =
  /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const beyondAscii = /[^\0-\x7f]/g;
const lettersOrDigits = /^(?:[a-z]+|\d+)$/;
const asciiSpelling: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
};
/**
 * In this order: an abbreviation with dots or signs ("S.A.V.", "B&B", "A/C"), a letter with its sign ("C++", "A+"), the
 * number sign ("n°"), a letter joined to a word ("T-shirt"), digits with thousands separators ("1
 * 000"), digits ("200ml" is two words), the times sign of a size ("5×6", "5*6"), and a run of
 * letters, in Hebrew including the marks of abbreviations and foreign sounds. Unicode counts the
 * stroke that stretches Arabic words (tatweel) as a letter, but by itself it may be a dash.
 */
const wordPattern =
  /(?<![\p{L}\p{N}])(?:\p{L}(?:[.&/]\p{L})+(?!\p{L})|\p{L}(?:\+\+?|#)(?!\p{L})|[nN]\.?[\u00b0\u00ba](?!\p{L})|(?<!-)\p{L}[-\u2010\u2011]\p{L}{3,}|\p{N}{1,3}(?:[ .,'\u00a0\u202f\u2019]\p{N}{3})+(?!\p{N}))|\u2116|\p{N}+|[*\u00d7](?= ?\p{N})|(?!\u0640)\p{L}(?:[\p{L}\p{M}\u00ad\u200c\u200d]|['"\u05f3\u05f4](?=[\u05d0-\u05ea]))*/gu;
/** Characters that join the parts of one word. */
const joiner = /(?<=\p{L})[.&/\-'"\u05f3\u05f4](?=\p{L})|(?<=\p{N})[^\p{N}]+(?=\p{N})/gu;

/**
 * Zero of each script whose digits are read as ASCII digits: Arabic, Persian, Devanagari, Bengali,
 * Thai, and the full width of Chinese and Japanese keyboards.
 */
const zeroDigits = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const HIRAGANA_TO_KATAKANA = 0x60;

const asciiDigit = (letter: string): string => {
  const code = letter.charCodeAt(0);
  const zero = zeroDigits.find((first) => code >= first && code < first + 10);
  return zero === undefined ? letter : String(code - zero);
};

/** The same text, of the same length, with ASCII digits. */
export const withAsciiDigits = (text: string): string => text.replace(beyondAscii, asciiDigit);

const katakana = (letter: string): string => {
  const code = letter.charCodeAt(0);
  return code > 0x3040 && code < 0x3097 ? String.fromCharCode(code + HIRAGANA_TO_KATAKANA) : letter;
};

const plainLetter = (letter: string): string =>
  asciiSpelling[letter] ?? asciiDigit(katakana(letter));

/**
 * Lower case, without accents, ligatures spelled out; the same for composed and decomposed input.
 * Hebrew and Arabic words fold alike with and without vowels, with any mark on an alef, and so do
 * the two kinds of kana. Marks that are letters of their own (Thai vowels, Indic signs) stay.
 */
export const fold = (text: string): string => {
  if (onlyAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFD')
    .replace(accents, '')
    .replace(beyondAscii, plainLetter)
    .normalize('NFC');
};

/** The number sign, whose letters alone would be "no" in Spanish. */
const numberSign = /^n\.?[\u00b0\u00ba]$|\u2116/i;

/**
 * The folded word of a match. A times sign becomes the letter that people type instead, and the
 * number sign the abbreviation used in most languages.
 */
const wordOf = (match: string): string => {
  // Most words, and indexing asks for all.
  if (lettersOrDigits.test(match)) return match;
  if (match === '*' || match === '\u00d7') return 'x';
  if (numberSign.test(match)) return 'nr';
  const word = fold(match);
  return lettersOrDigits.test(word)
    ? word
    : word.replace(/[\u2010\u2011]/g, '-').replace(joiner, '');
};

/** Folded words of a text in a language that separates words by spaces. */
export const foldedWords = (text: string): readonly string[] =>
  (text.match(wordPattern) ?? []).map(wordOf);

const placedWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const [written] = match;
    words.push({ text: wordOf(written), start: match.index, end: match.index + written.length });
  }
  return words;
};

const spacedWords: Splitter = { folded: foldedWords, placed: placedWords };
const unspacedLanguages = ['zh', 'ja', 'th', 'lo', 'km', 'my'];

/** Tested instead of `isWordLike`, which Firefox does not set for Han and Kana. */
const letterOrDigit = /[\p{L}\p{N}]/u;
/**
 * Han text is split into single characters: each has a meaning, and browsers disagree on word
 * boundaries.
 */
const hanOrRest = /\p{Script=Han}|[^\p{Script=Han}]+/gu;

/** Browsers recognise loanwords written in hiragana only when they are in katakana. */
const onlyHiragana = /^[\u3041-\u3096\u30fc\s]+$/;

const segmentedWords = (lang: string): Splitter => {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' as const });
  const placed = (text: string): readonly Word[] => {
    const words: Word[] = [];
    const readable = onlyHiragana.test(text) ? text.replace(beyondAscii, katakana) : text;
    for (const { segment, index } of segmenter.segment(readable)) {
      if (!letterOrDigit.test(segment)) continue;
      for (const { 0: part, index: at } of segment.matchAll(hanOrRest)) {
        const start = index + at;
        words.push({ text: fold(part), start, end: start + part.length });
      }
    }
    return words;
  };
  return { placed, folded: (text) => placed(text).map((word) => word.text) };
};

/** Splitter for a primary language subtag: at spaces, or by dictionary where there are none. */
export const splitterFor = (language: string): Splitter =>
  unspacedLanguages.includes(language) && 'Segmenter' in Intl
    ? segmentedWords(language)
    : spacedWords;
