import { dayOf } from '../../fields/day.ts';
import { TopicList, type RawFaq, type RawEntry } from '../../raw-faq.ts';
import { matchFields, type FieldName } from '../../fields/field-names.ts';
import { questionsWithin } from '../../html/questions-within.ts';
import { endsAsQuestion } from '../../html/tokens.ts';
import type { Note } from '../../import-result.ts';
import { readListCell } from '../../fields/list-cell.ts';
import { isOwnTable, readOwnTable } from '../../own/csv.ts';
import { answerOfText, askedText, questionText } from '../../fields/text-nodes.ts';
import { columnsInOneLanguage, type LocalizedColumns } from './column-languages.ts';
import { readRows } from './csv-rows.ts';
import { readFieldTable } from './field-table.ts';
import { withQuestionsApart } from './numbered-columns.ts';
import type { Row } from './row.ts';
import { isSameLanguage, languagesOf, withLanguageTags } from './row-languages.ts';
import { guessColumns } from './guess-columns.ts';
import {
  disabledNote,
  foreignNote,
  guessNotes,
  leftOutColumns,
  otherColumnsNote,
  surplusCells,
} from './table-notes.ts';

const MAX_ROWS_ABOVE_HEADER = 5;

/**
 * Reads CSV or TSV with any common separator, with or without a header in one of several languages.
 */
export const readCsv = (text: string, lang?: string): RawFaq => {
  const { rows, notes } = readRows(withLineEnds(text));
  const raw = isOwnTable(rows)
    ? readOwnTable(rows)
    : (readFieldTable(rows, lang) ?? readTable(withQuestionsApart(rows), lang));
  return { ...raw, notes: [...notes, ...raw.notes] };
};

const readTable = (rows: readonly Row[], lang?: string): RawFaq => {
  const header = findHeader(rows, lang);
  const columns = header?.columns ?? guessColumns(rows);
  const table = withLanguageTags(header ? rows.slice(header.at + 1) : rows, columns);
  const languages = header?.lang === undefined ? languagesOf(table, columns) : header.languages;
  const reader = new TableReader(columns, table, header?.lang ?? lang ?? languages[0]);
  for (const row of table) reader.read(row);
  const notes = header
    ? [...leftOutColumns(header.names, columns, table), ...surplusCells(rows[header.at]!, table)]
    : guessNotes(rows, columns);
  return {
    lang: reader.lang,
    languages,
    topics: reader.topics.topics,
    notes: [...notes, ...otherColumnsNote(header), ...reader.notes],
  };
};

/** Some exports write a line end as the two characters `\n`. */
const withLineEnds = (text: string): string =>
  text.includes('\\n\\n') ? text.replace(/\\n/g, '\u2028') : text;

export interface TableHeader extends LocalizedColumns {
  /** Index of its row. */
  readonly at: number;
  readonly columns: ReadonlyMap<FieldName, number>;
}

export const findHeader = (rows: readonly Row[], lang?: string): TableHeader | undefined => {
  for (const [at, { cells }] of rows.slice(0, MAX_ROWS_ABOVE_HEADER).entries()) {
    const localized = columnsInOneLanguage(cells, lang, rows.slice(at + 1));
    const fields = matchFields(localized.names);
    if (!fields.has('question') || !fields.has('answer')) continue;
    const columns = [...fields].map(
      ([field, name]) => [field, localized.names.indexOf(name)] as const,
    );
    return { ...localized, at, columns: new Map(columns) };
  }
  return undefined;
};

class TableReader {
  readonly topics = new TopicList();
  readonly lang: string | undefined;
  readonly #columns: ReadonlyMap<FieldName, number>;
  readonly #disabled: string[] = [];
  readonly #foreign: string[] = [];
  readonly #pageNotes: Note[] = [];
  readonly #isTopicOnce: boolean;
  #lastTopic = '';
  #topic = '';

  constructor(
    columns: ReadonlyMap<FieldName, number>,
    table: readonly Row[],
    lang: string | undefined,
  ) {
    this.#isTopicOnce = isWrittenOnce(table, columns.get('topic'));
    this.#columns = columns;
    this.lang = lang;
  }

  read(row: Row): void {
    const question = askedText(this.#cell(row, 'question'));
    const answer = this.#cell(row, 'answer');
    const topic = this.#topicOf(row);
    // A row with a single filled cell is a heading within the table.
    const isAsked = endsAsQuestion(question);
    if (answer === '' && !isAsked && row.cells.filter((cell) => cell.trim() !== '').length === 1) {
      this.#topic = questionText(row.cells.find((cell) => cell.trim() !== '')!);
    } else if (isOff(this.#cell(row, 'enabled'))) this.#disabled.push(question);
    else if (this.#isForeign(row)) this.#foreign.push(question);
    else if (this.#readWithin(question, answer)) return;
    else if (question !== '' || answer !== '') {
      const entry = this.#entry(row, question, answer);
      this.topics.topic(questionText(topic) || this.#topic).entries.push(entry);
    }
  }

  /** Reads a row that contains a whole page with several questions. */
  #readWithin(title: string, html: string): boolean {
    const page = questionsWithin(title, html);
    this.topics.addAll(page?.topics ?? []);
    this.#pageNotes.push(...(page?.notes ?? []));
    return page !== undefined;
  }

  get notes(): Note[] {
    return [
      ...this.#pageNotes,
      ...(this.#disabled.length > 0 ? [disabledNote(this.#disabled)] : []),
      ...(this.#foreign.length > 0 ? [foreignNote(this.#foreign, this.lang)] : []),
    ];
  }

  /**
   * Takes the first of several categories. A category may be written once, for all rows below it.
   */
  #topicOf(row: Row): string {
    const [topic = ''] = this.#cell(row, 'topic').split(/\||,(?=\S)/);
    if (topic.trim() !== '' || !this.#isTopicOnce) this.#lastTopic = topic.trim();
    return this.#lastTopic;
  }

  #entry(row: Row, question: string, answer: string): RawEntry {
    const id = this.#cell(row, 'id');
    return {
      id: /^\d*$/.test(id) ? undefined : id,
      question,
      answer: answerOfText(answer),
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

  #cell(row: Row, field: FieldName): string {
    const at = this.#columns.get(field);
    return at === undefined ? '' : (row.cells[at] ?? '').trim();
  }
}

/** Whether a column is filled where its value changes alone, as people do in spreadsheets. */
const isWrittenOnce = (rows: readonly Row[], at: number | undefined): boolean => {
  const cells = rows.map(({ cells: all }) => (at === undefined ? '' : (all[at] ?? '').trim()));
  const filled = cells.filter((cell) => cell !== '');
  return cells[0] !== '' && filled.length < cells.length && new Set(filled).size === filled.length;
};

const offWords = new Set(
  'no non nein nee nie لا false faux falso 0 off draft brouillon entwurf disabled inactive hidden unpublished archived'.split(
    ' ',
  ),
);
const onWords = new Set('yes oui ja si sí sim tak نعم true vrai 1 x on'.split(' '));

const isOff = (cell: string): boolean => offWords.has(cell.toLowerCase());

const isOn = (cell: string): boolean => onWords.has(cell.toLowerCase());
