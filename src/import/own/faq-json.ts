import type { ContactDocument } from '../../core/faq/faq-document.ts';
import type { Draft, DraftEntry, DraftTopic } from '../draft.ts';
import { isObject, listOf, textAt } from '../json-value.ts';
import { draftOf, isFaqDocument } from './document.ts';

/** Reads a FAQ in our own format, and adds missing ids. */
export const readFaqJson = (faq: Record<string, unknown>): Draft =>
  isFaqDocument(faq)
    ? draftOf(faq)
    : {
        schema: textAt(faq, '$schema'),
        lang: textAt(faq, 'lang'),
        title: textAt(faq, 'title'),
        contacts: listOf(faq['contacts']).filter(isObject) as unknown as ContactDocument[],
        synonyms: listOf(faq['synonyms']).filter(Array.isArray).map(texts),
        topics: listOf(faq['topics']).filter(isObject).map(topicOf),
        notes: [],
      };

const topicOf = (topic: Record<string, unknown>): DraftTopic => ({
  id: textAt(topic, 'id'),
  title: textAt(topic, 'title') ?? '',
  entries: listOf(topic['entries']).filter(isObject).map(entryOf),
});

const entryOf = (entry: Record<string, unknown>): DraftEntry => ({
  id: textAt(entry, 'id'),
  question: textAt(entry, 'question') ?? '',
  answer: { type: 'own', markdown: textAt(entry, 'answer') ?? '' },
  keywords: entry['keywords'] === undefined ? undefined : texts(entry['keywords']),
  pages: entry['pages'] === undefined ? undefined : texts(entry['pages']),
  featured: entry['featured'] === true || undefined,
  updated: textAt(entry, 'updated'),
});

const texts = (value: unknown): string[] =>
  listOf(value).filter((item) => typeof item === 'string');
