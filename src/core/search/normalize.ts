/** What a text is made of: folded words, and where they stand in the original. */

export interface Word {
  /** Folded, see `fold`. */
  readonly text: string;
  /** UTF-16 offsets in the original text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** How a language's texts fall into words. */
export interface Splitter {
  /** Folded words in the order of the text. */
  readonly folded: (text: string) => readonly string[];
  /** The same words, each with its place in the original text. */
  readonly placed: (text: string) => readonly Word[];
}

const ASCII = /^[\0-\x7f]*$/;
/** Accents, signs that cannot be seen, vowels and other signs that Hebrew and Arabic do without. */
const ACCENTS =
  /[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe0e\ufe0f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/g;
const BEYOND_ASCII = /[^\0-\x7f]/g;
const SPELT: Readonly<Record<string, string>> = {
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
 * Digits apart from letters ("200ml" is two words), and the times sign of a size ("5×6", "5*6"). The
 * stroke that widens Arabic words is a letter to Unicode, and may stand alone as a dash.
 */
const WORD = /\p{N}+|[*\u00d7](?= ?\p{N})|(?!\u0640)\p{L}[\p{L}\p{M}\u00ad\u200c\u200d]*/gu;

/**
 * Lower case, without accents, ligatures spelt out; the same for composed and decomposed input.
 * So are words of Hebrew and Arabic with and without vowels, whatever stands on an alef. Marks that
 * are letters of their own (Thai vowels, Indic signs) stay.
 */
export const fold = (text: string): string => {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .replace(BEYOND_ASCII, (letter) => SPELT[letter] ?? letter)
    .normalize('NFC');
};

/** A times sign is the letter that is typed in its place. */
const plainWord = (word: string): string => (word === '*' || word === '\u00d7' ? 'x' : word);

/** Folded words of a text in a language that writes spaces. */
export const foldedWords = (text: string): readonly string[] =>
  (fold(text).match(WORD) ?? []).map(plainWord);

const placedWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({
      text: plainWord(fold(match[0])),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
};

const SPACED: Splitter = { folded: foldedWords, placed: placedWords };
const UNSPACED = ['zh', 'ja', 'th', 'lo', 'km', 'my'];

/** Asked instead of `isWordLike`, which Firefox does not say of Han and Kana. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
/** Han characters mean something one by one, and browsers disagree on which of them are a word. */
const HAN_OR_REST = /\p{Script=Han}|[^\p{Script=Han}]+/gu;

const segmentedWords = (lang: string): Splitter => {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' as const });
  const placed = (text: string): readonly Word[] => {
    const words: Word[] = [];
    for (const { segment, index } of segmenter.segment(text)) {
      if (!LETTER_OR_DIGIT.test(segment)) continue;
      for (const { 0: part, index: at } of segment.matchAll(HAN_OR_REST)) {
        const start = index + at;
        words.push({ text: fold(part), start, end: start + part.length });
      }
    }
    return words;
  };
  return { placed, folded: (text) => placed(text).map((word) => word.text) };
};

/** Splitter for a primary language subtag: by spaces, or by a dictionary where there are none. */
export const splitterFor = (language: string): Splitter =>
  UNSPACED.includes(language) && 'Segmenter' in Intl ? segmentedWords(language) : SPACED;
