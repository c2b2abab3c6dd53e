import type { FieldName } from '../../fields/field-names.ts';
import { error, warning, type Note } from '../../import-result.ts';
import { otherLanguagesNote } from '../../left-out.ts';
import type { LocalizedColumns } from './column-languages.ts';
import type { Row } from './row.ts';

export const disabledNote = (questions: readonly string[]): Note =>
  warning(
    'switched-off',
    `${questions.length === 1 ? 'A row is' : `${questions.length} rows are`} switched off in the table and left out.`,
    'Write "yes" in that column for what should be shown, and import again.',
    questions[0],
  );

export const foreignNote = (questions: readonly string[], lang: string | undefined): Note =>
  warning(
    'other-language',
    `${questions.length === 1 ? 'A row is' : `${questions.length} rows are`} in another language than "${lang}" and left out.`,
    'Import the file once for each language, with that language chosen.',
    questions[0],
  );

export const otherColumnsNote = (header: LocalizedColumns | undefined): Note[] => {
  const { languages = [], lang } = header ?? {};
  return languages.length < 2 ? [] : [otherLanguagesNote('Has columns', languages, lang)];
};

/** Notes on skipped columns that contain words; skipping numbers or dates is no loss. */
export const leftOutColumns = (
  names: readonly string[],
  columns: ReadonlyMap<FieldName, number>,
  table: readonly Row[],
): Note[] => {
  const taken = new Set(columns.values());
  const left = names.filter(
    (name, at) =>
      !taken.has(at) &&
      name.trim() !== '' &&
      table.some(({ cells }) => /\p{L}/u.test(cells[at] ?? '')),
  );
  if (left.length === 0) return [];
  const message = `Has ${left.length === 1 ? 'a column' : 'columns'} that a FAQ has no place for: ${left.map((name) => `"${name}"`).join(', ')}.`;
  return [
    warning(
      'column',
      message,
      'Rename a column that holds the answer, the topic or keywords to "answer", "topic" or "keywords".',
    ),
  ];
};

/** Notes on rows that are longer than the header, because of an unquoted separator in a cell. */
export const surplusCells = ({ cells: names }: Row, table: readonly Row[]): Note[] =>
  table.flatMap(({ cells, line }) => {
    const surplus = cells.slice(names.length).filter((cell) => cell.trim() !== '');
    if (surplus.length === 0) return [];
    const note = error(
      'surplus-cells',
      'Has more cells than there are columns, so some texts are in the wrong ones; the last cells were left out.',
      'Put cells that contain the separator into double quotes, and import again.',
      surplus.join(' | '),
    );
    return [{ ...note, line }];
  });

export const guessNotes = (
  rows: readonly Row[],
  columns: ReadonlyMap<FieldName, number>,
): Note[] => {
  const place = (field: FieldName): string => `column ${(columns.get(field) ?? 0) + 1}`;
  return [
    warning(
      'columns',
      `Has no line that names its columns; ${place('question')} was taken for the questions and ${place('answer')} for the answers.`,
      'If that is wrong, write "question" and "answer" above the columns.',
      rows[0]?.cells.join(' | '),
    ),
  ];
};
