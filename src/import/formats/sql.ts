import { matchFields } from '../field-names.ts';

type SqlRow = Readonly<Record<string, string | null>>;

/** The rows that a dump of a database inserts into tables of questions and answers. */
export const rowsOfSql = (sql: string): readonly SqlRow[] =>
  [...sql.matchAll(insert)].flatMap(({ index, 0: whole, 1: table, 2: names }) => {
    const columns = columnNames(names ?? definitionOf(sql, table!));
    const fields = matchFields(columns);
    if (!fields.has('question') || !fields.has('answer')) return [];
    return tuplesAt(sql, index + whole.length).map((cells) =>
      Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? null])),
    );
  });

const quoted = '[`"[]?([\\w$.]+)[`"\\]]?';
const insert = new RegExp(
  `\\bINSERT\\s+(?:IGNORE\\s+)?INTO\\s+${quoted}\\s*(?:\\(([^()]*)\\))?\\s*VALUES\\s*`,
  'gi',
);

const columnNames = (list: string): readonly string[] =>
  list.split(',').map((name) => name.trim().replace(/^[`"[]|[`"\]]$/g, ''));

/** The names of the columns that a table was created with. */
const definitionOf = (sql: string, table: string): string => {
  const create = new RegExp(
    `\\bCREATE\\s+TABLE[^(;]*[\`"[\\s.]${table.replaceAll('$', '\\$')}[\`"\\]]?\\s*\\(([\\s\\S]*?)\\n\\)`,
    'i',
  );
  const lines = create.exec(sql)?.[1]?.split('\n') ?? [];
  const names = lines.map((line) =>
    /^\s*[`"[](\w+)[`"\]]|^\s*(?!(?:primary|unique|key|index|constraint|foreign)\b)(\w+)\s+\w/i.exec(
      line,
    ),
  );
  return names.flatMap((found) => found?.[1] ?? found?.[2] ?? []).join(',');
};

const cell = /\s*(?:'((?:[^'\\]|\\[\s\S]|'')*)'|([^,()']+))\s*([,)])/y;

const tuplesAt = (sql: string, start: number): readonly (readonly (string | null)[])[] => {
  const tuples: (string | null)[][] = [];
  let at = start;
  while (/^\s*,?\s*\(/.test(sql.slice(at, at + 200))) {
    at = sql.indexOf('(', at) + 1;
    const cells: (string | null)[] = [];
    for (let end = ''; end !== ')';) {
      cell.lastIndex = at;
      const [whole, text, other = '', sign] = cell.exec(sql) ?? [];
      if (whole === undefined || sign === undefined) return tuples;
      cells.push(text === undefined ? plainValue(other) : unescaped(text));
      [at, end] = [at + whole.length, sign];
    }
    tuples.push(cells);
  }
  return tuples;
};

const plainValue = (value: string): string | null =>
  /^null$/i.test(value.trim()) ? null : value.trim();

const unescaped = (text: string): string =>
  text
    .replaceAll("''", "'")
    .replace(
      /\\([\s\S])/g,
      (_, sign: string) => ({ n: '\n', r: '', t: '\t', '0': '' })[sign] ?? sign,
    );
