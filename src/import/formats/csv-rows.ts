import Papa from 'papaparse';
import { matchFields } from '../field-names.ts';

/** A row of a table and the line of the file that it starts on. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const separators = [',', ';', '\t', '|'];

/** Reads a table: any usual separator, quoted line ends, and Excel's `sep=;`. */
export const readRows = (text: string): readonly Row[] => {
  const rows: Row[] = [];
  const separator = /^sep=(.)\n/i.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  let start = 0;
  let line = separator ? 2 : 1;
  Papa.parse<string[]>(body, {
    delimiter: separator?.[1] ?? (headerSeparator(body) || guessSeparator(body)),
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data.map(plainCell), line });
      line += body.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return rows;
};

/** The sign by which the lines fall into the same number of cells: empty ones are not counted. */
const guessSeparator = (text: string): string =>
  Papa.parse(text.trim(), { delimitersToGuess: separators, skipEmptyLines: true, preview: 20 }).meta
    .delimiter;

/** The sign that splits the first line into names of columns; empty where none does. */
const headerSeparator = (text: string): string => {
  const [line = ''] = text.trimStart().split('\n');
  const names = (sign: string) =>
    matchFields(line.split(sign).map((name) => name.replaceAll('"', '')));
  return separators.find((sign) => names(sign).has('question') && names(sign).has('answer')) ?? '';
};

/** Spreadsheets put an apostrophe before what they would else take for a formula. */
const plainCell = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');
