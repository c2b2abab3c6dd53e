/** Words that hold a word or share most of it: compounds, and forms that no stemmer joins. */
import { plain } from '../../lexicon/plain.ts';
import type { SearchContext } from '../search-context.ts';

const latinStart = /^[\0-\u024f]/;
const alphabeticStart = /^[\0-\u07ff]/;
/**
 * Minimum number of letters in a part of a compound: in Latin script; in other alphabets, many of
 * which leave out vowels; and in scripts whose characters are syllables or words.
 */
const minPartLength = (word: string): number => {
  if (latinStart.test(word)) return 4;
  return alphabeticStart.test(word) ? 3 : 2;
};
/** Share of the longer word that two forms of a word have in common. */
const COMMON_SHARE = 0.6;
const MIN_STEM_LENGTH = 3;
const MAX_PARTS = 8;

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

const commonEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
};

/** Letters that two words have in common at their start or end. */
const commonLetters = (a: string, b: string): number =>
  Math.max(commonStart(a, b), commonEnd(a, b));

/** Whether one of two words contains the other. @param shortest Fewest letters of the shorter. */
const isPart = (word: string, other: string, shortest: number): boolean => {
  const least = Math.min(word.length, other.length);
  return least >= shortest && commonLetters(word, other) === least;
};

/** @param inCommon How many letters two words have in common. */
const sharesMost = (
  word: string,
  other: string,
  least: number,
  inCommon: (a: string, b: string) => number,
): boolean => {
  const common = inCommon(word, other);
  return common >= least && common >= COMMON_SHARE * Math.max(word.length, other.length);
};

/** Stems of the FAQ's words that hold a word, are held by it, or share most of its letters. */
export const partsOf = ({ analyzer, index }: SearchContext, word: string): readonly string[] => {
  const stems = new Set<string>();
  const { isPlain, hasCompounds } = analyzer.language;
  const isStemmed = hasCompounds && analyzer.language !== plain;
  // Unrelated words share an ending; prefixes are taken off by a stemmer.
  const inCommon = isStemmed ? commonStart : commonLetters;
  // "parken" is a part of "Parkplatz" by its stem alone.
  const partOf = (whole: string): string => (isStemmed ? analyzer.tokensOf(whole)[0]!.stem : whole);
  const part = partOf(word);
  const shortest = minPartLength(word);
  const minStemLength = Math.min(shortest, MIN_STEM_LENGTH);
  for (const other of index.words) {
    if (stems.size === MAX_PARTS) break;
    if (other === word || Math.min(word.length, other.length) < shortest) continue;
    const otherPart = partOf(other);
    const isRelated =
      isPart(part, otherPart, minStemLength) ||
      isPart(word, other, shortest) ||
      (isPlain &&
        (sharesMost(word, other, shortest - 1, inCommon) ||
          (isStemmed && sharesMost(part, otherPart, MIN_STEM_LENGTH, inCommon))));
    if (!isRelated) continue;
    for (const { stem, stop } of analyzer.tokensOf(other)) if (!stop) stems.add(stem);
  }
  return [...stems];
};
