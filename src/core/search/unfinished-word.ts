/** The word at the end of a query, which may still grow: what it may become. */
import type { SearchContext } from './search-context.ts';
import type { Token } from './tokenize.ts';
import { isKnown } from './typo/spelling-correction.ts';

/** Stems that an unfinished word may become; none while it says nothing yet. */
export interface UnfinishedWord {
  readonly stems: readonly string[];
  /** How likely it is that it becomes one of them, 0…1. */
  readonly quality: number;
}

const UNFINISHED = 0.85;
/** Each letter at the end that does not fit, but the first, makes it less certain. */
const MISFIT = 0.05;
/** Scripts with vowels or consonants for letters: a word of theirs has more than two. */
const ALPHABET = /^[\0-\u07ff]+$/;
/** Letters from which on a piece begins few enough words to be one of them. */
const FEW_LETTERS = 3;
/** Letters of another form that the two words have in common, at least, and their share. */
const COMMON_LETTERS = 4;
const COMMON_SHARE = 0.6;

const NOTHING: UnfinishedWord = { stems: [], quality: UNFINISHED };

/** Stems of the content words that begin with some letters; undefined where no word begins so. */
const stemsBeginningWith = (
  { analyzer, vocabulary }: SearchContext,
  beginning: string,
): readonly string[] | undefined => {
  const words = vocabulary.beginningWith(beginning);
  if (words.length === 0) return undefined;
  const tokens = words.flatMap((word) => analyzer.tokensOf(word));
  return [...new Set(tokens.filter(({ stop }) => !stop).map(({ stem }) => stem))];
};

/** Whether it counts as it is, though it may still grow: a word of the FAQ, or one that means something. */
const isWhole = ({ analyzer, index }: SearchContext, word: string): boolean => {
  const [token, ...others] = analyzer.tokensOf(word);
  const isSpelling = token!.word !== word || others.length > 0;
  if (token!.number || isSpelling || index.words.has(word)) return true;
  if (!analyzer.knows(word) || analyzer.conceptsOf(token!.stem).length === 0) return false;
  // "break" may become the "breakfast" of this FAQ.
  for (const longer of index.words) {
    if (longer.startsWith(word) && analyzer.tokensOf(longer)[0]!.stem !== token!.stem) return false;
  }
  return true;
};

/** Whether a longer little word begins so. */
const isLittle = ({ analyzer }: SearchContext, word: string): boolean => {
  for (const stop of analyzer.stops) if (stop !== word && stop.startsWith(word)) return true;
  return false;
};

/** A query without one or two letters at its end that are no word: most words could begin so. */
export const withoutFewLetters = (context: SearchContext, text: string): string => {
  const letters = /(?<![\p{L}\p{M}\p{N}])\p{L}{1,2}$/u.exec(text)?.[0] ?? '';
  const [word] = context.analyzer.split.folded(letters);
  if (!word || !ALPHABET.test(word)) return text;
  const isWord = word.length > 1 && (context.analyzer.stops.has(word) || isWhole(context, word));
  return isWord ? text : text.slice(0, -letters.length);
};

/** Whether one of some stems ends an expression that the words before begin: "plusieurs co". */
const endsExpression = (
  { analyzer }: SearchContext,
  before: readonly Token[],
  token: Token,
): boolean => {
  const tokens = [...before, token];
  return before.some((_, at) => analyzer.spanAt(tokens, at)?.end === tokens.length);
};

/**
 * What the last word of a query may become, undefined when it is to be read as it is. What begins a
 * little word says nothing, so that the list stays as it was.
 */
export const unfinishedWord = (
  context: SearchContext,
  word: string,
  before: readonly Token[],
): UnfinishedWord | undefined => {
  const { analyzer } = context;
  const token = analyzer.tokensOf(word)[0]!;
  const hasContent = before.some(({ stop }) => !stop);
  if (word.length < 2 || (token.stop ? before.length > 0 : isWhole(context, word)))
    return undefined;
  const isShort = word.length < FEW_LETTERS;
  if (token.stop && isShort) return undefined;
  const stems = stemsBeginningWith(context, word);
  const mayBeLittle = token.stop || (word.length <= FEW_LETTERS && !(isShort && hasContent));
  if (mayBeLittle && ALPHABET.test(word) && isLittle(context, word)) {
    if (!endsExpression(context, before, { ...token, completions: stems })) return NOTHING;
  }
  if (stems) {
    const own = isKnown(context, word) && !token.stop ? [token.stem] : [];
    return { stems: [...own, ...stems], quality: UNFINISHED };
  }
  if (token.stop || analyzer.language.hasCompounds || isKnown(context, word)) return undefined;
  const least = Math.max(COMMON_LETTERS, COMMON_SHARE * word.length);
  for (let length = word.length - 1; length >= least; length -= 1) {
    const forms = stemsBeginningWith(context, word.slice(0, length));
    if (!forms) continue;
    return { stems: forms, quality: UNFINISHED - MISFIT * (word.length - length - 1) };
  }
  return undefined;
};
