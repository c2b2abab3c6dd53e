import { findLiteralAutolink, readAutolink, type Autolink } from './autolink.ts';
import { readReference } from './character-reference.ts';
import { DelimiterStack } from './delimiter-run.ts';
import { buildInlines, type AddressPolicy, type Bracket, type InlineToken } from './inline-tree.ts';
import { isBlank } from './lines.ts';
import { readResource } from './link-destination.ts';
import type { Inline } from '../faq/faq.ts';

const plain = /[^\\`*_[\]!<&\n]+/y;
const escapable = /[!-/:-@[-`{-~]/;
const backticks = /`+/g;

/** Reads the text of one paragraph (its lines joined by `\n`, none of them indented). */
export const readInlines = (text: string, policy: AddressPolicy): Inline[] =>
  buildInlines(new Tokenizer(text).read(), policy);

/** An opening bracket on CommonMark's bracket stack. */
interface OpenBracket {
  readonly token: Bracket;
  /** Position in the delimiter stack where the bracket's content starts. */
  readonly bottom: number;
}

class Tokenizer {
  readonly #text: string;
  readonly #tokens: InlineToken[] = [];
  readonly #delimiters = new DelimiterStack();
  readonly #brackets: OpenBracket[] = [];
  /** Number of open brackets around a link: they cannot become links, since links do not nest. */
  #inactive = 0;
  #backticks: Map<number, number[]> | undefined;
  /** The next bare address; null if there is none, undefined until it is looked for. */
  #literal: Autolink | null | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): readonly InlineToken[] {
    while (this.#at < this.#text.length) this.#readNext();
    this.#delimiters.match(0);
    return this.#tokens;
  }

  #readNext(): void {
    const literal = this.#nextLiteral();
    if (literal?.start === this.#at) return this.#pushAutolink(literal);
    switch (this.#text[this.#at]) {
      case '\\':
        return this.#readEscape();
      case '\n':
        return this.#readLineEnding();
      case '`':
        return this.#readCode();
      case '*':
      case '_':
        return this.#readDelimiterRun();
      case '[':
        return this.#openBracket('[');
      case '!':
        return this.#text[this.#at + 1] === '[' ? this.#openBracket('![') : this.#push('!', 1);
      case ']':
        return this.#closeBracket();
      case '<':
        return this.#readAutolink();
      case '&':
        return this.#readReference();
      default:
        return this.#readPlain(literal?.start);
    }
  }

  /** Adds a token made of the next `length` characters. */
  #push(token: InlineToken, length: number): void {
    this.#tokens.push(token);
    this.#at += length;
  }

  #nextLiteral(): Autolink | null {
    if (this.#literal === undefined || (this.#literal && this.#literal.start < this.#at)) {
      this.#literal = findLiteralAutolink(this.#text, this.#at) ?? null;
    }
    return this.#literal;
  }

  #readPlain(limit = this.#text.length): void {
    plain.lastIndex = this.#at;
    const [value] = plain.exec(this.#text)!;
    const length = Math.min(value.length, limit - this.#at);
    this.#push(value.slice(0, length), length);
  }

  #readEscape(): void {
    const escaped = this.#text[this.#at + 1] ?? '';
    if (escaped === '\n') this.#push({ type: 'break' }, 2);
    else if (escapable.test(escaped)) this.#push(escaped, 2);
    else this.#push('\\', 1);
  }

  /**
   * Every line ending is a hard break, even without CommonMark's two spaces before it: owners type
   * an address or opening hours line by line.
   */
  #readLineEnding(): void {
    let blanks = 0;
    while (isBlank(this.#text[this.#at - blanks - 1])) blanks += 1;
    const last = this.#tokens[this.#tokens.length - 1];
    if (blanks > 0 && typeof last === 'string') {
      this.#tokens[this.#tokens.length - 1] = last.slice(0, -blanks);
    }
    this.#push({ type: 'break' }, 1);
  }

  #readCode(): void {
    const start = this.#at;
    let length = 1;
    while (this.#text[start + length] === '`') length += 1;
    const end = this.#closingBackticks(start, length);
    if (end === undefined) return this.#push('`'.repeat(length), length);
    const code = this.#text.slice(start + length, end).replaceAll('\n', ' ');
    const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    const value = isPadded ? code.slice(1, -1) : code;
    this.#push({ type: 'inlineCode', value }, end + length - start);
  }

  /** Position of the next run of exactly `length` backticks after `start`. */
  #closingBackticks(start: number, length: number): number | undefined {
    this.#backticks ??= positionsOfBackticks(this.#text);
    const positions = this.#backticks.get(length) ?? [];
    // Positions are in descending order; those already passed are not needed again.
    while (positions.length > 0 && positions[positions.length - 1]! <= start) positions.pop();
    return positions[positions.length - 1];
  }

  #readDelimiterRun(): void {
    const start = this.#at;
    let end = start + 1;
    while (this.#text[end] === this.#text[start]) end += 1;
    this.#push(this.#delimiters.push(this.#text, start, end), end - start);
  }

  #openBracket(source: '[' | '!['): void {
    const token: Bracket = { type: 'bracket', source, resource: undefined };
    this.#brackets.push({ token, bottom: this.#delimiters.position });
    this.#push(token, source.length);
  }

  #closeBracket(): void {
    const bracket = this.#brackets.pop();
    const isInactive = this.#brackets.length < this.#inactive;
    this.#inactive = Math.min(this.#inactive, this.#brackets.length);
    const isImage = bracket?.token.source === '![';
    const resource =
      bracket && (isImage || !isInactive) ? readResource(this.#text, this.#at + 1) : undefined;
    if (!bracket || !resource) return this.#push(']', 1);

    this.#delimiters.match(bracket.bottom);
    bracket.token.resource = resource;
    if (!isImage) this.#inactive = this.#brackets.length;
    this.#push({ type: 'bracketEnd' }, resource.end - this.#at);
  }

  #readAutolink(): void {
    const link = readAutolink(this.#text, this.#at);
    if (link) this.#pushAutolink(link);
    else this.#push('<', 1);
  }

  #pushAutolink({ url, text, end }: Autolink): void {
    const resource = { url, title: '' };
    this.#tokens.push({ type: 'bracket', source: '[', resource }, text);
    this.#push({ type: 'bracketEnd' }, end - this.#at);
  }

  #readReference(): void {
    const reference = readReference(this.#text, this.#at);
    this.#push(reference?.value ?? '&', reference?.length ?? 1);
  }
}

const positionsOfBackticks = (text: string): Map<number, number[]> => {
  const positions = new Map<number, number[]>();
  for (const { 0: run, index } of [...text.matchAll(backticks)].reverse()) {
    const same = positions.get(run.length);
    if (same) same.push(index);
    else positions.set(run.length, [index]);
  }
  return positions;
};
