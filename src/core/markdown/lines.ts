/** What one line of Markdown can start, seen by itself; `answer-blocks` knows what it may interrupt. */
export type Line =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  /** `===` or `--` under a paragraph: makes a heading of it. Text anywhere else. */
  | { readonly type: 'underline'; readonly text: string }
  /** `---`, `***`, `___`. */
  | { readonly type: 'rule' }
  | { readonly type: 'heading'; readonly text: string }
  | Fence
  /** `> text`, with the text after the sign. */
  | { readonly type: 'quote'; readonly text: string }
  | Item;

/** The line that opens a block of code, e.g. three backticks. */
export interface Fence {
  readonly type: 'fence';
  readonly marker: string;
  readonly length: number;
}

/** The first line of a list item. */
export interface Item {
  readonly type: 'item';
  /** `-`, `+`, `*`, `.` or `)`: another one starts another list. */
  readonly marker: string;
  /** Number of an ordered item, undefined for a bullet. */
  readonly number: number | undefined;
  /** Column where the content starts: lines indented as far belong to the item. */
  readonly width: number;
  readonly text: string;
}

/** From this column on a line starts no block: CommonMark's indented code, plain text here. */
const codeIndent = 4;

const bullet = /^[-+*](?=[ \t]|$)/;
const ordered = /^(\d{1,9})([.)])(?=[ \t]|$)/;
const fence = /^(`{3,}(?=[^`]*$)|~{3,})/;
const heading = /^#{1,6}(?=[ \t]|$)/;
const underline = /^(?:=+|-+)[ \t]*$/;

/** Tells what a line starts. `line` is as typed, tabs and all. */
export const readLine = (line: string): Line => {
  const spaced = expandIndent(line, 0);
  const indent = indentOf(spaced);
  const text = spaced.slice(indent);
  if (trimEnd(text) === '') return { type: 'blank' };
  if (indent >= codeIndent) return { type: 'text', text };
  if (isRule(text)) return { type: 'rule' };
  if (text.startsWith('>')) return { type: 'quote', text: withoutSign(text) };
  const opening = fence.exec(text)?.[0];
  if (opening !== undefined) return { type: 'fence', marker: opening[0]!, length: opening.length };
  const level = heading.exec(text)?.[0].length;
  if (level !== undefined) return { type: 'heading', text: withoutHashes(text.slice(level)) };
  return readItem(text, indent) ?? { type: underline.test(text) ? 'underline' : 'text', text };
};

/** Whether a line closes the block of code that `open` opened. */
export const closesFence = (line: string, open: Fence): boolean => {
  const spaced = expandIndent(line, 0);
  const text = trimEnd(trimStart(spaced));
  return (
    indentOf(spaced) < codeIndent &&
    text.length >= open.length &&
    text === open.marker.repeat(text.length)
  );
};

/** A line of a list item without the columns that belong to the list; undefined if it has fewer. */
export const outdent = (line: string, width: number): string | undefined => {
  const spaced = expandIndent(line, 0);
  return indentOf(spaced) < width ? undefined : spaced.slice(width);
};

/** Without the spaces and tabs at the end; other white space is content. */
export const trimEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && isBlank(text[end - 1]!)) end -= 1;
  return text.slice(0, end);
};

/** Without the spaces and tabs at the start. */
export const trimStart = (text: string): string => {
  let start = 0;
  while (start < text.length && isBlank(text[start]!)) start += 1;
  return text.slice(start);
};

const isBlank = (char: string): boolean => char === ' ' || char === '\t';

/** Turns the tabs of the indent into spaces, with a tab stop every four columns of the page. */
const expandIndent = (text: string, column: number): string => {
  let at = 0;
  let width = 0;
  while (at < text.length && isBlank(text[at]!)) {
    width += text[at] === '\t' ? 4 - ((column + width) % 4) : 1;
    at += 1;
  }
  return ' '.repeat(width) + text.slice(at);
};

const indentOf = (spaced: string): number => {
  let indent = 0;
  while (spaced[indent] === ' ') indent += 1;
  return indent;
};

const readItem = (text: string, indent: number): Item | undefined => {
  const number = ordered.exec(text);
  const sign = number?.[0] ?? bullet.exec(text)?.[0];
  if (sign === undefined) return undefined;
  const edge = indent + sign.length;
  const rest = expandIndent(text.slice(sign.length), edge);
  const gap = indentOf(rest);
  const isEmpty = rest.length === gap;
  // One blank belongs to the sign; more than four are the content's own indent.
  const taken = isEmpty || gap > codeIndent ? 1 : gap;
  return {
    type: 'item',
    marker: number?.[2] ?? sign,
    number: number ? Number(number[1]) : undefined,
    width: edge + taken,
    text: isEmpty ? '' : rest.slice(taken),
  };
};

const isRule = (text: string): boolean => {
  const marker = text[0]!;
  if (marker !== '-' && marker !== '*' && marker !== '_') return false;
  let count = 0;
  for (const char of text) {
    if (char === marker) count += 1;
    else if (!isBlank(char)) return false;
  }
  return count >= 3;
};

const withoutSign = (text: string): string => {
  const rest = expandIndent(text.slice(1), 1);
  return rest.startsWith(' ') ? rest.slice(1) : rest;
};

/** The heading's words: closing `##` are decoration when a blank stands before them. */
const withoutHashes = (text: string): string => {
  const words = trimEnd(text);
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return end === 0 || isBlank(words[end - 1]!) ? trimEnd(words.slice(0, end)) : words;
};
