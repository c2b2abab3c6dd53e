import Papa from 'papaparse';
import type { ContactDocument, EntryDocument, FaqDocument } from '../core/faq/faq-document.ts';
import { writeListCell } from '../import/list-cell.ts';

/** The columns; `type` tells what the row is: `question`, `topic`, `email`, `lang` … */
export const csvColumns = [
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
 * A table for a spreadsheet, one question a row: commas, quoted where it must be, in UTF-8 with the mark
 * by which Excel knows it. What is not a question (contacts, synonyms …) has rows of its own.
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

/** What a spreadsheet would take for a formula gets an apostrophe, and so does what has one. */
const formula = /^'*[=+\-@\t\r]/;

const rowsOf = (faq: FaqDocument): readonly CsvRow[] => [
  ...(faq.$schema === undefined ? [] : [{ type: '$schema', question: faq.$schema }]),
  { type: 'lang', question: faq.lang },
  ...(faq.title === undefined ? [] : [{ type: 'title', question: faq.title }]),
  ...listRows('contacts', faq.contacts?.map(contactRow)),
  ...faq.topics.flatMap(({ id, title, entries }) => [
    { type: 'topic', id, topic: title },
    ...entries.map((entry) => entryRow(entry, title)),
  ]),
  ...listRows(
    'synonyms',
    faq.synonyms?.map((words) => ({ type: 'synonyms', keywords: writeListCell(words) })),
  ),
];

/** An empty list is a row, too: it is not the same as none. */
const listRows = (type: string, rows: readonly CsvRow[] | undefined): readonly CsvRow[] =>
  rows?.length === 0 ? [{ type }] : (rows ?? []);

const contactRow = (contact: ContactDocument): CsvRow => {
  const row = {
    type: contact.type,
    id: contact.id,
    question: contact.label,
    ...(contact.pages === undefined ? {} : { pages: writeListCell(contact.pages) }),
    ...(contact.replyTime === undefined ? {} : { 'reply time': contact.replyTime }),
  };
  if (contact.type === 'email') return { ...row, answer: contact.email };
  if (contact.type === 'link') return { ...row, answer: contact.url };
  if (contact.type === 'messenger') return { ...row, answer: contact.username };
  const { phone, timeZone, openingHours } = contact;
  return {
    ...row,
    answer: phone,
    ...(timeZone === undefined ? {} : { 'time zone': timeZone }),
    ...(openingHours === undefined ? {} : { 'opening hours': writeListCell(openingHours) }),
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
