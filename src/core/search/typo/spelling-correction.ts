/** Words that neither the FAQ nor the lexicon knows: what else they may be. */
import type { Reader } from '../search-context.ts';

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

/** What is left of a word without the letters that chat glues to it: "lcolis" is "colis". */
const restsOf = ({ analyser }: Reader, word: string): readonly string[] =>
  analyser.language.clitics
    .split(' ')
    .filter((clitic) => clitic && word.startsWith(clitic))
    .map((clitic) => word.slice(clitic.length));

/** "codepromo" is "code" and "promo". */
const halvesOf = (reader: Reader, word: string): readonly string[] | undefined => {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => isWritten(reader, half))) return halves;
  }
  return undefined;
};

const apart = (words: readonly string[] | undefined): Repair | undefined =>
  words && { words, quality: SURE, isCorrection: false };

const corrected = (word: string | undefined, quality = SURE): Repair | undefined =>
  word === undefined ? undefined : { words: [word], quality, isCorrection: true };

/** The word nearest to one of some spellings, the first that is near to any. */
const nearest = (
  { vocabulary }: Reader,
  spellings: readonly string[],
  tolerance: number,
): Repair | undefined => {
  for (const spelling of spellings) {
    const found = vocabulary.nearest(spelling, tolerance);
    if (found) return corrected(found.word, found.closeness);
  }
  return undefined;
};

/** Spellings that are long enough to be near no more than one word. */
const longOf = (swaps: readonly string[], rests: readonly string[]): readonly string[] => [
  ...swaps.filter((swap) => swap.length > 7),
  ...rests.filter((rest) => rest.length > 3).flatMap((rest) => [rest, ...soundsOf(rest)]),
];

/** The likeliest reading of an unknown word, cheap ones first; Fuse only when they fail. */
export const repair = (reader: Reader, word: string, tolerance: number): Repair | undefined => {
  if (word.length < 3 || word.length > LONGEST) return undefined;
  const swaps = swapsOf(word);
  const rests = restsOf(reader, word);
  const isContent = (slip: string): boolean =>
    isKnown(reader, slip) && !reader.analyser.tokensOf(slip)[0]!.stop;
  const known = (spellings: readonly string[]) => {
    const found = spellings.find((spelling) => isKnown(reader, spelling));
    return found === undefined ? undefined : [found];
  };
  return (
    apart(known(soundsOf(word))) ??
    corrected(
      swaps.find((swap) => isWritten(reader, swap) && (swap.length > 3 || isContent(swap))),
    ) ??
    apart(known(rests.filter((rest) => rest.length > 1))) ??
    apart(halvesOf(reader, word)) ??
    nearest(reader, tolerance > 1 ? [word] : [word, ...longOf(swaps, rests)], tolerance)
  );
};
