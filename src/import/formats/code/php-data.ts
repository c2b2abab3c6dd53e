/** The arrays in PHP code, as data. Values that are computed are read as nothing. */
export const dataOfPhp = (php: string): readonly unknown[] => {
  const reader = new PhpReader(php);
  return reader.arrays();
};

const singleQuoted = String.raw`'((?:[^'\\]|\\[\s\S])*)'`;
const doubleQuoted = String.raw`"((?:[^"\\]|\\[\s\S])*)"`;
const heredoc = String.raw`<<<\s*['"]?(\w+)['"]?\n([\s\S]*?)\n\s*\3\b`;
const sign = String.raw`=>|\barray\s*\(|[[\](),;]`;
const numberOrName = String.raw`-?\d+(?:\.\d+)?\b|[\w$]+`;
const comment = String.raw`\/\/[^\n]*|#[^\n]*|\/\*[\s\S]*?\*\/`;
const token = new RegExp(
  [singleQuoted, doubleQuoted, heredoc, sign, numberOrName, comment, String.raw`\S`].join('|'),
  'gi',
);

type Token = RegExpExecArray;

class PhpReader {
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(php: string) {
    this.#tokens = [...php.matchAll(token)].filter(([whole]) => !/^(?:\/[/*]|#)/.test(whole));
  }

  arrays(): readonly unknown[] {
    const found: unknown[] = [];
    while (this.#at < this.#tokens.length) {
      const before = this.#sign(-1);
      if (this.#opens() && /^(?:=|return|\()$/.test(before)) found.push(this.#array());
      else this.#at += 1;
    }
    return found;
  }

  #sign(offset = 0): string {
    return this.#tokens[this.#at + offset]?.[0] ?? '';
  }

  #opens(): boolean {
    return /^(?:\[|array\s*\()$/i.test(this.#sign());
  }

  #array(): unknown {
    this.#at += 1;
    const items: unknown[] = [];
    const fields: Record<string, unknown> = {};
    while (this.#at < this.#tokens.length && !/^[\])]$/.test(this.#sign())) {
      const value = this.#value();
      if (this.#sign() === '=>') {
        this.#at += 1;
        fields[String(value)] = this.#value();
      } else items.push(value);
      // A value also ends at the `;` in a function, which is no end of the array.
      if (/^[,;]$/.test(this.#sign())) this.#at += 1;
    }
    this.#at += 1;
    return Object.keys(fields).length > 0 ? fields : items;
  }

  /** The value up to the next comma or arrow; texts that are joined are one. */
  #value(): unknown {
    let value: unknown;
    let depth = 0;
    for (; this.#at < this.#tokens.length; this.#at += 1) {
      const sign = this.#sign();
      if (depth === 0 && /^(?:=>|[,\]);])$/.test(sign)) break;
      if (depth === 0 && this.#opens()) {
        value = this.#array();
        this.#at -= 1;
      } else if (sign === '(') depth += 1;
      else if (sign === ')') depth -= 1;
      else value = joined(value, literalOf(this.#tokens[this.#at]!));
    }
    return value;
  }
}

const joined = (before: unknown, text: unknown): unknown =>
  typeof before === 'string' && typeof text === 'string' ? before + text : (before ?? text);

const literalOf = ([whole, single, double, , heredoc]: Token): unknown => {
  if (single !== undefined) return single.replace(/\\(['\\])/g, '$1');
  if (double !== undefined)
    return double.replace(
      /\\(["'\\$nrt])/g,
      (_, sign: string) => ({ n: '\n', r: '', t: '\t' })[sign] ?? sign,
    );
  if (heredoc !== undefined) return heredoc;
  if (/^-?\d/.test(whole)) return Number(whole);
  return /^(?:true|false)$/i.test(whole) ? whole.toLowerCase() === 'true' : undefined;
};
