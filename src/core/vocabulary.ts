/** The words that a mistyped or unfinished word may have meant. */

export interface Candidate {
  readonly word: string;
  /** How sure it is that this word was meant, 0…1. */
  readonly closeness: number;
}

/** Distance of two words: errors over letters, 0 the same; undefined when they are far apart. */
export type Distance = (typed: string, word: string) => number | undefined;

export interface Vocabulary {
  /** Words that begin with two letters or more, in their order, at most `MOST_COMPLETIONS`. */
  readonly beginningWith: (prefix: string) => readonly string[];
  /** The nearest word within a slip or two, by the letters that inflection leaves. */
  readonly nearest: (word: string) => Candidate | undefined;
}

interface Known {
  readonly word: string;
  /** The word, or the word without what inflection adds. */
  readonly form: string;
  /** Bit n for letter n of the alphabet: a cheap look before the distance is asked for. */
  readonly letters: number;
  /** A word of the FAQ, not only of the lexicon. */
  readonly isOwn: boolean;
}

const MOST_COMPLETIONS = 24;
/** Shorter words are near too many others. */
const SHORTEST = 4;
const LONGEST = 30;

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

/**
 * Errors over letters that are forgiven: most when the letters are the same ones in another order,
 * more in a long word and to a word of the FAQ, least when the first letter is another.
 */
const reachOf = (length: number, sameLetters: boolean, sameStart: boolean, isOwn: boolean) => {
  if (sameLetters) return 0.41;
  const isLong = length > 8;
  if (!sameStart) return isLong ? 0.25 : 0.201;
  return isOwn ? (isLong ? 0.34 : 0.3) : 0.27;
};
const FARTHEST = 0.34;

const candidateFor = (
  { word, form, letters, isOwn }: Known,
  typed: string,
  typedLetters: number,
  distance: Distance,
): Candidate | undefined => {
  const sameStart = form[0] === typed[0];
  const otherLetters = bitsIn(letters ^ typedLetters);
  const longest = Math.max(typed.length, form.length);
  const within = reachOf(typed.length, otherLetters === 0, sameStart, isOwn);
  if (otherLetters > 2 * Math.floor(within * longest)) return undefined;
  const far = distance(typed, form);
  if (far === undefined || far > within) return undefined;
  const closeness = 1 - 0.6 * far + (otherLetters === 0 ? 0.03 : 0) - (sameStart ? 0 : 0.22);
  return { word, closeness: Math.min(1, closeness) };
};

type Lists = readonly (readonly Known[] | undefined)[];

/** One list for each length of a form. */
const byLength = (
  words: Iterable<string>,
  own: ReadonlySet<string>,
  formOf: (word: string) => string,
): Lists => {
  const lists: Known[][] = [];
  for (const word of words) {
    if (word.length > LONGEST) continue;
    const form = formOf(word);
    const known = { word, form, letters: lettersOf(form), isOwn: own.has(word) };
    (lists[form.length] ??= []).push(known);
  }
  return lists;
};

const nearestIn = (lists: Lists, typed: string, distance: Distance): Candidate | undefined => {
  if (typed.length < SHORTEST || typed.length > LONGEST) return undefined;
  const letters = lettersOf(typed);
  const slips = Math.floor(FARTHEST * typed.length);
  let best: Candidate | undefined;
  for (let length = typed.length - slips; length <= typed.length + slips; length += 1) {
    for (const known of lists[length] ?? []) {
      const candidate = candidateFor(known, typed, letters, distance);
      if (candidate && candidate.closeness > (best?.closeness ?? 0)) best = candidate;
    }
  }
  return best;
};

const startOf = (word: string): string => word.slice(0, 2);

const byFirstLetters = (words: Iterable<string>): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  for (const word of words) {
    const list = lists.get(startOf(word));
    if (list) list.push(word);
    else lists.set(startOf(word), [word]);
  }
  return lists;
};

/**
 * @param words Asked for when first needed: most queries have no slip in them.
 * @param own Those of them that the FAQ itself holds.
 */
export const createVocabulary = (
  words: () => ReadonlySet<string>,
  own: ReadonlySet<string>,
  distance: Distance,
): Vocabulary => {
  let known: ReadonlySet<string> | undefined;
  let bodies: Lists | undefined;
  let wholes: Lists | undefined;
  let byStart: ReadonlyMap<string, readonly string[]> | undefined;
  const all = (): ReadonlySet<string> => (known ??= words());

  const nearest = (word: string): Candidate | undefined => {
    bodies ??= byLength(all(), own, bodyOf);
    const near = nearestIn(bodies, bodyOf(word), distance);
    if (near) return near;
    wholes ??= byLength(all(), own, (whole) => whole);
    return nearestIn(wholes, word, distance);
  };

  const beginningWith = (prefix: string): readonly string[] => {
    byStart ??= byFirstLetters(all());
    return (byStart.get(startOf(prefix)) ?? [])
      .filter((word) => word.startsWith(prefix))
      .sort()
      .slice(0, MOST_COMPLETIONS);
  };

  return { beginningWith, nearest };
};
