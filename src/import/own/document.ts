import type {
  ContactDocument,
  EntryDocument,
  FaqDocument,
  TopicDocument,
} from '../../core/faq/faq-document.ts';
import type { RawFaq, RawEntry } from '../raw-faq.ts';
import type { Note } from '../import-result.ts';
import { isObject, listOf } from '../fields/json-value.ts';

/** Keeps a FAQ in our own format unchanged; `check` reports what is wrong with it. */
export const rawFaqOf = (document: FaqDocument, notes: readonly Note[] = []): RawFaq => ({
  document,
  schema: document.$schema,
  lang: document.lang,
  title: document.title,
  contacts: document.contacts,
  synonyms: document.synonyms,
  topics: document.topics.map((topic) => ({
    title: '',
    ...topic,
    entries: topic.entries.map(entryOf),
  })),
  notes,
});

const entryOf = ({ answer, ...entry }: EntryDocument): RawEntry => ({
  ...entry,
  answer: { type: 'own', markdown: answer },
});

/** Whether a value looks like a FAQ in our format, even with parts missing. */
export const isFaqLike = (value: unknown): value is Record<string, unknown> =>
  isObject(value) &&
  Array.isArray(value['topics']) &&
  (value['version'] === 1 || (typeof value['lang'] === 'string' && value['topics'].length > 0)) &&
  (value['topics'] as unknown[]).every(
    (topic) => isObject(topic) && Array.isArray(topic['entries']),
  );

/** Whether all required fields exist and have the right types. */
export const isFaqDocument = (value: unknown): value is FaqDocument =>
  isFaqLike(value) &&
  value['version'] === 1 &&
  typeof value['lang'] === 'string' &&
  listOf(value['topics']).every(isTopic) &&
  isOptional(value['contacts'], (list) => isListOf(list, isContact)) &&
  isOptional(value['synonyms'], (list) => isListOf(list, isListOfTexts)) &&
  isOptional(value['title'], isText);

const isTopic = (value: unknown): value is TopicDocument =>
  isObject(value) &&
  isText(value['id']) &&
  isOptional(value['title'], isText) &&
  isListOf(value['entries'], isEntry);

const isEntry = (value: unknown): value is EntryDocument =>
  isObject(value) &&
  isText(value['id']) &&
  isText(value['question']) &&
  isText(value['answer']) &&
  isOptional(value['keywords'], isListOfTexts) &&
  isOptional(value['pages'], isListOfTexts) &&
  isOptional(value['updated'], isText) &&
  isOptional(value['featured'], (flag) => typeof flag === 'boolean');

const isContact = (value: unknown): value is ContactDocument =>
  isObject(value) && isText(value['id']) && isText(value['type']) && isText(value['label']);

const isText = (value: unknown): value is string => typeof value === 'string';

const isListOf = (value: unknown, test: (item: unknown) => boolean): boolean =>
  Array.isArray(value) && (value as unknown[]).every(test);

const isListOfTexts = (value: unknown): value is string[] => isListOf(value, isText);

const isOptional = (value: unknown, test: (value: unknown) => boolean): boolean =>
  value === undefined || test(value);
