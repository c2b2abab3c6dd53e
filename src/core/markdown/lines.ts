/** What one line of Markdown starts when taken by itself; `blocks.ts` knows what it may interrupt. */
export type Line =
  | { readonly type: 'blank' }
  | { readonly type: 'text'; readonly text: string }
  /** `---`, `***`, `___`. */
  | { readonly type: 'thematicBreak' }
  | { readonly type: 'heading'; readonly depth: number; readonly text: string }
  | CodeFence
  /** `> text`, with the text after the marker. */
  | { readonly type: 'blockquote'; readonly text: string }
  | ListItemLine;

/** The line that opens a block of code, e.g. three backticks. */
export interface CodeFence {
  readonly type: 'codeFence';
  readonly marker: string;
  readonly length: number;
  /** Spaces before the fence; up to as many are stripped from each line of code. */
  readonly indent: number;
}

/** The first line of a list item. */
export interface ListItemLine {
  readonly type: 'listItem';
  /** `-`, `+`, `*`, `.`, `)`, `/` or a typographic bullet: a different marker starts a new list. */
  readonly marker: string;
  /** Number of an ordered item, undefined for a bullet. */
  readonly number: number | undefined;
  /** Column where the content starts: lines indented as far belong to the item. */
  readonly width: number;
  /**
   * Whether less indented lines may continue its paragraph, as in CommonMark. Not after a marker
   * that is not Markdown's own: there the text is plain, and its next line is not part of the list.
   */
  readonly mayBeLazy: boolean;
  readonly text: string;
}

/** A line indented this far starts no block: indented code in CommonMark, plain text here. */
const CODE_INDENT = 4;

const bullet = /^[-+*](?=[ \t]|$)/;
/** Bullets as people type or paste them into plain text; a dash must be followed by a space. */
const typographicBullet =
  /^(?:[\u2022\u00b7\u25aa\u25cf\u25e6\u2023]|[\u2013\u2014](?=\s|$))\u00a0?/;
const ordered = /^(\d{1,9})([.)/])(?=[ \t]|$)/;
const codeFence = /^(`{3,}(?=[^`]*$)|~{3,})/;
const heading = /^#{1,6}(?=[ \t]|$)/;
const setextUnderline = /^ {0,3}(=+|-+)[ \t]*$/;

/** Classifies a line, given as typed. */
export const readLine = (line: string): Line => {
  const spaced = expandIndent(line, 0);
  const indent = indentOf(spaced);
  const text = spaced.slice(indent);
  if (trimEnd(text) === '') return { type: 'blank' };
  if (indent >= CODE_INDENT) return { type: 'text', text };
  if (isThematicBreak(text)) return { type: 'thematicBreak' };
  if (text.startsWith('>')) return { type: 'blockquote', text: withoutQuoteMarker(text) };
  const fence = codeFence.exec(text)?.[0];
  if (fence !== undefined) {
    return { type: 'codeFence', marker: fence[0]!, length: fence.length, indent };
  }
  const depth = heading.exec(text)?.[0].length;
  if (depth !== undefined) {
    return { type: 'heading', depth, text: withoutClosingHashes(text.slice(depth)) };
  }
  return readListItem(text, indent) ?? { type: 'text', text };
};

/** Depth of the setext heading that this line makes of the paragraph above it. */
export const setextDepth = (line: string): number | undefined => {
  const underline = setextUnderline.exec(line)?.[1];
  if (underline === undefined) return undefined;
  return underline.startsWith('=') ? 1 : 2;
};

/** Whether a line closes the block of code that `fence` opened. */
export const closesFence = (line: string, fence: CodeFence): boolean => {
  const spaced = expandIndent(line, 0);
  const text = trimEnd(trimStart(spaced));
  return (
    indentOf(spaced) < CODE_INDENT &&
    text.length >= fence.length &&
    text === fence.marker.repeat(text.length)
  );
};

/** A line of a list item without the item's indent; undefined if it is indented less. */
export const outdent = (line: string, width: number): string | undefined => {
  const spaced = expandIndent(line, 0);
  return indentOf(spaced) < width ? undefined : spaced.slice(width);
};

/** A line of code without its fence's indent. */
export const codeLine = (line: string, { indent }: CodeFence): string => {
  const spaces = indentOf(line.slice(0, indent));
  return line.slice(spaces);
};

/** Without the spaces and tabs at the end; other white space is content. */
export const trimEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && isBlank(text[end - 1])) end -= 1;
  return text.slice(0, end);
};

/** Without the spaces and tabs at the start. */
export const trimStart = (text: string): string => {
  let start = 0;
  while (start < text.length && isBlank(text[start])) start += 1;
  return text.slice(start);
};

export const isBlank = (char: string | undefined): boolean => char === ' ' || char === '\t';

/** Turns the tabs of the indent into spaces; `column` is where the text starts on its line. */
const expandIndent = (text: string, column: number): string => {
  let at = 0;
  let width = 0;
  while (at < text.length && isBlank(text[at])) {
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

const readListItem = (text: string, indent: number): ListItemLine | undefined => {
  const number = ordered.exec(text);
  const sign = number?.[0] ?? (bullet.exec(text) ?? typographicBullet.exec(text))?.[0];
  if (sign === undefined) return undefined;
  const edge = indent + sign.length;
  const rest = expandIndent(text.slice(sign.length), edge);
  const gap = indentOf(rest);
  const isEmpty = rest.length === gap;
  // One space belongs to the marker; more than four are the content's own indent.
  const taken = isEmpty || gap > CODE_INDENT ? 1 : gap;
  const marker = number?.[2] ?? sign[0]!;
  return {
    type: 'listItem',
    marker,
    mayBeLazy: '-+*.)'.includes(marker),
    number: number ? Number(number[1]) : undefined,
    width: edge + taken,
    text: isEmpty ? '' : rest.slice(taken),
  };
};

const isThematicBreak = (text: string): boolean => {
  const marker = text[0]!;
  if (marker !== '-' && marker !== '*' && marker !== '_') return false;
  let count = 0;
  for (const char of text) {
    if (char === marker) count += 1;
    else if (!isBlank(char)) return false;
  }
  return count >= 3;
};

const withoutQuoteMarker = (text: string): string => {
  const rest = expandIndent(text.slice(1), 1);
  return rest.startsWith(' ') ? rest.slice(1) : rest;
};

/** The text of a heading. A `##` at its end is part of it only if no space precedes it. */
const withoutClosingHashes = (text: string): string => {
  const words = trimEnd(text);
  let end = words.length;
  while (words[end - 1] === '#') end -= 1;
  return end === 0 || isBlank(words[end - 1]) ? trimEnd(words.slice(0, end)) : words;
};
