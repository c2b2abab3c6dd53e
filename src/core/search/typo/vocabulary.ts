/** Typo tolerance: the known words that a mistyped or unfinished word may have meant. */

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

/** Edit errors over word length: 0 for equal words, `undefined` above `most`. */
export type Distance = (typed: string, word: string, most: number) => number | undefined;

export interface Vocabulary {
  /** Words that begin with `prefix`, of two letters or more, sorted, at most `MOST_COMPLETIONS`. */
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

const MOST_COMPLETIONS = 24;
const LONGEST = 30;

const FARTHEST = 0.34;
/** The maximum of `REACH`. */
const MOST_REACH = 0.41;

/**
 * Highest edit errors over word length, by word class: for an anagram, for words with the same
 * first letter, and for others; the last two for words of up to four letters, up to seven, and
 * longer.
 */
const REACH: Readonly<Record<WordClass, readonly [number, readonly number[], readonly number[]]>> =
  {
    'own-concept': [MOST_REACH, [FARTHEST, FARTHEST, FARTHEST], [0.201, 0.201, 0.25]],
    concept: [MOST_REACH, [0.201, 0.3, 0.3], [0, 0.201, 0.201]],
    other: [0.26, [0, 0.17, 0.25], [0, 0, 0.13]],
    denial: [FARTHEST, [FARTHEST, FARTHEST, FARTHEST], [0, 0, 0]],
  };

/** How two words are compared. */
interface Measure {
  readonly distance: Distance;
  /** Factor on `REACH`. */
  readonly tolerance: number;
}

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
const bodyOf = (word: string): string => {
  const body = word.replace(/(?:ees?|ers?|ez|es|e|s|x)$/, '');
  return body.length < 4 ? word : body;
};

/** Likelihood that a known word was meant; 0 if it is too far or not above `atLeast`. */
const likelihoodOf = (
  { form, letters, wordClass }: Known,
  typed: string,
  typedLetters: number,
  { distance, tolerance }: Measure,
  atLeast: number,
): number => {
  // A letter that only one of the words has costs at least one error.
  const lost = bitsIn(typedLetters & ~letters);
  if (lost > MOST_REACH * tolerance * typed.length) return 0;
  const sameStart = form[0] === typed[0];
  const isAnagram = letters === typedLetters;
  const sameLetters = isAnagram && (sameStart || typed.length === form.length);
  const size = typed.length < 5 ? 0 : typed.length > 7 ? 2 : 1;
  const [anagram, asItShould, otherwise] = REACH[wordClass];
  const reach = sameLetters ? anagram : (sameStart ? asItShould : otherwise)[size]!;
  const surest = (sameStart ? 1 : 0.78) + (isAnagram ? 0.03 : 0);
  const within = Math.min(tolerance * reach, (surest - atLeast) / 0.6);
  if (lost > within * typed.length) return 0;
  if (bitsIn(letters & ~typedLetters) > within * form.length) return 0;
  const far = distance(typed, form, within);
  return far === undefined ? 0 : surest - 0.6 * far;
};

/** Known words by length and first letter, and by length and last letter: a near word shares one. */
type Lists = ReadonlyMap<string, readonly Known[]>;

const keysOf = (form: string, length: number): readonly string[] => [
  `${length}${form[0]!}`,
  `${form[form.length - 1]!}${length}`,
];

const byEnds = (words: Iterable<string>, classOf: (word: string) => WordClass): Lists => {
  const lists = new Map<string, Known[]>();
  for (const word of words) {
    if (word.length > LONGEST) continue;
    const form = bodyOf(word);
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
  lists: Lists,
  whole: string,
  form: string,
  measure: Measure,
): Candidate | undefined => {
  const letters = lettersOf(form);
  const typos = Math.floor(measure.tolerance * FARTHEST * form.length);
  let best: Candidate | undefined;
  const consider = (known: Known): void => {
    const atLeast = best?.likelihood ?? 0;
    const close = mayMean(known, whole) ? likelihoodOf(known, form, letters, measure, atLeast) : 0;
    if (close <= atLeast) return;
    // Among words that differ only in their endings, compare with the endings.
    const likelihood =
      Math.min(1, close) - 0.1 * (measure.distance(whole, known.word, MOST_REACH) ?? 1);
    if (likelihood > atLeast) best = { word: known.word, likelihood };
  };
  // From the same length outwards, so that a near word is found early and limits the rest.
  for (let step = 0; step <= 2 * typos; step += 1) {
    const aside = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1);
    for (const key of keysOf(form, form.length + aside)) lists.get(key)?.forEach(consider);
  }
  return best;
};

/** @param words Words by prefix; called lazily, since most queries hold no typo. */
export const createVocabulary = (
  words: (beginning: string) => ReadonlySet<string>,
  classOf: (word: string) => WordClass,
  distance: Distance,
): Vocabulary => {
  let bodies: Lists | undefined;

  const nearest = (word: string, tolerance: number): Candidate | undefined => {
    const measure = { distance, tolerance };
    if (word.length < 3 || word.length > LONGEST) return undefined;
    bodies ??= byEnds(words(''), classOf);
    return nearestIn(bodies, word, bodyOf(word), measure);
  };

  const beginningWith = (prefix: string): readonly string[] =>
    [...words(prefix)].sort().slice(0, MOST_COMPLETIONS);

  return { beginningWith, nearest };
};
