/** Spelling correction: what a word unknown to both FAQ and lexicon may have meant. */
import type { SearchContext } from '../search-context.ts';
import { MAX_WORD_LENGTH } from '../analysis/tokenize.ts';

export interface SpellingCorrection {
  readonly words: readonly string[];
  /** How likely it is, 0…1. */
  readonly likelihood: number;
  /** Whether the shopper is told that the word was corrected. */
  readonly isReported: boolean;
}

const CERTAIN_LIKELIHOOD = 0.9;

/** Whether exactly this word is in the FAQ or the lexicon. */
export const isWritten = ({ analyzer, index }: SearchContext, word: string): boolean =>
  analyzer.knows(word) || index.words.has(word);

/** Whether this word or another form of it is. */
export const isKnown = (context: SearchContext, word: string): boolean => {
  if (word.length < 2 || isWritten(context, word)) return true;
  const { analyzer, index } = context;
  return analyzer
    .tokensOf(word)
    .some(({ stem }) => index.postings.has(stem) || analyzer.hasStem(stem));
};

/** Spellings that sound the same: "logistik", "quarte". */
const soundAlikes = (word: string): readonly string[] =>
  /k|qu/.test(word) ? [word.replace(/k/g, 'qu'), word.replace(/k|qu/g, 'c')] : [];

/** The word with each pair of adjacent letters swapped. */
const transpositionsOf = (word: string): readonly string[] => {
  const transpositions: string[] = [];
  for (let at = 0; at + 1 < word.length; at += 1) {
    transpositions.push(word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2));
  }
  return transpositions;
};

/** The word without a clitic that chat spelling attaches to it: "lcolis" is "colis". */
const withoutClitics = ({ analyzer }: SearchContext, word: string): readonly string[] =>
  analyzer.language.clitics
    .split(' ')
    .filter((clitic) => clitic && word.startsWith(clitic))
    .map((clitic) => word.slice(clitic.length));

const isContent = ({ analyzer }: SearchContext, word: string): boolean =>
  !analyzer.tokensOf(word)[0]!.stop;

/** The first spelling that is a content word of the FAQ or the lexicon. */
const firstKnown = (
  context: SearchContext,
  spellings: readonly string[],
): readonly string[] | undefined => {
  const found = spellings.find(
    (spelling) =>
      spelling.length > 2 && isWritten(context, spelling) && isContent(context, spelling),
  );
  return found === undefined ? undefined : [found];
};

/** "codepromo" is "code" and "promo". */
const splitInTwo = (context: SearchContext, word: string): readonly string[] | undefined => {
  for (let at = 3; at <= word.length - 3; at += 1) {
    const halves = [word.slice(0, at), word.slice(at)];
    if (halves.every((half) => isWritten(context, half) && isContent(context, half))) return halves;
  }
  return undefined;
};

const silent = (words: readonly string[] | undefined): SpellingCorrection | undefined =>
  words && { words, likelihood: CERTAIN_LIKELIHOOD, isReported: false };

const reported = (
  word: string | undefined,
  likelihood = CERTAIN_LIKELIHOOD,
): SpellingCorrection | undefined =>
  word === undefined ? undefined : { words: [word], likelihood, isReported: true };

/** The known word nearest to the first of some spellings that has one near. */
const nearest = (
  { vocabulary }: SearchContext,
  spellings: readonly string[],
  tolerance: number,
): SpellingCorrection | undefined => {
  for (const spelling of spellings) {
    const found = vocabulary.nearest(spelling, tolerance);
    if (found) return reported(found.word, found.likelihood);
  }
  return undefined;
};

/** Spellings long enough not to be close to many words. */
const longEnough = (
  transpositions: readonly string[],
  rests: readonly string[],
): readonly string[] => [
  ...transpositions.filter((spelling) => spelling.length > 7),
  ...rests.filter((rest) => rest.length > 3).flatMap((rest) => [rest, ...soundAlikes(rest)]),
];

/** The likeliest correction of an unknown word: cheap guesses first, fuzzy matching last. */
export const correctSpelling = (
  context: SearchContext,
  word: string,
  tolerance: number,
): SpellingCorrection | undefined => {
  if (word.length < 3 || word.length > MAX_WORD_LENGTH) return undefined;
  const bySound = firstKnown(context, soundAlikes(word));
  if (bySound) return silent(bySound);
  if (context.analyzer.isCommon(word)) return undefined;
  const transpositions = transpositionsOf(word);
  const rests = withoutClitics(context, word);
  const transposed = transpositions.find(
    (spelling) =>
      isWritten(context, spelling) && (spelling.length > 3 || isContent(context, spelling)),
  );
  const spellings = [word, ...longEnough(transpositions, rests)];
  return (
    reported(transposed) ??
    silent(firstKnown(context, rests)) ??
    silent(splitInTwo(context, word)) ??
    nearest(context, spellings, tolerance)
  );
};
