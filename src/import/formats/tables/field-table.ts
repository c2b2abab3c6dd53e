import { matchFields } from '../../fields/field-names.ts';
import { questionsWithin } from '../../html/questions-within.ts';
import { endsAsQuestion } from '../../html/tokens.ts';
import type { Note } from '../../import-result.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { nearestLanguage } from '../../language/shop-languages.ts';
import { otherLanguagesNote, outsideNotes } from '../../left-out.ts';
import { TopicList, type RawFaq } from '../../raw-faq.ts';
import { answerOfText, askedText, questionText } from '../../fields/text-nodes.ts';
import { fieldCells, type FieldCell } from './field-cells.ts';
import type { Row } from './row.ts';

/**
 * Reads a table with one row per field, as in Shopify's exports of translations and Matrixify's of
 * metaobjects; undefined for any other table.
 */
export const readFieldTable = (
  rows: readonly Row[],
  wanted: string | undefined,
): RawFaq | undefined => {
  const cells = fieldCells(rows);
  if (!cells) return undefined;
  const fields = matchFields([...new Set(cells.map(({ name }) => name))]);
  if (!fields.has('question') || !fields.has('answer')) return undefined;
  const languages = languagesOf(cells);
  const lang = nearestLanguage(languages, wanted);
  const records = recordsOf(cells, lang);
  const topics = new TopicList();
  const notes: Note[] = [];
  const others = records.filter((record) => !addRecord(record, records, topics, notes));
  const outside = others.flatMap(({ texts }) => [...texts.values()]);
  return {
    lang,
    languages,
    topics: topics.topics,
    notes: [
      ...notes,
      ...outsideNotes(outside),
      ...(languages.length < 2 ? [] : [otherLanguagesNote('Has texts', languages, lang)]),
    ],
  };
};

/** The language of the texts, if it can be detected, and those of the translations. */
const languagesOf = (cells: readonly FieldCell[]): readonly string[] => {
  const locales = cells.filter(({ translation }) => translation !== '').map(({ locale }) => locale);
  const own = detectLanguage(cells.map(({ value }) => value.replace(/<[^>]*>/g, ' ')).join('\n'));
  const all = [own?.lang ?? '', ...locales].filter((lang) => lang !== '');
  return [...new Set(all)];
};

interface FieldRecord {
  readonly type: string;
  readonly owner: string;
  readonly path: readonly string[];
  readonly line: number;
  readonly texts: Map<string, string>;
}

/** The fields of each record, in the given language. */
const recordsOf = (
  cells: readonly FieldCell[],
  lang: string | undefined,
): readonly FieldRecord[] => {
  const records: FieldRecord[] = [];
  const latest = new Map<string, FieldRecord>();
  for (const { type, owner, path, name, value, translation, locale, line } of cells) {
    const key = [owner, ...path].join('\n');
    let record = latest.get(key);
    // If no column identifies records, a repeated field starts a new one.
    if (!record || (owner === '' && record.texts.has(name))) {
      record = { type, owner, path, line, texts: new Map() };
      latest.set(key, record);
      records.push(record);
    }
    const text = locale === lang && translation !== '' ? translation : value;
    if (text !== '' && (locale === lang || !record.texts.has(name))) record.texts.set(name, text);
  }
  return records;
};

/** Adds the question and answer of a record; false if it lacks either. */
const addRecord = (
  record: FieldRecord,
  records: readonly FieldRecord[],
  topics: TopicList,
  notes: Note[],
): boolean => {
  const fields = matchFields([...record.texts.keys()]);
  const question = askedText(record.texts.get(fields.get('question') ?? '') ?? '');
  const answer = record.texts.get(fields.get('answer') ?? '') ?? '';
  if (question === '' || answer === '') return false;
  if (endsAsQuestion(question) || isOfFaq(record)) {
    const own = record.texts.get(fields.get('topic') ?? '') ?? headingAbove(record, records);
    topics.topic(questionText(own)).entries.push({
      question,
      answer: answerOfText(answer),
      line: record.line,
    });
    return true;
  }
  const page = questionsWithin(question, answer);
  topics.addAll(page?.topics ?? []);
  notes.push(...(page?.notes ?? []));
  return page !== undefined;
};

/**
 * Whether the record's type says that it is a question: an entry of a FAQ, or an item of an
 * accordion.
 */
const isOfFaq = ({ type, path, owner, texts }: FieldRecord): boolean =>
  path.length === 0
    ? owner === '' || /faq|question|metaobject/i.test(type) || texts.has('question')
    : /faq|question|row|collaps|accordion|toggle/i.test(path.at(-1)!);

/** The heading of the section that contains a row. */
const headingAbove = ({ owner, path }: FieldRecord, records: readonly FieldRecord[]): string => {
  const key = path.slice(0, -1).join('.');
  const section = records.find(
    (record) => path.length > 0 && record.owner === owner && record.path.join('.') === key,
  );
  return section?.texts.get('heading') ?? section?.texts.get('title') ?? '';
};
