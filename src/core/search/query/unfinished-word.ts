/** Search as you type: what the last word of a query, perhaps unfinished, may become. */
import type { SearchContext } from '../search-context.ts';
import type { Token } from '../analysis/tokenize.ts';
import { isKnown } from '../typo/spelling-correction.ts';

/** Stems that an unfinished word may become; none while it is too short to tell. */
export interface UnfinishedWord {
  readonly stems: readonly string[];
  /** How likely it is that it becomes one of them, 0…1. */
  readonly likelihood: number;
}

/** Likelihood that a prefix becomes a word of the FAQ that it begins, and one inside a compound. */
const LIKELIHOOD_OF_PREFIX = 0.85;

const LIKELIHOOD_OF_INFIX = 0.75;
/** Penalty for each trailing letter that does not fit: a word with one is a guess. */
const PENALTY_PER_LETTER = 0.05;
/** Alphabetic scripts, in which a content word has more than two letters. */
const alphabetic = /^[\0-\u07ff]+$/;
/** A shorter prefix begins too many words to be one of them. */
const MIN_PREFIX_LENGTH = 3;
/** Letters that another form must share with the word, at least, and as a share of its length. */
const MIN_COMMON_LETTERS = 4;
const MIN_COMMON_SHARE = 0.6;

const noReading: UnfinishedWord = { stems: [], likelihood: LIKELIHOOD_OF_PREFIX };

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
  part.length < MIN_COMMON_LETTERS
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
  const isOwn = index.words.has(word);
  // Without topics, stems are rough: a longer word may be a form of it.
  if (token!.number || isSpelling || (isOwn && analyzer.language.isPlain)) return true;
  const namesConcept = analyzer.knows(word) && analyzer.conceptsOf(token!.stem).length > 0;
  if (!isOwn && !namesConcept) return false;
  // "break" may become the "breakfast" of this FAQ, even where the FAQ contains "break" too.
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
 * A query without one or two letters at its end that are not a word, too short a prefix to tell anything; nor
 * does an apostrophe there.
 */
export const withoutShortPrefix = (context: SearchContext, typed: string): string => {
  const text = typed.replace(/['\u2019]$/, '');
  const letters = /(?<![\p{L}\p{M}\p{N}])\p{L}{1,2}$/u.exec(text)?.[0] ?? '';
  const [word] = context.analyzer.split.folded(letters);
  if (!word || !alphabetic.test(word)) return text;
  const isWord = word.length > 1 && (context.analyzer.stops.has(word) || isWhole(context, word));
  return isWord ? text : text.slice(0, -letters.length);
};

type FindAt = (tokens: readonly Token[], at: number) => { readonly end: number } | undefined;

/** Whether a word ends what the words before it begin: an expression, or a synonym of several words. */
const endsOne = (findAt: FindAt, before: readonly Token[], token: Token): boolean => {
  const tokens = [...before, token];
  return before.some((_, at) => findAt(tokens, at)?.end === tokens.length);
};

const insideCompound = (context: SearchContext, word: string): UnfinishedWord | undefined => {
  const stems = stemsHolding(context, word);
  return stems.length > 0 ? { stems, likelihood: LIKELIHOOD_OF_INFIX } : undefined;
};

/** Words that share all but a few of the last letters: probably another form of the same word. */
const otherForm = (context: SearchContext, word: string): UnfinishedWord | undefined => {
  const minLength = Math.max(MIN_COMMON_LETTERS, MIN_COMMON_SHARE * word.length);
  for (let length = word.length - 1; length >= minLength; length -= 1) {
    const stems = stemsBeginningWith(context, word.slice(0, length));
    if (!stems) continue;
    return {
      stems,
      likelihood: LIKELIHOOD_OF_PREFIX - PENALTY_PER_LETTER * (word.length - length),
    };
  }
  return undefined;
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
  const isShort = word.length < MIN_PREFIX_LENGTH;
  if (word.length < 2 || (token.stop ? isShort : isWhole(context, word))) return undefined;
  // The "auto" of "posto auto" is as typed.
  if (endsOne(analyzer.synonymsAt, before, token)) return undefined;
  const stems = stemsBeginningWith(context, word);
  // "Plusieurs co" ends an expression if it becomes the right word.
  const endsAs = (last: Token): boolean => endsOne(analyzer.expressionAt, before, last);
  if (token.stop && before.length > 0) {
    // The "entre" of "plazo de entre" is not the stop word.
    const isBegun = stems && !endsAs(token) && endsAs({ ...token, completions: stems });
    return isBegun ? { stems, likelihood: LIKELIHOOD_OF_PREFIX } : undefined;
  }
  const mayBeStopWord = token.stop || (word.length <= MIN_PREFIX_LENGTH && !hasContent);
  if (mayBeStopWord && alphabetic.test(word) && beginsStopWord(context, word)) {
    if (!endsAs({ ...token, completions: stems })) return noReading;
  }
  const isFinished = !token.stop && isKnown(context, word);
  if (stems) {
    return { stems: isFinished ? [token.stem, ...stems] : stems, likelihood: LIKELIHOOD_OF_PREFIX };
  }
  if (token.stop || isFinished) return undefined;
  return analyzer.language.hasCompounds ? insideCompound(context, word) : otherForm(context, word);
};
