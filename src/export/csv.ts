import Papa from 'papaparse';
import { addressOf } from '../core/faq/contact-address.ts';
import type { ContactDocument, EntryDocument, FaqDocument } from '../core/faq/faq-document.ts';
import { writeListCell } from '../import/fields/list-cell.ts';

/** The columns; `type` is the kind of row: `question`, `topic`, `email`, `lang` … */
const csvColumns = [
  'type',
  'id',
  'topic',
  'question',
  'answer',
  'keywords',
  'pages',
  'featured',
  'updated',
  'reply time',
  'time zone',
  'opening hours',
] as const;

export type CsvRow = Partial<Record<(typeof csvColumns)[number], string>>;

/**
 * A spreadsheet table with one question per row: comma-separated, quoted where needed, in UTF-8
 * with a BOM for Excel. Everything else (contacts, synonyms …) is in further rows.
 */
export const exportCsv = (faq: FaqDocument): string => {
  const rows = rowsOf(faq);
  const columns = csvColumns.filter(
    (column) => fixed.has(column) || rows.some((row) => row[column] !== undefined),
  );
  const table = rows.map((row) => columns.map((column) => row[column] ?? ''));
  const csv = Papa.unparse([[...columns], ...table], { escapeFormulae: formula });
  return `\ufeff${csv}\r\n`;
};

const fixed: ReadonlySet<string> = new Set(['type', 'id', 'topic', 'question', 'answer']);

/**
 * Text that a spreadsheet would mistake for a formula gets an apostrophe, even if it already begins
 * with one.
 */
const formula = /^'*\s*[=+\-@\t\r]/;

const rowsOf = (faq: FaqDocument): readonly CsvRow[] => [
  ...(faq.$schema === undefined ? [] : [{ type: '$schema', question: faq.$schema }]),
  { type: 'lang', question: faq.lang },
  ...(faq.title === undefined ? [] : [{ type: 'title', question: faq.title }]),
  ...listRows('contacts', faq.contacts?.map(contactRow)),
  ...faq.topics.flatMap(({ id, title = '', entries }) => [
    { type: 'topic', id, topic: title },
    ...entries.map((entry) => entryRow(entry, title)),
  ]),
  ...listRows(
    'synonyms',
    faq.synonyms?.map((words) => ({ type: 'synonyms', keywords: writeListCell(words) })),
  ),
];

/** An empty list has a row too, to distinguish it from a missing one. */
const listRows = (type: string, rows: readonly CsvRow[] | undefined): readonly CsvRow[] =>
  rows?.length === 0 ? [{ type }] : (rows ?? []);

const contactRow = (contact: ContactDocument): CsvRow => {
  const number = 'phone' in contact ? contact : undefined;
  return {
    type: contact.type,
    id: contact.id,
    question: contact.label,
    answer: addressOf(contact),
    ...(contact.pages === undefined ? {} : { pages: writeListCell(contact.pages) }),
    ...(contact.replyTime === undefined ? {} : { 'reply time': contact.replyTime }),
    ...(number?.timeZone === undefined ? {} : { 'time zone': number.timeZone }),
    ...(number?.openingHours === undefined
      ? {}
      : { 'opening hours': writeListCell(number.openingHours) }),
  };
};

const entryRow = (entry: EntryDocument, topic: string): CsvRow => ({
  type: 'question',
  id: entry.id,
  topic,
  question: entry.question,
  answer: entry.answer,
  ...(entry.keywords === undefined ? {} : { keywords: writeListCell(entry.keywords) }),
  ...(entry.pages === undefined ? {} : { pages: writeListCell(entry.pages) }),
  ...(entry.featured === undefined ? {} : { featured: String(entry.featured) }),
  ...(entry.updated === undefined ? {} : { updated: entry.updated }),
});
