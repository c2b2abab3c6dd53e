import { readInlines } from './inlines.ts';
import { readLine, trimEnd, trimStart } from './lines.ts';
import type { AddressPolicy } from './inline-tree.ts';
import type { Align, Table, TableRow } from '../faq/faq.ts';

/** `| --- | :-: |`: at least one bar, to tell it from the underline of a heading. */
const delimiterRow = /^ {0,3}(?=.*\|)\|?[ \t]*:?-+:?(?:[ \t]*\|[ \t]*:?-+:?)*(?:[ \t]*\|)?$/;

/** The table whose header is line `at`, if there is one, and the index of the line after it. */
export const readTable = (
  lines: readonly string[],
  at: number,
  policy: AddressPolicy,
): { readonly table: Table; readonly end: number } | undefined => {
  const delimiters = lines[at + 1] ?? '';
  if (!delimiterRow.test(trimEnd(delimiters)) || readLine(delimiters).type !== 'text') {
    return undefined;
  }
  const align = cellsOf(delimiters).map(alignOf);
  const header = lines[at]!;
  if (isIndented(header) || cellsOf(header).length !== align.length) return undefined;

  let end = at + 2;
  while (end < lines.length && readLine(lines[end]!).type === 'text') end += 1;
  const rows = [header, ...lines.slice(at + 2, end)];
  const children = rows.map((row) => readRow(row, policy));
  return { table: { type: 'table', align, children }, end };
};

const isIndented = (line: string): boolean => /^(?: {4}| {0,3}\t)/.test(line);

/** Rows are neither cut nor padded: no text is lost, and a few bytes cannot make a huge tree. */
const readRow = (line: string, policy: AddressPolicy): TableRow => ({
  type: 'tableRow',
  children: cellsOf(line).map((cell) => ({
    type: 'tableCell',
    children: readInlines(cell, policy),
  })),
});

const cellsOf = (line: string): readonly string[] =>
  trimEnd(trimStart(line))
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => trimEnd(trimStart(cell)).replaceAll('\\|', '|'));

const alignOf = (delimiter: string): Align => {
  const isRight = delimiter.endsWith(':');
  if (delimiter.startsWith(':')) return isRight ? 'center' : 'left';
  return isRight ? 'right' : null;
};
