import { dayOf } from '../day.ts';
import { TopicList } from '../draft.ts';
import type { Draft, DraftEntry } from '../draft.ts';
import { matchFields } from '../field-names.ts';
import type { Field } from '../field-names.ts';
import { endsAsQuestion } from '../html/tokens.ts';
import { error, warning } from '../import-result.ts';
import type { Note } from '../import-result.ts';
import { readListCell } from '../list-cell.ts';
import { isOwnTable, readOwnTable } from '../own/csv.ts';
import { looksLikeHtml, nodesOfText, questionText } from '../text-nodes.ts';
import { readRows } from './csv-rows.ts';
import type { Row } from './csv-rows.ts';
import { guessColumns } from './guess-columns.ts';

const maxRowsAboveHeader = 5;

/** Reads CSV or TSV: any common separator, with a header in any of nine languages or none. */
export const readCsv = (text: string, lang?: string): Draft => {
  const rows = readRows(text);
  if (isOwnTable(rows)) return readOwnTable(rows);
  const header = findHeader(rows);
  const columns = header?.columns ?? guessColumns(rows);
  const table = header ? rows.slice(header.at + 1) : rows;
  const languages = languagesOf(table, columns);
  const reader = new TableReader(columns, lang ?? languages[0]);
  for (const row of table) reader.read(row);
  const notes = header
    ? [
        ...leftOutColumns(rows[header.at]!, columns, table),
        ...surplusCells(rows[header.at]!, table),
      ]
    : guessNotes(rows, columns);
  return {
    lang: reader.lang,
    languages,
    topics: reader.topics.topics,
    notes: [...notes, ...reader.notes],
  };
};

export const findHeader = (
  rows: readonly Row[],
): { readonly at: number; readonly columns: ReadonlyMap<Field, number> } | undefined => {
  for (const [at, { cells }] of rows.slice(0, maxRowsAboveHeader).entries()) {
    const fields = matchFields(cells);
    if (!fields.has('question') || !fields.has('answer')) continue;
    return {
      at,
      columns: new Map([...fields].map(([field, name]) => [field, cells.indexOf(name)])),
    };
  }
  return undefined;
};

class TableReader {
  readonly topics = new TopicList();
  readonly lang: string | undefined;
  readonly #columns: ReadonlyMap<Field, number>;
  readonly #disabled: string[] = [];
  readonly #foreign: string[] = [];
  #topic = '';

  constructor(columns: ReadonlyMap<Field, number>, lang: string | undefined) {
    this.#columns = columns;
    this.lang = lang;
  }

