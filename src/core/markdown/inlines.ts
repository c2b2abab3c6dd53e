import { RunStack } from './emphasis.ts';
import { buildInlines } from './tree.ts';
import type { Bracket, Token } from './tree.ts';
import { decodeEntity, readAutolink, readLinkTarget } from './link.ts';
import type { Inline } from '../faq/faq.ts';

const plain = /[^\\`*_[\]!<&\n]+/y;
const escapable = /[!-/:-@[-`{-~]/;
const ticks = /`+/g;

/** Reads the text of one paragraph (its lines joined by `\n`, none of them indented). */
export const readInlines = (text: string): Inline[] => new InlineReader(text).read();

/** An opening bracket, and how things stood when it was met. */
interface OpenBracket {
  readonly token: Bracket;
  readonly runs: number;
}

class InlineReader {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  readonly #runs = new RunStack();
  readonly #brackets: OpenBracket[] = [];
  /** Brackets that stand around a link already made: a link holds no other link. */
  #spent = 0;
  #ticks: Map<number, number[]> | undefined;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Inline[] {
    while (this.#at < this.#text.length) this.#readNext();
    this.#runs.pair(0);
    return buildInlines(this.#tokens);
  }

  #readNext(): void {
    switch (this.#text[this.#at]) {
      case '\\':
        return this.#readEscape();
      case '\n':
        return this.#readLineEnd();
      case '`':
        return this.#readCode();
      case '*':
      case '_':
        return this.#readRun();
      case '[':
        return this.#openBracket('[');
      case '!':
        return this.#text[this.#at + 1] === '[' ? this.#openBracket('![') : this.#push('!', 1);
      case ']':
        return this.#closeBracket();
      case '<':
        return this.#readAutolink();
      case '&':
        return this.#readEntity();
      default:
        return this.#readPlain();
    }
  }

  /** Adds a token made of the next `length` characters. */
  #push(token: Token, length: number): void {
    this.#tokens.push(token);
    this.#at += length;
  }

  #readPlain(): void {
    plain.lastIndex = this.#at;
    const [value] = plain.exec(this.#text)!;
    this.#push(value, value.length);
  }

  #readEscape(): void {
    const escaped = this.#text[this.#at + 1] ?? '';
    if (escaped === '\n') this.#push({ type: 'break' }, 2);
    else if (escapable.test(escaped)) this.#push(escaped, 2);
    else this.#push('\\', 1);
  }

  /** Two blanks at its end make a line break of it; any other line end is a space between words. */
  #readLineEnd(): void {
    let blanks = 0;
    while (isBlank(this.#text[this.#at - blanks - 1])) blanks += 1;
    if (blanks > 0) {
      const last = this.#tokens.pop();
      if (typeof last === 'string') this.#tokens.push(last.slice(0, -blanks));
    }
    const isBreak = this.#text.slice(this.#at - 2, this.#at) === '  ';
    this.#push(isBreak ? { type: 'break' } : ' ', 1);
  }

  /** Code is its text: answers are prose, and a coupon code reads well without its backticks. */
  #readCode(): void {
    const start = this.#at;
    let length = 1;
    while (this.#text[start + length] === '`') length += 1;
    const end = this.#ticksAfter(start, length);
    if (end === undefined) return this.#push('`'.repeat(length), length);
    const code = this.#text.slice(start + length, end).replaceAll('\n', ' ');
    const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== '';
    this.#push(isPadded ? code.slice(1, -1) : code, end + length - start);
  }

  /** Where the next run of exactly `length` backticks after `start` stands. */
  #ticksAfter(start: number, length: number): number | undefined {
    this.#ticks ??= positionsOfTicks(this.#text);
    const positions = this.#ticks.get(length) ?? [];
    // Positions stand last first; what is passed is never asked for again.
    while (positions.length > 0 && positions[positions.length - 1]! <= start) positions.pop();
    return positions[positions.length - 1];
  }

  #readRun(): void {
    const start = this.#at;
    let end = start + 1;
    while (this.#text[end] === this.#text[start]) end += 1;
    this.#push(this.#runs.push(this.#text, start, end), end - start);
  }

  #openBracket(source: '[' | '!['): void {
    const token: Bracket = { type: 'bracket', source, becomes: 'text', url: '' };
    this.#brackets.push({ token, runs: this.#runs.position });
    this.#push(token, source.length);
  }

  #closeBracket(): void {
    const bracket = this.#brackets.pop();
    const isSpent = this.#brackets.length < this.#spent;
    this.#spent = Math.min(this.#spent, this.#brackets.length);
    const isImage = bracket?.token.source === '![';
    const target =
      bracket && (isImage || !isSpent) ? readLinkTarget(this.#text, this.#at + 1) : undefined;
    if (!bracket || !target) return this.#push(']', 1);

    this.#runs.pair(bracket.runs);
    bracket.token.becomes = isImage ? 'nothing' : 'link';
    bracket.token.url = target.url;
    if (!isImage) {
      this.#tokens.push({ type: 'linkEnd' });
      this.#spent = this.#brackets.length;
    }
    this.#at = target.end;
  }

  #readAutolink(): void {
    const link = readAutolink(this.#text, this.#at);
    if (!link) return this.#push('<', 1);
    this.#tokens.push({ type: 'bracket', source: '[', becomes: 'link', url: link.url }, link.text);
    this.#push({ type: 'linkEnd' }, link.text.length + 2);
  }

  #readEntity(): void {
    const entity = decodeEntity(this.#text, this.#at);
    this.#push(entity?.text ?? '&', entity?.length ?? 1);
  }
}

const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

const positionsOfTicks = (text: string): Map<number, number[]> => {
  const positions = new Map<number, number[]>();
  for (const { 0: run, index } of [...text.matchAll(ticks)].reverse()) {
    const same = positions.get(run.length);
    if (same) same.push(index);
    else positions.set(run.length, [index]);
  }
  return positions;
};
