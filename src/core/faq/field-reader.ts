import { nearestName } from './nearest-name.ts';

/** A fault in a FAQ: where it is, and what is wrong with the remedy, in one sentence. */
export interface Problem {
  /** Place in the file, e.g. `topics[0].entries[3].answer`; empty for the file as a whole. */
  readonly path: string;
  readonly message: string;
}

/** What a text must be, and how it is called in messages. */
export interface TextRule {
  readonly max: number;
  /** A text to take as a model, quoted in messages. */
  readonly example: string;
}

/**
 * A value from outside and where it stands. Reads nothing but own properties, and whatever the
 * value does when it is touched (throwing getters, revoked proxies, cycles), reading never throws:
 * what cannot be read is missing.
 */
export class Outside {
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

  report(message: string): void {
    this.#problems.push({ path: this.path, message });
  }

  /** The field `name` of an object; missing when the object does not hold it itself. */
  field(name: string): Outside {
    return new Outside(ownProperty(this.value, name), pathOf(this.path, name), this.#problems);
  }

  /**
   * Whether this is an object to read fields from. Reports one that is not, and the fields of one
   * that is which are not among `known`.
   */
  isObjectOf(known: readonly string[], example: string): boolean {
    if (kindOf(this.value) !== 'an object') {
      this.report(`Must be an object, not ${kindOf(this.value)}; write it as ${example}.`);
      return false;
    }
    const names = ownNames(this.value).filter((name) => !known.includes(name));
    for (const name of names.slice(0, maxReported)) {
      const meant = nearestName(name, known);
      const remedy = meant
        ? `did you mean ${quote(meant)}?`
        : `use ${known.map(quote).join(', ')}, or remove it.`;
      const path = pathOf(this.path, name);
      this.#problems.push({ path, message: `${quote(name)} is not a field here; ${remedy}` });
    }
    return true;
  }

  /** The items of a list, at most `max`. A missing value is an empty list, anything else a fault. */
  items(max: number, example: string): readonly Outside[] {
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
    if (length > max) this.report(`Has more than ${max} items; the rest is left out, remove some.`);
    const items: Outside[] = [];
    for (let at = 0; at < length && at < max; at += 1) {
      const value = ownProperty(this.value, String(at));
      items.push(new Outside(value, `${this.path}[${at}]`, this.#problems));
    }
    return items;
  }

  /**
   * A text without the white space around it, cut to `max`. Undefined, with a report, when the
   * value is none; a missing value is not reported.
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
    this.report(`Is longer than ${max} characters; the rest is cut off, shorten it.`);
    return cut(text, max).trimEnd();
  }

  /** A yes or no; a missing value is a no, anything else a fault. */
  flag(): boolean {
    if (!this.isMissing && typeof this.value !== 'boolean') {
      this.report(`Must be true or false, not ${kindOf(this.value)}; write true without quotes.`);
    }
    return this.value === true;
  }

  /** The texts of a list, at most `max`; an item that is none is reported and left out. */
  texts(max: number, rule: TextRule): readonly { readonly text: string; readonly item: Outside }[] {
    return this.items(max, `[${quote(rule.example)}]`).flatMap((item) => {
      const text = item.text(rule);
      if (text === '' || item.isMissing) item.report('Is empty; write something or remove it.');
      return text ? [{ text, item }] : [];
    });
  }
}

/** Unknown fields reported of one object: enough to find the cause. */
const maxReported = 20;

/** What a value is, in the words of a message. */
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

/** The first `max` characters, no surrogate pair split. */
const cut = (text: string, max: number): string => {
  const last = text.charCodeAt(max - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? max - 1 : max);
};

const pathOf = (path: string, name: string): string => {
  if (!/^[\w$-]{1,60}$/.test(name)) return `${path}[${quote(name)}]`;
  return path === '' ? name : `${path}.${name}`;
};

/** A piece of the file as it stands in a message: short, on one line. */
export const quote = (text: string): string => {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\ufffd');
  return `"${line.length > maxQuoted ? `${cut(line, maxQuoted)}…` : line}"`;
};

const maxQuoted = 60;
