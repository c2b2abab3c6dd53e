import Papa from 'papaparse';

/** A row of a table and the line of the file that it starts on. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Reads a table: any usual separator, quoted line ends, and Excel's `sep=;`. */
export const readRows = (text: string): readonly Row[] => {
  const rows: Row[] = [];
  const separator = /^sep=(.)\n/i.exec(text);
  const body = separator ? text.slice(separator[0].length) : text;
  let start = 0;
  let line = separator ? 2 : 1;
  Papa.parse<string[]>(body, {
    ...(separator ? { delimiter: separator[1]! } : {}),
    delimitersToGuess: [',', ';', '\t', '|'],
    step: ({ data, meta }) => {
      if (data.some((cell) => cell.trim() !== '')) rows.push({ cells: data.map(plainCell), line });
      line += body.slice(start, meta.cursor).split('\n').length - 1;
      start = meta.cursor;
    },
  });
  return rows;
};

/** Spreadsheets put an apostrophe before what they would else take for a formula. */
const plainCell = (cell: string): string => cell.replace(/^'(?='*[=+\-@\t\r])/, '');
