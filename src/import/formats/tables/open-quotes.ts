/** Opening quotes in table cells that are never closed, or only in another row. */
import type { ParseError } from 'papaparse';
import { error, warning, type Note } from '../../import-result.ts';
import { lineAt } from '../../fields/json-value.ts';
import type { Row } from './row.ts';

export interface ParsedRows {
  readonly rows: readonly Row[];
  readonly openQuotes: readonly OpenQuote[];
}

export interface ReadRows {
  readonly rows: readonly Row[];
  readonly notes: readonly Note[];
}

export interface OpenQuote {
  /** Index of the quote in the text. */
  readonly at: number;
  /** Whether it is still open at the end of the text. */
  readonly isEndless: boolean;
}

export const openQuotesOf = (
  cells: readonly string[],
  errors: readonly ParseError[],
): readonly OpenQuote[] =>
  errors.flatMap(({ code, index }) => {
    const isEndless = code === 'MissingQuotes';
    const isOpen =
      isEndless || (code === 'InvalidQuotes' && cells.some((cell) => cell.includes('\n')));
    return isOpen && index !== undefined ? [{ at: index - 1, isEndless }] : [];
  });

/** Limits how often the table is parsed again. */
const MAX_ATTEMPTS = 20;

/** Parses a table, and removes each unclosed quote that would swallow the rows below it. */
export const withoutUnclosedQuotes = (
  text: string,
  firstLine: number,
  parse: (text: string) => ParsedRows,
): ReadRows => {
  const notes: Note[] = [];
  let [body, parsed, from] = [text, parse(text), 0];
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const quote = parsed.openQuotes.find(({ at }) => at >= from);
    if (!quote) break;
    const { at, isEndless } = quote;
    const bodyWithout = body.slice(0, at) + body.slice(at + 1);
    const again = parse(bodyWithout);
    const isRescued = fullRows(again) > fullRows(parsed);
    if (isRescued) [body, parsed] = [bodyWithout, again];
    const line = firstLine - 1 + lineAt(body, at);
    if (isRescued || isEndless) notes.push({ ...openQuoteNote(line, isRescued), line });
    from = isRescued ? at : at + 1;
  }
  return { rows: parsed.rows, notes };
};

/** Number of rows with as many cells as the first one. */
const fullRows = ({ rows }: ParsedRows): number =>
  rows.filter(({ cells }) => cells.length === rows[0]?.cells.length).length;

const openQuoteNote = (line: number, isRescued: boolean): Note => {
  const remedy = 'Write a second " where the cell ends, or remove the first, and import again.';
  return isRescued
    ? warning(
        'open-quote',
        `The quote that opens a cell in line ${line} is never closed; it was left out, so that the rows below it could be read.`,
        remedy,
      )
    : error(
        'open-quote',
        `The quote that opens a cell in line ${line} is never closed; everything after it is in one cell.`,
        remedy,
      );
};
