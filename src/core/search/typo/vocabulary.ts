/** Typo tolerance: the known words that a mistyped or unfinished word may have meant. */
import { MAX_WORD_LENGTH } from '../analysis/tokenize.ts';

export interface Candidate {
  readonly word: string;
  /** How likely it is that this word was meant, 0…1. */
  readonly likelihood: number;
}

/**
 * A negation, a word that names a concept (of the FAQ or of the lexicon), or any other word. The
 * more a word means here, the more typos are forgiven.
 */
export type WordClass = 'denial' | 'own-concept' | 'concept' | 'other';

/** Edit errors over word length: 0 for equal words, `undefined` above `maxRate`. */
export type Distance = (typed: string, word: string, maxRate: number) => number | undefined;

export interface Vocabulary {
  /** Words that begin with `prefix`, of two letters or more, sorted, at most `MAX_COMPLETIONS`. */
  readonly beginningWith: (prefix: string) => readonly string[];
  /** The nearest word within one or two typos, compared without inflectional endings. */
  readonly nearest: (word: string, tolerance: number) => Candidate | undefined;
}

interface Known {
  readonly word: string;
  /** The word, or the word without its inflectional ending. */
  readonly form: string;
  /** Bit n is set if letter n of the alphabet occurs: a cheap test before the distance is computed. */
  readonly letters: number;
  readonly wordClass: WordClass;
}

const MAX_COMPLETIONS = 24;

/** The highest edit errors over word length for words that are no anagrams. */
const MAX_ERROR_RATE = 0.34;
/** The same for words of the same letters, and the highest of `maxErrorRates`. */
const MAX_ANAGRAM_ERROR_RATE = 0.41;

/**
 * Highest edit errors over word length, by word class: for an anagram, for words with the same
 * first letter, and for others; the last two for words of up to four letters, up to seven, and
 * longer.
 */
const maxErrorRates: Readonly<
  Record<WordClass, readonly [number, readonly number[], readonly number[]]>
> = {
  'own-concept': [
    MAX_ANAGRAM_ERROR_RATE,
    [0.3, MAX_ERROR_RATE, MAX_ERROR_RATE],
    [0.201, 0.201, 0.25],
  ],
  concept: [MAX_ANAGRAM_ERROR_RATE, [0.201, 0.3, 0.3], [0, 0.201, 0.201]],
  other: [0.26, [0, 0.201, 0.201], [0, 0, 0.13]],
  denial: [MAX_ERROR_RATE, [MAX_ERROR_RATE, MAX_ERROR_RATE, MAX_ERROR_RATE], [0, 0, 0]],
};

/** How two words are compared. */
interface Measure {
  readonly distance: Distance;
  /** Factor on `maxErrorRates`. */
  readonly tolerance: number;
}

/** A typed word without its inflectional ending, and its letters as in `Known`. */
interface Typed {
  readonly form: string;
  readonly letters: number;
}

/** Typos seldom touch the first letter: likelihood of another word that begins differently. */
const OTHER_FIRST_LETTER = 0.78;
/** Letters in another order are a likelier typo than other letters. */
const SAME_LETTERS_BONUS = 0.03;
/** Likelihood lost for an error in every letter. */
const ERROR_COST = 0.6;

const lettersOf = (word: string): number => {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
};

const bitsIn = (bits: number): number => {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
};

/**
 * The word without its inflectional ending: typo tolerance treats "refusé" and "refuser" as one
 * word.
 */
const withoutEnding = (word: string): string => {
  const form = word.replace(/(?:ees?|ers?|ez|es|e|s|x)$/, '');
  return form.length < 4 ? word : form;
};

/** The error rate, in errors per letter, up to which a known word counts as the typed one. */
const maxErrorRateOf = ({ form, letters, wordClass }: Known, typed: Typed): number => {
  const [anagram, sameStart, otherStart] = maxErrorRates[wordClass];
  const startsAlike = form[0] === typed.form[0];
  const isAnagram = letters === typed.letters && (startsAlike || typed.form.length === form.length);
  if (isAnagram) return anagram;
  const size = typed.form.length < 5 ? 0 : typed.form.length > 7 ? 2 : 1;
  return (startsAlike ? sameStart : otherStart)[size]!;
};

