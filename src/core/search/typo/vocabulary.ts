/** The words that a mistyped or unfinished word may have meant. */

export interface Candidate {
  readonly word: string;
  /** How sure it is that this word was meant, 0…1. */
  readonly closeness: number;
}

/**
 * What is known of a word: that it denies, that it names a concept by itself, and whether the FAQ
 * holds it. The more it means here, the farther a mistyped word is forgiven.
 */
export type Standing = 'denial' | 'own-concept' | 'concept' | 'other';

/** Distance of two words: errors over letters, 0 the same; undefined when it is more than `most`. */
export type Distance = (typed: string, word: string, most: number) => number | undefined;

export interface Vocabulary {
  /** Words that begin with two letters or more, in their order, at most `MOST_COMPLETIONS`. */
  readonly beginningWith: (prefix: string) => readonly string[];
  /**
   * The nearest word within a slip or two, by the letters that inflection leaves, then by all, unless
   * the `tolerance` is below 1; above it more slips are forgiven.
   */
  readonly nearest: (word: string, tolerance: number) => Candidate | undefined;
}

interface Known {
  readonly word: string;
  /** The word, or the word without what inflection adds. */
  readonly form: string;
  /** Bit n for letter n of the alphabet: a cheap look before the distance is asked for. */
  readonly letters: number;
  readonly standing: Standing;
}

const MOST_COMPLETIONS = 24;
const LONGEST = 30;

const FARTHEST = 0.34;
/** The most that is forgiven anywhere. */
const MOST_REACH = 0.41;

/**
 * Errors over letters that are forgiven: when the letters are the same ones in another order, when
 * the word begins as it should, and when it does not; each of the last two in a word of four
 * letters, of more, and of eight or more.
 */
const REACH: Readonly<Record<Standing, readonly [number, readonly number[], readonly number[]]>> = {
  'own-concept': [MOST_REACH, [FARTHEST, FARTHEST, FARTHEST], [0.201, 0.201, 0.25]],
  concept: [MOST_REACH, [0.201, 0.3, 0.3], [0, 0.201, 0.201]],
  other: [0.3, [0.21, 0.21, 0.3], [0, 0, 0.201]],
  denial: [FARTHEST, [FARTHEST, FARTHEST, FARTHEST], [FARTHEST, FARTHEST, FARTHEST]],
};

/** What two words are held against. */
interface Measure {
  readonly distance: Distance;
  /** Times the usual reach. */
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

/** A slip is told from another form of the word: "refusé" is near "refuser" whatever the ending. */
const bodyOf = (word: string): string => {
  const body = word.replace(/(?:ees?|ers?|ez|es|e|s|x)$/, '');
  return body.length < 4 ? word : body;
};

/** How sure it is that a known word was meant, 0 when it is too far or not surer than `atLeast`. */
const closenessOf = (
  { form, letters, standing }: Known,
  typed: string,
  typedLetters: number,
  { distance, tolerance }: Measure,
  atLeast: number,
): number => {
  // A letter that only one of them has is a slip at least.
  const lost = bitsIn(typedLetters & ~letters);
  if (lost > MOST_REACH * tolerance * typed.length) return 0;
  const sameStart = form[0] === typed[0];
  const isAnagram = letters === typedLetters;
  const sameLetters = isAnagram && (sameStart || typed.length === form.length);
  const size = typed.length < 5 ? 0 : typed.length > 7 ? 2 : 1;
  const [anagram, asItShould, otherwise] = REACH[standing];
  const reach = sameLetters ? anagram : (sameStart ? asItShould : otherwise)[size]!;
  const surest = (sameStart ? 1 : 0.78) + (isAnagram ? 0.03 : 0);
  const within = Math.min(tolerance * reach, (surest - atLeast) / 0.6);
  if (lost > within * typed.length) return 0;
  if (bitsIn(letters & ~typedLetters) > within * form.length) return 0;
  const far = distance(typed, form, within);
  return far === undefined ? 0 : surest - 0.6 * far;
};

/**
 * Lists of forms that may be near: of one length, with one letter at the start or at the end. Fuse
 * forgives what stands around a match: one word in the other from both ends is no slip.
 */
type Lists = ReadonlyMap<string, readonly Known[]>;

const keysOf = (form: string, length: number): readonly string[] => [
  `${length}${form[0]!}`,
  `${form[form.length - 1]!}${length}`,
];

const byEnds = (
  words: Iterable<string>,
  formOf: (word: string) => string,
  standingOf: (word: string) => Standing,
): Lists => {
  const lists = new Map<string, Known[]>();
  for (const word of words) {
    if (word.length > LONGEST) continue;
    const form = formOf(word);
    const known = { word, form, letters: lettersOf(form), standing: standingOf(word) };
    for (const key of keysOf(form, form.length)) {
      const list = lists.get(key);
      if (list) list.push(known);
      else lists.set(key, [known]);
    }
  }
  return lists;
};

/** Denials are short and near many words: one slip at most, and what inflection adds counts. */
const mayMean = ({ standing, word, form }: Known, whole: string): boolean =>
  standing === 'denial' ? form === word && whole.length <= word.length + 1 : whole.length > 3;

/** @param whole The typed word; `form` is what inflection leaves of it. */
const nearestIn = (
  lists: Lists,
  whole: string,
  form: string,
  measure: Measure,
): Candidate | undefined => {
  const letters = lettersOf(form);
  const slips = Math.floor(measure.tolerance * FARTHEST * form.length);
  let best: Candidate | undefined;
  const consider = (known: Known): void => {
    const atLeast = best?.closeness ?? 0;
    const close = mayMean(known, whole) ? closenessOf(known, form, letters, measure, atLeast) : 0;
    if (close <= atLeast) return;
    // Of two words that differ by their endings, the one that is nearer with them.
    const closeness =
      Math.min(1, close) - 0.1 * (measure.distance(whole, known.word, MOST_REACH) ?? 1);
    if (closeness > atLeast) best = { word: known.word, closeness };
  };
  // From the same length outwards: what is near is found early, and then little is nearer.
  for (let step = 0; step <= 2 * slips; step += 1) {
    const aside = Math.ceil(step / 2) * (step % 2 === 0 ? 1 : -1);
    for (const key of keysOf(form, form.length + aside)) lists.get(key)?.forEach(consider);
  }
  return best;
};

/** @param words Those that begin so; asked when needed, since most queries have no slip in them. */
export const createVocabulary = (
  words: (beginning: string) => ReadonlySet<string>,
  standingOf: (word: string) => Standing,
  distance: Distance,
): Vocabulary => {
  let bodies: Lists | undefined;
  let wholes: Lists | undefined;

  const nearest = (word: string, tolerance: number): Candidate | undefined => {
    const measure = { distance, tolerance };
    if (word.length < 3 || word.length > LONGEST) return undefined;
    bodies ??= byEnds(words(''), bodyOf, standingOf);
    const near = nearestIn(bodies, word, bodyOf(word), measure);
    if (near || tolerance < 1) return near;
    wholes ??= byEnds(words(''), (whole) => whole, standingOf);
    return nearestIn(wholes, word, word, measure);
  };

  const beginningWith = (prefix: string): readonly string[] =>
    [...words(prefix)].sort().slice(0, MOST_COMPLETIONS);

  return { beginningWith, nearest };
};
