/** Words that neither the FAQ nor the lexicon knows: what else they may be. */
import type { Analyser } from './analyser.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a query is read with. */
export interface Reader {
  readonly analyser: Analyser;
  readonly index: InvertedIndex;
  readonly vocabulary: Vocabulary;
}

export interface Repair {
  readonly words: readonly string[];
  /** How sure it is, 0…1. */
  readonly quality: number;
  /** Whether the shopper should be told: the word was taken for another one. */
  readonly isCorrection: boolean;
}

const SURE = 0.9;
/** Longer words are codes or pasted rubbish. */
const LONGEST = 30;

/** The word itself is in the FAQ or the lexicon. */
export const isWritten = ({ analyser, index }: Reader, word: string): boolean =>
  analyser.knows(word) || index.words.has(word);

/** The word or another form of it is. */
export const isKnown = (reader: Reader, word: string): boolean => {
  if (word.length < 2 || isWritten(reader, word)) return true;
  const { analyser, index } = reader;
  return analyser
    .tokensOf(word)
    .some(({ stem }) => index.postings.has(stem) || analyser.hasStem(stem));
};

const isContent = (reader: Reader, word: string): boolean =>
  isKnown(reader, word) && !reader.analyser.tokensOf(word)[0]!.stop;

/** "logistik", "quarte": the sound is there, the letters are not. */
const soundsOf = (word: string): readonly string[] =>
  /k|qu/.test(word) ? [word.replace(/k/g, 'qu'), word.replace(/k|qu/g, 'c')] : [];

/** Two neighbouring letters in the other order. */
const swapsOf = (word: string): readonly string[] => {
  const swaps: string[] = [];
  for (let at = 0; at + 1 < word.length; at += 1) {
    swaps.push(word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
  }
  return swaps;
};

/** One letter left out. */
const cutsOf = (word: string): readonly string[] => {
  const cuts: string[] = [];
  for (let at = 0; at < word.length; at += 1) cuts.push(word.slice(0, at) + word.slice(at + 1));
  return cuts;
};

const corrected = (word: string | undefined): Repair | undefined =>
  word === undefined ? undefined : { words: [word], quality: SURE, isCorrection: true };

const apart = (words: readonly string[]): Repair => ({
  words,
  quality: SURE,
  isCorrection: false,
});

/** "lcolis" is "l" and "colis". */
const unglued = (reader: Reader, word: string): Repair | undefined => {
  for (const clitic of (reader.analyser.language.clitics ?? '').split(' ')) {
    const rest = word.slice(clitic.length);
    if (clitic && word.startsWith(clitic) && rest.length > 2 && isContent(reader, rest)) {
      return apart([clitic, rest]);
    }
  }
  return undefined;
};

/** "codepromo" is "code" and "promo". */
const split = (reader: Reader, word: string): Repair | undefined => {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => isWritten(reader, half))) return apart(halves);
  }
  return undefined;
};

const nearest = (reader: Reader, word: string): Repair | undefined => {
  const found = reader.vocabulary.nearest(word);
  if (!found) return undefined;
  return { words: [found.word], quality: found.closeness, isCorrection: true };
};

/** "jrecoi": a glued letter before a misspelt word. */
const nearestUnglued = (reader: Reader, word: string): Repair | undefined => {
  for (const clitic of (reader.analyser.language.clitics ?? '').split(' ')) {
    const rest = word.slice(clitic.length);
    if (!clitic || !word.startsWith(clitic) || rest.length < 4) continue;
    for (const spelt of [rest, ...soundsOf(rest)]) {
      const found = nearest(reader, spelt);
      if (found) return found;
    }
  }
  return undefined;
};

/** The likeliest reading of an unknown word, cheap ones first; Fuse only when they fail. */
export const repair = (reader: Reader, word: string): Repair | undefined => {
  if (word.length < 3 || word.length > LONGEST) return undefined;
  const sound = soundsOf(word).find((spelt) => isKnown(reader, spelt));
  if (sound !== undefined) return apart([sound]);
  const isWorth = (slip: string): boolean => slip.length > 3 || isContent(reader, slip);
  const swaps = swapsOf(word);
  const slips = word.length > 4 ? [...swaps, ...cutsOf(word)] : swaps;
  return (
    corrected(swaps.find((slip) => isWritten(reader, slip) && isWorth(slip))) ??
    unglued(reader, word) ??
    split(reader, word) ??
    nearest(reader, word) ??
    corrected(slips.find((slip) => isKnown(reader, slip))) ??
    nearestUnglued(reader, word)
  );
};

/** Words that an unfinished word with one slip in it may become. */
export const repairedCompletions = ({ vocabulary }: Reader, word: string): readonly string[] => {
  if (word.length < 3 || word.length > 5) return [];
  for (const slip of word.length > 3 ? [...swapsOf(word), ...cutsOf(word)] : swapsOf(word)) {
    const completed = vocabulary.beginningWith(slip);
    if (completed.length > 0) return completed;
  }
  return [];
};