  read(row: Row): void {
    const question = questionText(this.#cell(row, 'question'));
    const answer = this.#cell(row, 'answer');
    const topic = this.#cell(row, 'topic');
    // A row with a single filled cell is a heading within the table.
    const isAsked = endsAsQuestion(question);
    if (answer === '' && !isAsked && row.cells.filter((cell) => cell.trim() !== '').length === 1) {
      this.#topic = questionText(row.cells.find((cell) => cell.trim() !== '')!);
    } else if (isOff(this.#cell(row, 'enabled'))) this.#disabled.push(question);
    else if (this.#isForeign(row)) this.#foreign.push(question);
    else if (question !== '' || answer !== '') {
      const entry = this.#entry(row, question, answer);
      this.topics.topic(questionText(topic) || this.#topic).entries.push(entry);
    }
  }

  get notes(): Note[] {
    return [
      ...(this.#disabled.length > 0 ? [disabledNote(this.#disabled)] : []),
      ...(this.#foreign.length > 0 ? [foreignNote(this.#foreign, this.lang)] : []),
    ];
  }

  #entry(row: Row, question: string, answer: string): DraftEntry {
    const id = this.#cell(row, 'id');
    return {
      id: /^\d*$/.test(id) ? undefined : id,
      question,
      answer: { type: 'html', nodes: nodesOfText(answer), keepsLineEnds: !looksLikeHtml(answer) },
      keywords: readListCell(this.#cell(row, 'keywords')),
      pages: readListCell(this.#cell(row, 'pages')).filter((page) => /^[/*]/.test(page)),
      featured: isOn(this.#cell(row, 'featured')) || undefined,
      updated: dayOf(this.#cell(row, 'updated')),
      line: row.line,
    };
  }

  #isForeign(row: Row): boolean {
    const lang = this.#cell(row, 'lang');
    return lang !== '' && this.lang !== undefined && !isSameLanguage(lang, this.lang);
  }

  #cell(row: Row, field: Field): string {
    const at = this.#columns.get(field);
    return at === undefined ? '' : (row.cells[at] ?? '').trim();
  }
}

const isSameLanguage = (a: string, b: string): boolean =>
  a.split(/[-_]/)[0]!.toLowerCase() === b.split(/[-_]/)[0]!.toLowerCase();

const isOff = (cell: string): boolean =>
  /^(?:no|non|nein|nee|nie|false|faux|falso|0|off|draft|brouillon|entwurf|disabled|inactive|hidden|unpublished|archived|لا)$/i.test(
    cell,
  );

const isOn = (cell: string): boolean =>
  /^(?:yes|oui|ja|s[ií]|sim|tak|true|vrai|1|x|on|نعم)$/i.test(cell);

/** Languages of the rows, if a column gives them, most frequent first. */
const languagesOf = (
  rows: readonly Row[],
  columns: ReadonlyMap<Field, number>,
): readonly string[] => {
  const at = columns.get('lang');
  const counts = new Map<string, number>();
  for (const { cells } of rows) {
    const lang = at === undefined ? '' : (cells[at] ?? '').trim().replaceAll('_', '-');
    if (/^[a-z]{2,3}(?:-|$)/i.test(lang)) counts.set(lang, (counts.get(lang) ?? 0) + 1);
  }
  const languages = [...counts].sort(([, a], [, b]) => b - a).map(([lang]) => lang);
  return languages.filter(
    (lang, at) => at === languages.findIndex((one) => isSameLanguage(one, lang)),
  );
};

const disabledNote = (questions: readonly string[]): Note =>
  warning(
    'switched-off',
    `${questions.length === 1 ? 'A row is' : `${questions.length} rows are`} switched off in the table and left out.`,
    'Write "yes" in that column for what should be shown, and import again.',
    questions[0],
  );

const foreignNote = (questions: readonly string[], lang: string | undefined): Note =>
  warning(
    'other-language',
    `${questions.length === 1 ? 'A row is' : `${questions.length} rows are`} in another language than "${lang}" and left out.`,
    'Import the file once for each language, with that language chosen.',
    questions[0],
  );

const leftOutColumns = (
  header: Row,
  columns: ReadonlyMap<Field, number>,
  table: readonly Row[],
): Note[] => {
  const taken = new Set(columns.values());
  const left = header.cells.filter(
    (name, at) =>
      !taken.has(at) && name.trim() !== '' && table.some(({ cells }) => cells[at]?.trim()),
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
const surplusCells = ({ cells: names }: Row, table: readonly Row[]): Note[] =>
  table.flatMap(({ cells, line }) => {
    const surplus = cells.slice(names.length).filter((cell) => cell.trim() !== '');
    if (surplus.length === 0) return [];
    const note = error(
      'surplus-cells',
      'Has more cells than there are columns, so that words stand in the wrong ones; the last were left out.',
      'Put a cell that holds the separating sign into double quotes, and import again.',
      surplus.join(' | '),
    );
    return [{ ...note, line }];
  });

const guessNotes = (rows: readonly Row[], columns: ReadonlyMap<Field, number>): Note[] => {
  const place = (field: Field): string => `column ${(columns.get(field) ?? 0) + 1}`;
  return [
    warning(
      'columns',
      `Has no line that names its columns; ${place('question')} was taken for the questions and ${place('answer')} for the answers.`,
      'If that is wrong, write "question" and "answer" above the columns.',
      rows[0]?.cells.join(' | '),
    ),
  ];
};
