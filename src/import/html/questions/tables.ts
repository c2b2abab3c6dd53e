import type { Element } from 'hast';
import type { RawEntry } from '../../raw-faq.ts';
import { matchFields, type FieldName } from '../../fields/field-names.ts';
import { questionLabel, withoutLabel } from '../../fields/question-labels.ts';
import { anchorsOf, childrenOf, elementsIn, isBlankNode, isNamed, textOf } from '../hast.ts';
import { endsAsQuestion } from '../tokens.ts';

type Columns = ReadonlyMap<FieldName, number>;

/** A question in a table row, with the heading above it within the table. */
export interface TableEntry {
  readonly entry: RawEntry;
  readonly topic: string | undefined;
}

/** The rows of a table as cells, without those of nested tables. */
export const rowsOf = (table: Element): readonly (readonly Element[])[] =>
  elementsIn(table)
    .flatMap((part) => (isNamed(part, 'thead', 'tbody', 'tfoot') ? elementsIn(part) : [part]))
    .filter((row) => isNamed(row, 'tr'))
    .map((row) => elementsIn(row).filter((cell) => isNamed(cell, 'td', 'th')));

/**
 * The questions of a table whose header says that it has some, or whose rows mostly begin with one.
 * Tables of sizes or prices remain part of their answer.
 */
export const entriesOfTable = (table: Element, keepsLineEnds: boolean): readonly TableEntry[] => {
  const all = rowsOf(table);
  // A spreadsheet saved as a page has column letters and row numbers around the table.
  const at = Math.max(
    0,
    all.slice(0, MAX_ROWS_ABOVE_HEADER).findIndex((row) => headerColumns(row)),
  );
  const [header = [], ...others] = all.slice(at);
  const named = headerColumns(header);
  const columns = named ?? guessedColumns;
  const isHeader = named || (!endsAsQuestion(cellText(header, 0)) && isNamed(header[0], 'th'));
  const rows = isHeader ? others : [header, ...others];
  if (!named && !asksInFirstColumn(rows)) return [];
  let topic: string | undefined;
  return rows.flatMap((row) => {
    const filled = row.filter((cell) => !isBlankNode(cell));
    if (row.length < 2 || filled.length === 1) {
      const text = filled[0] ? textOf(filled[0]) : '';
      if (text !== '' && !endsAsQuestion(text)) topic = text;
    }
    const entry = entryOf(row, columns, keepsLineEnds);
    const own = cellText(row, columns.get('topic'));
    return entry ? [{ entry, topic: own || topic }] : [];
  });
};

const MAX_ROWS_ABOVE_HEADER = 5;

const guessedColumns: Columns = new Map<FieldName, number>([
  ['question', 0],
  ['answer', 1],
]);

/**
 * Fields by the names in the header cells; undefined unless one is a specific name for a question.
 */
const headerColumns = (header: readonly Element[]): Columns | undefined => {
  const names = header.map((cell) => textOf(cell));
  const fields = matchFields(names);
  const question = fields.get('question');
  if (question === undefined || !fields.has('answer')) return undefined;
  if (!questionLabel.test(`${question}:`)) return undefined;
  return new Map([...fields].map(([field, name]) => [field, names.indexOf(name)]));
};

const asksInFirstColumn = (rows: readonly (readonly Element[])[]): boolean => {
  const pairs = rows.filter((row) => row.length === 2 && row.every((cell) => !isBlankNode(cell)));
  const asking = pairs.filter((row) => endsAsQuestion(cellText(row, 0)));
  return asking.length > 0 && asking.length > pairs.length / 2;
};

const cellText = (row: readonly Element[], at: number | undefined): string => {
  const cell = at === undefined ? undefined : row[at];
  return cell ? textOf(cell) : '';
};

const entryOf = (
  row: readonly Element[],
  columns: Columns,
  keepsLineEnds: boolean,
): RawEntry | undefined => {
  const question = withoutLabel(cellText(row, columns.get('question')));
  const answer = row[columns.get('answer') ?? 1];
  if (question === '' || !answer || (isBlankNode(answer) && !endsAsQuestion(question))) {
    return undefined;
  }
  const nodes = childrenOf(answer);
  return {
    question,
    answer: { type: 'html', nodes, keepsLineEnds },
    anchors: row.flatMap(anchorsOf),
  };
};
