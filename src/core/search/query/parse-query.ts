/** Parses a query into words: known, unfinished, joined, split or mistyped. */
import type { SearchContext } from '../search-context.ts';
import {
  correctSpelling,
  isKnown,
  isWritten,
  type SpellingCorrection,
} from '../typo/spelling-correction.ts';
import type { Word } from '../analysis/normalize.ts';
import type { Token } from '../analysis/tokenize.ts';
import { unfinishedWord, type UnfinishedWord } from './unfinished-word.ts';
import { partsOf } from './word-parts.ts';

/** A word that was corrected to another one. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

export interface QueryToken {
  readonly token: Token;
  /** Index of its phrase, from 0: punctuation ends a phrase, and no expression spans two. */
  readonly phrase: number;
  /** How likely it is that this was meant, 0…1. */
  readonly likelihood: number;
}

/** An expression is only as certain as its least certain word. */
export const lowestLikelihood = (tokens: readonly QueryToken[]): number =>
  tokens.reduce((least, { likelihood }) => Math.min(least, likelihood), 1);

export interface ParsedQuery {
  readonly tokens: QueryToken[];
  readonly corrections: Correction[];
  phrase: number;
  /** Number of unknown words. */
  unknown: number;
}

const MAX_WORDS = 80;
/** A message with more unknown words is not a question, and each correction takes time. */
const MAX_UNKNOWN_WORDS = 12;
/** A shorter word at the end of a query is one that has just begun. */
const MIN_TYPO_LENGTH = 4;
/** Longer messages say enough without corrections, and hold more words to get wrong. */
const MAX_CORRECTED_WORDS = 8;
const phraseEnd = /[.;:!?\n]|,(?!\d)/;
/** Likelihood of a correction by more than about one letter, at most. */
const LIKELIHOOD_OF_SEVERAL_LETTERS = 0.85;
/** Two joined words are a little less certain than a word as written. */
const LIKELIHOOD_OF_JOINED_WORDS = 0.9;
const LIKELIHOOD_OF_SHORT_STEM = 0.8;
/** So many letters of a stem may be shared by unrelated words. */
const MAX_SHORT_STEM_LENGTH = 3;

/** "volante" is not a form of "vol": they only share a short stem. */
const hasShortStem = (context: SearchContext, word: string, stem: string): boolean =>
  stem.length <= MAX_SHORT_STEM_LENGTH &&
  2 * stem.length < word.length &&
  !isWritten(context, word);

const addWords = (
  context: SearchContext,
  { tokens, phrase }: ParsedQuery,
  words: readonly string[],
  likelihood: number,
  parts?: readonly string[],
): void => {
  for (const word of words) {
    for (const plain of context.analyzer.tokensOf(word)) {
      const token = parts && parts.length > 0 && !plain.stop ? { ...plain, parts } : plain;
      const least = hasShortStem(context, word, plain.stem) ? LIKELIHOOD_OF_SHORT_STEM : 1;
      tokens.push({ token, phrase, likelihood: Math.min(likelihood, least) });
    }
  }
};

/** Parts and compounds of a word, in a language that forms them. */
const compoundsOf = (context: SearchContext, word: string): readonly string[] =>
  context.analyzer.language.hasCompounds ? partsOf(context, word) : [];

/** Adds one token for all the words that an unfinished one may become. */
const addUnfinished = (
  context: SearchContext,
  { tokens, phrase }: ParsedQuery,
  word: string,
  { stems, likelihood }: UnfinishedWord,
): void => {
  if (stems.length === 0) return;
  const token = {
    ...context.analyzer.tokensOf(word)[0]!,
    stem: stems[0]!,
    stop: false,
    completions: stems,
    parts: compoundsOf(context, word),
  };
  tokens.push({ token, phrase, likelihood });
};

/**
 * Of the stems that a word may be a part or a misspelling of, those that it already contains
 * completely.
 */
const begunBy = (
  { analyzer }: SearchContext,
  word: string,
  parts: readonly string[],
  correction: SpellingCorrection | undefined,
): readonly string[] => {
  const stemOf = (one: string): string => analyzer.tokensOf(one)[0]!.stem;
  const typed = stemOf(word);
  const near = [...parts, ...(correction?.words ?? []).map(stemOf)];
  return near.filter((stem) => typed.startsWith(stem));
};

