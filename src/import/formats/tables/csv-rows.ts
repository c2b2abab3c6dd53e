import Papa from 'papaparse';
import { matchFields } from '../../fields/field-names.ts';
import {
  openQuotesOf,
  withoutUnclosedQuotes,
  type OpenQuote,
  type ParsedRows,
  type ReadRows,
} from './open-quotes.ts';
import type { Row } from './row.ts';

const separators = [',', ';', '\t', '|'];

/** Reads a table: any usual separator, quoted line ends, and Excel's `sep=;`. */
export const readRows = (text: string): ReadRows => {
  const separator = /^sep=(.)\n/i.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  const delimiter = separator?.[1] ?? (headerSeparator(body) || guessSeparator(body));
  const firstLine = separator ? 2 : 1;
  return withoutUnclosedQuotes(body, firstLine, (part) => parseRows(part, delimiter, firstLine));
};

const parseRows = (body: string, delimiter: string, firstLine: number): ParsedRows => {
  const rows: Row[] = [];
  const openQuotes: OpenQuote[] = [];
  let start = 0;
  let line = firstLine;
  Papa.parse<string[]>(body, {
    delimiter,
    step: ({ data, errors, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data.map(plainCell), line });
      openQuotes.push(...openQuotesOf(data, errors));
      line += body.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return { rows, openQuotes };
};

/** The separator that splits the lines into equally many cells, not counting empty ones. */
const guessSeparator = (text: string): string =>
  Papa.parse(text.trim(), { delimitersToGuess: separators, skipEmptyLines: true, preview: 20 }).meta
    .delimiter;

/** The separator that splits the first line into known column names; empty if none does. */
const headerSeparator = (text: string): string => {
  const [line = ''] = text.trimStart().split('\n');
  const names = (sign: string) =>
    matchFields(line.split(sign).map((name) => name.replaceAll('"', '')));
  return separators.find((sign) => names(sign).has('question') && names(sign).has('answer')) ?? '';
};

/** Without what spreadsheets add: `'` before text like a formula, `="…"` around digits, and errors. */
const plainCell = (cell: string): string =>
  cell
    .replaceAll('\u2028', '\n')
    .replace(/^'(?='*\s*[=+\-@\t\r])/, '')
    .replace(/^="([^"]*)"$/, '$1')
    .replace(/^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!)$/, '');
