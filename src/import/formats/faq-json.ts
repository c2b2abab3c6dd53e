import type { Draft, DraftEntry, DraftTopic } from '../draft.ts';
import type { ContactDocument } from '../../core/faq/faq-document.ts';
import { isObject, listOf, textAt } from '../json-value.ts';

/** Whether a value is a FAQ of this project. */
export const isFaqDocument = (value: unknown): value is Record<string, unknown> =>
  isObject(value) &&
  Array.isArray(value['topics']) &&
  (value['version'] === 1 || typeof value['lang'] === 'string') &&
  (value['topics'] as unknown[]).some(
    (topic) => isObject(topic) && Array.isArray(topic['entries']),
  );

/** Reads a FAQ of this project. What it says is kept as it is: `check` tells what is wrong with it. */
export const readFaqJson = (faq: Record<string, unknown>): Draft => ({
  schema: textAt(faq, '$schema'),
  lang: textAt(faq, 'lang'),
  title: typeof faq['title'] === 'string' ? faq['title'] : undefined,
  contacts: faq['contacts'] as ContactDocument[] | undefined,
  synonyms: faq['synonyms'] as string[][] | undefined,
  topics: listOf(faq['topics']).filter(isObject).map(topicOf),
  notes: [],
});

const topicOf = (topic: Record<string, unknown>): DraftTopic => ({
  id: textAt(topic, 'id'),
  title: textAt(topic, 'title') ?? '',
  entries: listOf(topic['entries']).filter(isObject).map(entryOf),
});

const entryOf = (entry: Record<string, unknown>): DraftEntry => ({
  id: textAt(entry, 'id'),
  question: textAt(entry, 'question') ?? '',
  answer: { type: 'own', markdown: textAt(entry, 'answer') ?? '' },
  keywords: entry['keywords'] as string[] | undefined,
  pages: entry['pages'] as string[] | undefined,
  featured: entry['featured'] as boolean | undefined,
  updated: entry['updated'] as string | undefined,
});