const addCorrected = (
  context: SearchContext,
  parsed: ParsedQuery,
  word: Word,
  text: string,
  tolerance: number,
): void => {
  parsed.unknown += 1;
  const isTooMuch = parsed.unknown > MAX_UNKNOWN_WORDS;
  const parts = isTooMuch ? [] : partsOf(context, word.text);
  const correction = isTooMuch ? undefined : correctSpelling(context, word.text, tolerance);
  const { hasCompounds } = context.analyzer.language;
  // In a language with compounds, part of a word is likelier than a typo of more than a letter, and
  // than any typo where the next part may have begun.
  const isLast = word.end === text.length;
  const begun = hasCompounds && isLast ? begunBy(context, word.text, parts, correction) : [];
  const isPart =
    parts.length > 0 &&
    (correction?.likelihood ?? 0) <= (hasCompounds ? LIKELIHOOD_OF_SEVERAL_LETTERS : 0);
  if (isPart || begun.length > 0) {
    addWords(context, parsed, [word.text], 1, parts.length > 0 ? parts : begun);
    return;
  }
  addWords(context, parsed, correction?.words ?? [word.text], correction?.likelihood ?? 1);
  if (correction?.isReported) {
    const typed = text.slice(word.start, word.end);
    parsed.corrections.push({ typed, meant: correction.words.join(' ') });
  }
};

/** Whether a word is taken as typed, without correction. */
const isTaken = (context: SearchContext, word: string): boolean =>
  context.analyzer.tokensOf(word)[0]!.number || isKnown(context, word);

/** Stems of the compounds that a word forms with a neighbour: "versand kosten". */
const joinedWith = (
  { analyzer, index }: SearchContext,
  words: readonly Word[],
  at: number,
): readonly string[] => {
  const { text } = words[at]!;
  return [(words[at - 1]?.text ?? '') + text, text + (words[at + 1]?.text ?? '')]
    .filter((joined) => joined !== text && index.words.has(joined))
    .flatMap((joined) => analyzer.tokensOf(joined).map(({ stem }) => stem));
};

/** The known word that an unknown one forms with the next, or a letter with an unknown word. */
const joinedWord = (
  context: SearchContext,
  { text }: Word,
  following: Word | undefined,
): string | undefined => {
  // "Fer à" is no future of "faire".
  if (!following || following.text.length < 2) return undefined;
  if (isTaken(context, text.length > 1 ? text : following.text)) return undefined;
  const joined = text + following.text;
  return isKnown(context, joined) ? joined : undefined;
};

/** What a query is parsed from. */
interface Source {
  readonly text: string;
  readonly words: readonly Word[];
  readonly tolerance: number;
}

/** Adds a word that is taken as typed, with its compounds. */
const addTyped = (
  context: SearchContext,
  parsed: ParsedQuery,
  words: readonly Word[],
  at: number,
): void => {
  const { text } = words[at]!;
  const parts = [...compoundsOf(context, text), ...joinedWith(context, words, at)];
  addWords(context, parsed, [text], 1, parts);
};

/**
 * Reads the word at a position, the surest reading first: as unfinished, as the half of a word, as
 * typed, and only then as a typo.
 * @returns How many words were read.
 */
const readWord = (
  context: SearchContext,
  parsed: ParsedQuery,
  { text, words, tolerance }: Source,
  at: number,
): number => {
  const word = words[at]!;
  const isLast = word.end === text.length;
  const before = parsed.tokens.map(({ token }) => token);
  const unfinished = isLast ? unfinishedWord(context, word.text, before) : undefined;
  if (unfinished) {
    addUnfinished(context, parsed, word.text, unfinished);
    return 1;
  }
  const joined = tolerance > 0 ? joinedWord(context, word, words[at + 1]) : undefined;
  if (joined !== undefined) {
    addWords(context, parsed, [joined], LIKELIHOOD_OF_JOINED_WORDS);
    return 2;
  }
  const mayBeTypo = tolerance > 0 && !(isLast && word.text.length < MIN_TYPO_LENGTH);
  if (mayBeTypo && !isTaken(context, word.text))
    addCorrected(context, parsed, word, text, tolerance);
  else addTyped(context, parsed, words, at);
  return 1;
};

/** @param usual Typo tolerance: 0 takes every word as typed, 1 is usual. */
export const parseQuery = (context: SearchContext, text: string, usual: number): ParsedQuery => {
  const words = context.analyzer.split.placed(text).slice(0, MAX_WORDS);
  const tolerance = words.length > MAX_CORRECTED_WORDS ? 0.9 * usual : usual;
  const parsed: ParsedQuery = {
    tokens: [],
    corrections: [],
    phrase: 0,
    unknown: 0,
  };
  for (let at = 0; at < words.length;) {
    const word = words[at]!;
    if (at > 0 && phraseEnd.test(text.slice(words[at - 1]!.end, word.start))) parsed.phrase += 1;
    at += readWord(context, parsed, { text, words, tolerance }, at);
  }
  return parsed;
};
