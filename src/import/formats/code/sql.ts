import { matchFields } from '../../fields/field-names.ts';
import { warning, type Note } from '../../import-result.ts';
import { cellsAt } from './sql-cells.ts';

type SqlRow = Readonly<Record<string, string | null>>;

interface SqlRows {
  readonly rows: readonly SqlRow[];
  readonly notes: readonly Note[];
}

/** The rows that a dump of a database inserts into tables of questions and answers. */
export const readSql = (sql: string): SqlRows => {
  const definitions = definitionsOf(sql);
  const rows: SqlRow[] = [];
  const unread: string[] = [];
  for (const { index, 0: whole, 1: table, 2: names } of sql.matchAll(insert)) {
    const columns =
      names === undefined ? (definitions.get(table!.toLowerCase()) ?? []) : columnNames(names);
    const fields = matchFields(columns);
    if (!fields.has('question') || !fields.has('answer')) continue;
    const found = tuplesAt(sql, index + whole.length);
    unread.push(...found.unread);
    for (const cells of found.tuples)
      rows.push(Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])));
  }
  return { rows, notes: unread.length > 0 ? [unreadNote(unread)] : [] };
};

const unreadNote = (rows: readonly string[]): Note =>
  warning(
    'broken',
    rows.length === 1
      ? 'A row could not be read; it was left out.'
      : `${rows.length} rows could not be read; they were left out. The first is quoted.`,
    'Correct it, often an apostrophe must be doubled, or export the table as CSV; then import again.',
    rows[0],
  );

/** A table's name; those of its database and schema may precede it. */
const TABLE_NAME = '(?:[`"[]?[\\w$-]+[`"\\]]?\\.)*[`"[]?([\\w$-]+)[`"\\]]?';
const insert = new RegExp(
  `\\bINSERT\\s+(?:IGNORE\\s+)?(?:INTO\\s+)?${TABLE_NAME}(?:\\s*\\(([^()]*)\\))?\\s*VALUES\\b`,
  'gi',
);

const columnNames = (list: string): readonly string[] =>
  list.split(',').map((name) => name.trim().replace(/^[`"[]|[`"\]]$/g, ''));

const create = new RegExp(
  `\\bCREATE\\s+TABLE\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?${TABLE_NAME}\\s*\\(((?:(?!\\nCREATE\\s)[\\s\\S])*?)\\n\\)`,
  'gi',
);

/** The names of the columns that each table was created with. */
const definitionsOf = (sql: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...sql.matchAll(create)].map(([, table, lines]) => [table!.toLowerCase(), columnsOf(lines!)]),
  );

const columnsOf = (lines: string): readonly string[] =>
  lines
    .split('\n')
    .map((line) =>
      /^\s*[`"[](\w+)[`"\]]|^\s*(?!(?:primary|unique|key|index|constraint|foreign)\b)(\w+)\s+\w/i.exec(
        line,
      ),
    )
    .flatMap((found) => found?.[1] ?? found?.[2] ?? []);

interface Tuples {
  readonly tuples: readonly (readonly (string | null)[])[];
  /** Rows that do not end as a row does. */
  readonly unread: readonly string[];
}

const tuplesAt = (sql: string, start: number): Tuples => {
  const tuples: (readonly (string | null)[])[] = [];
  const unread: string[] = [];
  let at = rowStart(sql, start);
  while (at !== undefined) {
    const row = cellsAt(sql, at);
    if (row) tuples.push(row.cells);
    else unread.push(sql.slice(at, at + 200));
    at = rowStart(sql, row?.end ?? endOfBroken(sql, at));
  }
  return { tuples, unread };
};

const opening = /(?:[\s,]|--[^\n]*|\/\*[\s\S]*?\*\/)*\(/y;

/** Where the first cell of the next row begins; undefined if there is no further row. */
const rowStart = (sql: string, from: number): number | undefined => {
  opening.lastIndex = from;
  const found = opening.exec(sql);
  return found ? from + found[0].length : undefined;
};

/** The end of a row that cannot be read; other tables follow the end of its statement. */
const endOfBroken = (sql: string, from: number): number => {
  const end = /\)(?=\s*,\s*(?:--[^\n]*\s*)?\(|[^()';]*;\s*$)|^INSERT\b/gim;
  end.lastIndex = from;
  const found = end.exec(sql);
  return found ? found.index + 1 : sql.length;
};