/** Likelihood of a known word before its errors are counted. */
const priorOf = ({ form, letters }: Known, typed: Typed): number =>
  (form[0] === typed.form[0] ? 1 : OTHER_FIRST_LETTER) +
  (letters === typed.letters ? SAME_LETTERS_BONUS : 0);

/** A letter that only one of two words has is an error at least: a test without the edit distance. */
const hasMoreErrors = (known: Known, typed: Typed, rate: number): boolean =>
  bitsIn(typed.letters & ~known.letters) > rate * typed.form.length ||
  bitsIn(known.letters & ~typed.letters) > rate * known.form.length;

/** Likelihood that a known word was meant; 0 if it is too far or not above `atLeast`. */
const likelihoodOf = (
  known: Known,
  typed: Typed,
  { distance, tolerance }: Measure,
  atLeast: number,
): number => {
  const prior = priorOf(known, typed);
  const maxRate = Math.min(
    tolerance * maxErrorRateOf(known, typed),
    (prior - atLeast) / ERROR_COST,
  );
  if (hasMoreErrors(known, typed, maxRate)) return 0;
  const errors = distance(typed.form, known.form, maxRate);
  return errors === undefined ? 0 : prior - ERROR_COST * errors;
};

/** Known words by length and first letter, and by length and last letter: a near word shares one. */
type WordsByEnd = ReadonlyMap<string, readonly Known[]>;

const keysOf = (form: string, length: number): readonly string[] => [
  `${length}${form[0]!}`,
  `${form[form.length - 1]!}${length}`,
];

const wordsByEnd = (words: Iterable<string>, classOf: (word: string) => WordClass): WordsByEnd => {
  const lists = new Map<string, Known[]>();
  for (const word of words) {
    if (word.length > MAX_WORD_LENGTH) continue;
    const form = withoutEnding(word);
    const known = { word, form, letters: lettersOf(form), wordClass: classOf(word) };
    for (const key of keysOf(form, form.length)) {
      const list = lists.get(key);
      if (list) list.push(known);
      else lists.set(key, [known]);
    }
  }
  return lists;
};

/** Negations are short and close to many words: at most one typo, endings included. */
const mayMean = ({ wordClass, word, form }: Known, whole: string): boolean =>
  wordClass === 'denial' ? form === word && whole.length <= word.length + 1 : whole.length > 3;

/** @param whole The typed word; `form` is the same without its inflectional ending. */
const nearestIn = (
  lists: WordsByEnd,
  whole: string,
  form: string,
  measure: Measure,
): Candidate | undefined => {
  const typed = { form, letters: lettersOf(form) };
  const typos = Math.floor(measure.tolerance * MAX_ERROR_RATE * form.length);
  let best: Candidate | undefined;
  const consider = (known: Known): void => {
    const atLeast = best?.likelihood ?? 0;
    const close = mayMean(known, whole) ? likelihoodOf(known, typed, measure, atLeast) : 0;
    if (close <= atLeast) return;
    // Among words that differ only in their endings, compare with the endings.
    const likelihood =
      Math.min(1, close) - 0.1 * (measure.distance(whole, known.word, MAX_ANAGRAM_ERROR_RATE) ?? 1);
    if (likelihood > atLeast) best = { word: known.word, likelihood };
  };
  // From the same length outwards, so that a near word is found early and limits the rest.
  for (let step = 0; step <= 2 * typos; step += 1) {
    const longerBy = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1);
    for (const key of keysOf(form, form.length + longerBy)) lists.get(key)?.forEach(consider);
  }
  return best;
};

/** @param words Words by prefix; called lazily, since most queries hold no typo. */
export const createVocabulary = (
  words: (beginning: string) => ReadonlySet<string>,
  classOf: (word: string) => WordClass,
  distance: Distance,
): Vocabulary => {
  let known: WordsByEnd | undefined;

  const nearest = (word: string, tolerance: number): Candidate | undefined => {
    const measure = { distance, tolerance };
    if (word.length < 3 || word.length > MAX_WORD_LENGTH) return undefined;
    known ??= wordsByEnd(words(''), classOf);
    return nearestIn(known, word, withoutEnding(word), measure);
  };

  const beginningWith = (prefix: string): readonly string[] =>
    [...words(prefix)].sort().slice(0, MAX_COMPLETIONS);

  return { beginningWith, nearest };
};
