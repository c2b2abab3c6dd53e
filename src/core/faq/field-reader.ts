import { nearestName } from './nearest-name.ts';

/** A problem in a FAQ: where it is, and one sentence on what is wrong and how to fix it. */
export interface Problem {
  /** Place in the file, e.g. `topics[0].entries[3].answer`; empty for the file as a whole. */
  readonly path: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /** Undefined if the value simply cannot be used as it is written. */
  readonly code?: ProblemCode;
}

export type ProblemCode =
  | 'duplicate-id'
  | 'insecure-link'
  | 'missing-alt'
  | 'missing-answer'
  | 'missing-id'
  | 'missing-label'
  | 'missing-question'
  | 'missing-title'
  | 'too-long'
  | 'unknown-contact'
  | 'unknown-entry'
  | 'unknown-field'
  | 'unsafe-image'
  | 'unsafe-link';

/** Constraints on a text. */
export interface TextRule {
  /** Maximum length, in UTF-16 units. */
  readonly max: number;
  /** A good value, quoted in messages. */
  readonly example: string;
}

/**
 * Reads one untrusted value and reports problems by its path. Reads only own properties, and never
 * throws, whatever the value does (throwing getters, revoked proxies, cycles); what cannot be read is
 * treated as missing.
 */
export class FieldReader {
  readonly value: unknown;
  readonly path: string;
  readonly #problems: Problem[];

  constructor(value: unknown, path: string, problems: Problem[]) {
    this.value = value;
    this.path = path;
    this.#problems = problems;
  }

  get isMissing(): boolean {
    return this.value === undefined;
  }

  get isList(): boolean {
    return kindOf(this.value) === 'a list';
  }

  report(message: string, code?: ProblemCode): void {
    this.#problems.push({ path: this.path, message, ...(code && { code }) });
  }

  /** The own property `name` of an object; an inherited one counts as missing. */
  field(name: string): FieldReader {
    return new FieldReader(ownProperty(this.value, name), pathOf(this.path, name), this.#problems);
  }

  /** Whether this is an object. Reports a value that is not one, and fields outside `known`. */
  isObjectOf(known: readonly string[], example: string): boolean {
    if (kindOf(this.value) !== 'an object') {
      this.report(`Must be an object, not ${kindOf(this.value)}; write it as ${example}.`);
      return false;
    }
    const names = ownNames(this.value).filter((name) => !known.includes(name));
    for (const name of names.slice(0, MAX_REPORTED)) {
      const meant = nearestName(name, known);
      const remedy = meant
        ? `did you mean ${quote(meant)}?`
        : `use ${known.map(quote).join(', ')}, or remove it.`;
      this.field(name).report(`${quote(name)} is not a field here; ${remedy}`, 'unknown-field');
    }
    return true;
  }

  /** The items of a list, at most `max`. A missing value is an empty list; any other is reported. */
  items(max: number, example: string): readonly FieldReader[] {
    if (this.isMissing) return [];
    if (!this.isList) {
      this.report(`Must be a list, not ${kindOf(this.value)}; write it as ${example}.`);
      return [];
    }
    const length = ownProperty(this.value, 'length');
    if (typeof length !== 'number') {
      this.report(`Cannot be read; write it as ${example}.`);
      return [];
    }
    if (length > max) {
      this.report(`Has more than ${max} items; the rest is left out, remove some.`, 'too-long');
    }
    const items: FieldReader[] = [];
    for (let at = 0; at < length && at < max; at += 1) {
      const value = ownProperty(this.value, String(at));
      items.push(new FieldReader(value, `${this.path}[${at}]`, this.#problems));
    }
    return items;
  }

  /**
   * The trimmed text, cut to `max`. Undefined for anything that is not text, which is reported unless
   * it is missing.
   */
  text({ max, example }: TextRule): string | undefined {
    if (this.isMissing) return undefined;
    if (typeof this.value !== 'string') {
      this.report(
        `Must be text in quotes, not ${kindOf(this.value)}; write it as ${quote(example)}.`,
      );
      return undefined;
    }
    const text = this.value.trim();
    if (text.length <= max) return text;
    this.report(`Is longer than ${max} characters; the rest is cut off, shorten it.`, 'too-long');
    return cut(text, max).trimEnd();
  }

  /** A boolean, false when missing; any other value is reported. */
  boolean(): boolean {
    if (!this.isMissing && typeof this.value !== 'boolean') {
      this.report(`Must be true or false, not ${kindOf(this.value)}; write true without quotes.`);
    }
    return this.value === true;
  }

  /** The texts of a list, at most `max`. Items that are not text are reported and left out. */
  texts(
    max: number,
    rule: TextRule,
  ): readonly { readonly text: string; readonly item: FieldReader }[] {
    return this.items(max, `[${quote(rule.example)}]`).flatMap((item) => {
      const text = item.text(rule);
      if (text === '' || item.isMissing) item.report('Is empty; write something or remove it.');
      return text ? [{ text, item }] : [];
    });
  }
}

/** Most unknown fields reported per object. */
const MAX_REPORTED = 20;

/** The kind of a value, as messages name it. */
const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  switch (typeof value) {
    case 'object':
      return isArray(value) ? 'a list' : 'an object';
    case 'string':
      return value.trim() === '' ? 'empty text' : 'text';
    case 'undefined':
      return 'missing';
    default:
      return Number.isNaN(value) ? 'NaN' : `a ${typeof value}`;
  }
};

const isArray = (value: object): boolean => {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
};

const ownProperty = (value: unknown, name: string): unknown => {
  try {
    return Object.hasOwn(value as object, name)
      ? (value as Record<string, unknown>)[name]
      : undefined;
  } catch {
    return undefined;
  }
};

const ownNames = (value: unknown): readonly string[] => {
  try {
    return Object.keys(value as object);
  } catch {
    return [];
  }
};

/** The first `max` UTF-16 units, without splitting a surrogate pair. */
const cut = (text: string, max: number): string => {
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
};

const pathOf = (path: string, name: string): string => {
  if (!/^[\w$-]{1,60}$/.test(name)) return `${path}[${quote(name)}]`;
  return path === '' ? name : `${path}.${name}`;
};

/** Quotes a piece of the file in a message: short, on one line. */
export const quote = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return `"${line.length > MAX_QUOTED ? `${cut(line, MAX_QUOTED)}…` : line}"`;
};

const MAX_QUOTED = 60;
