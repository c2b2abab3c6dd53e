/** Turns folded words into tokens: standard spelling, stem, and whether they are stop words. */
import type { Language } from '../../lexicon/language.ts';
import { fold, foldedWords } from './normalize.ts';

export interface Token {
  /** The folded word in standard spelling. */
  readonly word: string;
  readonly stem: string;
  /** A stop word: expressions may skip it. */
  readonly stop: boolean;
  readonly number: boolean;
  /** Stems that an unfinished word may become. */
  readonly completions: readonly string[] | undefined;
  /**
   * Stems of longer and shorter words that share a part with it, or of its compound with a
   * neighbour.
   */
  readonly parts?: readonly string[] | undefined;
}

export interface Tokens {
  /** Tokens of one folded word; several if the spelling stands for several words ("jveux"). */
  readonly of: (word: string) => readonly Token[];
  readonly stops: ReadonlySet<string>;
  /** Variant spelling → standard one, from the lexicon. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** The stem shared by all negations: "rien reçu" and "pas reçu" are one expression. */
export const NEGATION_STEM = '!';
/** Longer words are codes or pasted junk, and are neither stemmed nor corrected. */
export const MAX_WORD_LENGTH = 30;

const usualSpellings = (language: Language): Map<string, string> => {
  const usual = new Map<string, string>();
  for (const [word, others] of Object.entries(language.spellings)) {
    for (const other of others.split(/\s+/)) usual.set(fold(other), word);
  }
  return usual;
};

export const createTokens = (language: Language): Tokens => {
  const { stopWords, negations } = language;
  const denials = new Set(foldedWords(negations));
  const stops = new Set(foldedWords(`${stopWords} ${negations}`));
  const spellings = usualSpellings(language);
  const known = new Map<string, readonly Token[]>();

  const tokenOf = (word: string): Token => {
    const number = word >= '0' && word < ':';
    const whole = number || word.length > MAX_WORD_LENGTH;
    const isLetter = word.length < 2 && word < '\u0250' && !number;
    return {
      word,
      stem: denials.has(word) ? NEGATION_STEM : whole ? word : language.stem(word),
      stop: isLetter || stops.has(word),
      number,
      completions: undefined,
    };
  };

  const of = (word: string): readonly Token[] => {
    const before = known.get(word);
    if (before) return before;
    const spelt = spellings.get(word);
    const tokens = spelt === undefined ? [tokenOf(word)] : foldedWords(spelt).map(tokenOf);
    known.set(word, tokens);
    return tokens;
  };

  return { of, stops, spellings };
};
