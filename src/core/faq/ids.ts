import { limits } from './limits.ts';
import { quote, type FieldReader } from './field-reader.ts';

/** Hands out unique ids to one kind of thing in a FAQ. */
export class Ids {
  readonly #taken = new Map<string, number>();
  readonly #kind: string;

  /** `kind` names what the ids identify, e.g. `entry`. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  has(id: string): boolean {
    return this.#taken.has(id);
  }

  /**
   * The id written in `source`. A missing one is made from `words`, a duplicate gets a number; both
   * are reported.
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

/** Words as a URL slug: lower case, without accents, joined by hyphens. */
export const slug = (words: string): string =>
  words
    .slice(0, MAX_SLUG)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '')
    .join('-');

const MAX_SLUG = 60;
