import { slug } from '../core/faq/ids.ts';

/**
 * Creates unique ids that depend only on the words they are made from, so that they stay the same.
 */
export class UniqueIds {
  readonly #taken = new Set<string>();
  readonly #kind: string;

  /** `kind` is used for things without words, e.g. `entry`. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  /** Keeps an existing id for the first thing that has it. */
  reserve(id: string): void {
    this.#taken.add(id);
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /** An id made of words, such as `where-is-my-parcel`. */
  make(words: string): string {
    const id = slug(firstWords(words)) || this.#kind;
    let free = id;
    for (let number = 2; this.#taken.has(free); number += 1) free = `${id}-${number}`;
    this.#taken.add(free);
    return free;
  }
}

const MAX_LENGTH = 60;

/** As many whole words as a URL should contain. */
const firstWords = (words: string): string => {
  if (words.length <= MAX_LENGTH) return words;
  const cut = words.slice(0, MAX_LENGTH + 1);
  const end = cut.search(/[^\p{L}\p{N}][\p{L}\p{N}]*$/u);
  return end > 0 ? cut.slice(0, end) : cut;
};
