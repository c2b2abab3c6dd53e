import { limits } from './limits.ts';
import { quote } from './field-reader.ts';
import type { FieldReader } from './field-reader.ts';

/** The ids of one kind of thing in a FAQ: gives each thing one that no other has. */
export class Ids {
  readonly #taken = new Map<string, number>();
  readonly #kind: string;

  /** `kind` is what the ids belong to, e.g. `entry`. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /**
   * The id written in `source`. One that is missing is made from `words`, one that is taken gets a
   * number; both are reported.
   */
  claim(source: FieldReader, words: string): string {
    const written = source.text({ max: limits.id, example: 'a-name' });
    const id = written || slug(words) || this.#kind;
    const free = this.#free(id);
    this.#taken.set(free, 1);
    if (!written) {
      source.report(
        `Is missing, so ${quote(free)} stands in for it; give this ${this.#kind} an id that stays.`,
        'missing-id',
      );
    } else if (free !== id) {
      source.report(
        `${quote(id)} is the id of another ${this.#kind}, so ${quote(free)} stands in for it; ` +
          'give each its own.',
        'duplicate-id',
      );
    }
    return free;
  }

  #free(id: string): string {
    let number = this.#taken.get(id);
    if (number === undefined) return id;
    let free = id;
    while (this.#taken.has(free)) {
      number += 1;
      free = `${id}-${number}`;
    }
    this.#taken.set(id, number);
    return free;
  }
}

/** Words as they stand in an address: lower case, without accents, joined by hyphens. */
export const slug = (words: string): string =>
  words
    .slice(0, maxSlug)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '')
    .join('-');

const maxSlug = 60;
