/** The last word of a query, which may be unfinished: what it may become. */
import type { SearchContext } from './search-context.ts';
import type { Token } from './tokenize.ts';
import { isKnown } from './typo/spelling-correction.ts';

/** Stems that an unfinished word may become; none while it is too short to tell. */
export interface UnfinishedWord {
  readonly stems: readonly string[];
  /** How likely it is that it becomes one of them, 0…1. */
  readonly likelihood: number;
}

const UNFINISHED = 0.85;
/** The same of a compound that holds it. */
const INSIDE = 0.75;
/** Penalty for each trailing letter that does not fit, after the first. */
const MISFIT = 0.05;
/** Alphabetic scripts, in which a content word has more than two letters. */
const ALPHABET = /^[\0-\u07ff]+$/;
/** From this many letters on, a prefix begins few enough words to be one of them. */
const FEW_LETTERS = 3;
/** Letters that another form must share with the word, at least, and as a share of its length. */
const COMMON_LETTERS = 4;
const COMMON_SHARE = 0.6;

const NOTHING: UnfinishedWord = { stems: [], likelihood: UNFINISHED };

/** Stems of the content words with a prefix; undefined if no word has it. */
const stemsBeginningWith = (
  { analyzer, vocabulary }: SearchContext,
  beginning: string,
): readonly string[] | undefined => {
  const words = vocabulary.beginningWith(beginning);
  if (words.length === 0) return undefined;
  const tokens = words.flatMap((word) => analyzer.tokensOf(word));
  return [...new Set(tokens.filter(({ stop }) => !stop).map(({ stem }) => stem))];
};

/** Stems of the FAQ's compounds that hold the beginning of a part: "anschl" of "Kostenvoranschlag". */
const stemsHolding = ({ analyzer, index }: SearchContext, part: string): readonly string[] =>
  part.length < COMMON_LETTERS
    ? []
    : [...index.words]
        .filter((word) => word.includes(part))
        .map((word) => analyzer.tokensOf(word)[0]!.stem);

/**
 * Whether a word counts as typed, though it may still grow: a word of the FAQ, or one that names a
 * concept.
 */
const isWhole = ({ analyzer, index }: SearchContext, word: string): boolean => {
  const [token, ...others] = analyzer.tokensOf(word);
  const isSpelling = token!.word !== word || others.length > 0;
  // Without a stemmer, a longer word may be a form of it.
  const isOwn = index.words.has(word);
  if (token!.number || isSpelling || (isOwn && analyzer.language.isPlain)) return true;
  const namesConcept = analyzer.knows(word) && analyzer.conceptsOf(token!.stem).length > 0;
  if (!isOwn && !namesConcept) return false;
  // "break" may become the "breakfast" of this FAQ, even where the FAQ holds "break" too.
  for (const longer of index.words) {
    if (longer.startsWith(word) && analyzer.tokensOf(longer)[0]!.stem !== token!.stem) return false;
  }
  return true;
};

/** Whether it is a prefix of a longer stop word. */
const beginsStopWord = ({ analyzer }: SearchContext, word: string): boolean => {
  for (const stop of analyzer.stops) if (stop !== word && stop.startsWith(word)) return true;
  return false;
};

/**
 * A query without one or two trailing letters that are not a word: most words could begin so. An
 * apostrophe at its end says no more.
 */
export const withoutFewLetters = (context: SearchContext, typed: string): string => {
  const text = typed.replace(/['\u2019]$/, '');
  const letters = /(?<![\p{L}\p{M}\p{N}])\p{L}{1,2}$/u.exec(text)?.[0] ?? '';
  const [word] = context.analyzer.split.folded(letters);
  if (!word || !ALPHABET.test(word)) return text;
  const isWord = word.length > 1 && (context.analyzer.stops.has(word) || isWhole(context, word));
  return isWord ? text : text.slice(0, -letters.length);
};

/** Whether a completion ends an expression that the words before it begin: "plusieurs co". */
const endsExpression = (
  { analyzer }: SearchContext,
  before: readonly Token[],
  token: Token,
): boolean => {
  const tokens = [...before, token];
  return before.some((_, at) => analyzer.expressionAt(tokens, at)?.end === tokens.length);
};

/** Whether a word ends a synonym of several words: the "auto" of "posto auto". */
const endsSynonym = (
  { analyzer }: SearchContext,
  before: readonly Token[],
  token: Token,
): boolean => {
  const tokens = [...before, token];
  return before.some((_, at) => analyzer.synonymsAt(tokens, at)?.end === tokens.length);
};

/**
 * What the last word of a query may become; undefined if it is to be taken as typed. A prefix of a
 * stop word counts for nothing, so that the list of results stays as it was.
 */
export const unfinishedWord = (
  context: SearchContext,
  word: string,
  before: readonly Token[],
): UnfinishedWord | undefined => {
  const { analyzer } = context;
  const token = analyzer.tokensOf(word)[0]!;
  const hasContent = before.some(({ stop }) => !stop);
  const isShort = word.length < FEW_LETTERS;
  if (word.length < 2 || (token.stop ? isShort : isWhole(context, word))) return undefined;
  if (endsSynonym(context, before, token)) return undefined;
  const stems = stemsBeginningWith(context, word);
  const endsAs = (last: Token): boolean => endsExpression(context, before, last);
  if (token.stop && before.length > 0) {
    // The "entre" of "plazo de entre" is not the little word.
    const isBegun = stems && !endsAs(token) && endsAs({ ...token, completions: stems });
    return isBegun ? { stems, likelihood: UNFINISHED } : undefined;
  }
  const mayBeStopWord = token.stop || (word.length <= FEW_LETTERS && !hasContent);
  if (mayBeStopWord && ALPHABET.test(word) && beginsStopWord(context, word)) {
    if (!endsAs({ ...token, completions: stems })) return NOTHING;
  }
  const isFinished = !token.stop && isKnown(context, word);
  if (stems) {
    return { stems: isFinished ? [token.stem, ...stems] : stems, likelihood: UNFINISHED };
  }
  if (token.stop || isFinished) return undefined;
  if (analyzer.language.hasCompounds) {
    const inside = stemsHolding(context, word);
    return inside.length > 0 ? { stems: inside, likelihood: INSIDE } : undefined;
  }
  const least = Math.max(COMMON_LETTERS, COMMON_SHARE * word.length);
  for (let length = word.length - 1; length >= least; length -= 1) {
    const forms = stemsBeginningWith(context, word.slice(0, length));
    if (!forms) continue;
    return { stems: forms, likelihood: UNFINISHED - MISFIT * (word.length - length - 1) };
  }
  return undefined;
};
