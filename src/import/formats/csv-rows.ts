import Papa from 'papaparse';
import { matchFields } from '../field-names.ts';

/** A table row, with the line of the file where it starts. */
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

/** The separator that splits lines into the same number of cells, not counting empty ones. */
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

/** Removes the apostrophe that marks text a spreadsheet would otherwise take for a formula. */
const plainCell = (cell: string): string => cell.replace(/^'(?='*\s*[=+\-@\t\r])/, '');
