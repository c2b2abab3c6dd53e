import { nameKey } from '../../fields/field-names.ts';
import type { Row } from './row.ts';

/** The cells of a table with one row per field; undefined for any other table. */
export const fieldCells = ([header, ...table]: readonly Row[]):
  readonly FieldCell[] | undefined => {
  const columns = header && columnsOf(header);
  return columns && table.map((row) => cellsOf(row, columns));
};

interface Columns {
  readonly field: number;
  readonly value: number;
  readonly translation: number;
  readonly locale: number;
  /** Columns that together identify the record that a row belongs to. */
  readonly owner: readonly number[];
  readonly type: number;
}

const columnsOf = ({ cells }: Row): Columns | undefined => {
  const names = cells.map(nameKey);
  const at = (...wanted: readonly string[]): number =>
    wanted.map((name) => names.indexOf(name)).find((column) => column >= 0) ?? -1;
  const columns = {
    field: at('field', 'field key', 'key'),
    value: at('default content', 'value', 'content'),
    translation: at('translated content', 'translation'),
    locale: at('locale', 'language'),
    owner: [at('type'), at('identification', 'handle', 'entry', 'item', 'id')].filter(
      (column) => column >= 0,
    ),
    type: at('type', 'definition handle', 'definition name'),
  };
  return columns.field >= 0 && columns.value >= 0 ? columns : undefined;
};

/** One field of a record, with its texts. */
export interface FieldCell {
  readonly type: string;
  /** Identifies the record. */
  readonly owner: string;
  /** Names of the containers of the field within the record, such as a section and its block. */
  readonly path: readonly string[];
  readonly name: string;
  readonly value: string;
  readonly translation: string;
  readonly locale: string;
  readonly line: number;
}

const cellsOf = ({ cells, line }: Row, columns: Columns): FieldCell => {
  const at = (column: number): string => (cells[column] ?? '').trim();
  // For example `section.page.faq.json.main.row-1.heading:3k2j`.
  const path = at(columns.field)
    .replace(/:[^.]*$/, '')
    .split('.');
  return {
    type: at(columns.type),
    owner: columns.owner.map(at).join('\n'),
    path: path.slice(0, -1),
    name: path.at(-1) ?? '',
    value: at(columns.value),
    translation: at(columns.translation),
    locale: at(columns.locale).replaceAll('_', '-'),
    line,
  };
};
