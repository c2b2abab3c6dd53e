/** A query read word by word: known, unfinished, glued, split or mistyped. */
import type { Analyser } from './analyzer.ts';
import type { Reader } from './search-context.ts';
import { isKnown, repair } from './typo/spelling-correction.ts';
import type { Word } from './normalize.ts';
import type { Token } from './tokenize.ts';

/** A word that was taken for another one. */
export interface Correction {
  readonly typed: string;
  readonly meant: string;
}

export interface Read {
  readonly token: Token;
  /** Number of the clause it stands in, from 0. */
  readonly clause: number;
  /** Number of the stretch between two stops of the voice: no expression goes on after one. */
  readonly breath: number;
  /** How sure it is that this was meant, 0…1. */
  readonly quality: number;
}

export interface Reading {
  readonly reads: Read[];
  readonly corrections: Correction[];
  /** Of the word that is being read. */
  clause: number;
  breath: number;
  /** Words that nobody knew so far, and those of them that stayed so. */
  unknown: number;
  lost: number;
}

const MOST_WORDS = 80;
/** A message with more words that nobody knows is no question, and each takes its time. */
const MOST_REPAIRS = 12;
/**
 * A message of more words says enough without guessing, and has more words to guess wrong: a little
 * less is forgiven, and nothing by endings alone.
 */
const FEW_WORDS = 8;
const CLAUSE_END = /[.;:!?\n()]|,(?!\d)/;
/** "colis(s) perdu(s)" is said in one breath. */
const BREATH_END = /[.;:!?\n]|,(?!\d)/;
/** An unfinished word, or two joined, are a little less sure than a word as it is written. */
const UNFINISHED = 0.85;
const JOINED = 0.9;

const add = (
  { analyser }: Reader,
  { reads, clause, breath }: Reading,
  words: readonly string[],
  quality: number,
): void => {
  for (const word of words) {
    for (const token of analyser.tokensOf(word)) reads.push({ token, clause, breath, quality });
  }
};

const stemsOf = (analyser: Analyser, words: readonly string[]): readonly string[] => {
  const stems = new Set<string>();
  for (const word of words) {
    for (const { stem, stop } of analyser.tokensOf(word)) if (!stop) stems.add(stem);
  }
  return [...stems];
};

/** Adds a token that stands for everything an unfinished word may become. */
const addUnfinished = (
  reader: Reader,
  { reads, clause, breath }: Reading,
  word: Word,
  completions: readonly string[],
): void => {
  const { analyser } = reader;
  const [token] = analyser.tokensOf(word.text);
  const may = isKnown(reader, word.text) ? [word.text, ...completions] : completions;
  const open = { ...token!, completions: stemsOf(analyser, may) };
  reads.push({ token: open, clause, breath, quality: UNFINISHED });
};

const addRepaired = (
  reader: Reader,
  reading: Reading,
  word: Word,
  typed: string,
  tolerance: number,
): void => {
  reading.unknown += 1;
  const repaired =
    reading.unknown > MOST_REPAIRS ? undefined : repair(reader, word.text, tolerance);
  if (!repaired) reading.lost += 1;
  add(reader, reading, repaired?.words ?? [word.text], repaired?.quality ?? 1);
  if (repaired?.isCorrection) reading.corrections.push({ typed, meant: repaired.words.join(' ') });
};

/**
 * Whether a word can be taken as it is, before any guessing. One that may still grow must mean
 * something already.
 */
const isPlain = (reader: Reader, { text }: Word, isTyping: boolean): boolean => {
  const [token] = reader.analyser.tokensOf(text);
  if (token!.number) return true;
  if (!isTyping) return isKnown(reader, text);
  const { analyser, index } = reader;
  return (
    index.words.has(text) ||
    (analyser.knows(text) && (token!.stop || analyser.conceptsOf(token!.stem).length > 0))
  );
};

/** @param asked Tolerance of slips: 0 takes every word as it is typed, 1 is usual. */
export const readWords = (reader: Reader, text: string, asked: number): Reading => {
  const { analyser, vocabulary } = reader;
  const words = analyser.split.placed(text).slice(0, MOST_WORDS);
  const tolerance = words.length > FEW_WORDS ? 0.9 * asked : asked;
  const reading: Reading = {
    reads: [],
    corrections: [],
    clause: 0,
    breath: 0,
    unknown: 0,
    lost: 0,
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at]!;
    const following = words[at + 1];
    const between = at > 0 ? text.slice(words[at - 1]!.end, word.start) : '';
    if (BREATH_END.test(between)) reading.breath += 1;
    if (CLAUSE_END.test(between) || analyser.isJoint(word.text)) reading.clause += 1;

    const isTyping = word.end === text.length && word.text.length > 1;
    const isTaken = isPlain(reader, word, isTyping);
    const completions = isTyping && !isTaken ? vocabulary.beginningWith(word.text) : [];
    if (completions.length > 0) addUnfinished(reader, reading, word, completions);
    else if (isTaken || tolerance === 0 || isKnown(reader, word.text)) {
      add(reader, reading, [word.text], 1);
    } else if (following && isKnown(reader, word.text + following.text)) {
      at += 1;
      add(reader, reading, [word.text + following.text], JOINED);
    } else addRepaired(reader, reading, word, text.slice(word.start, word.end), tolerance);
  }
  return reading;
};
