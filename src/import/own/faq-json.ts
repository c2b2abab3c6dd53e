import type { ContactDocument } from '../../core/faq/faq-document.ts';
import type { RawFaq, RawEntry, RawTopic } from '../raw-faq.ts';
import { isObject, listOf, textAt } from '../fields/json-value.ts';
import { rawFaqOf, isFaqDocument } from './document.ts';

/** Reads a FAQ in our own format, and adds missing ids. */
export const readFaqJson = (faq: Record<string, unknown>): RawFaq =>
  isFaqDocument(faq)
    ? rawFaqOf(faq)
    : {
        schema: textAt(faq, '$schema'),
        lang: textAt(faq, 'lang'),
        title: textAt(faq, 'title'),
        contacts: listOf(faq['contacts']).filter(isObject) as unknown as ContactDocument[],
        synonyms: listOf(faq['synonyms']).filter(Array.isArray).map(texts),
        topics: listOf(faq['topics']).filter(isObject).map(topicOf),
        notes: [],
      };

const topicOf = (topic: Record<string, unknown>): RawTopic => ({
  id: textAt(topic, 'id'),
  title: textAt(topic, 'title') ?? '',
  entries: listOf(topic['entries']).filter(isObject).map(entryOf),
});

const entryOf = (entry: Record<string, unknown>): RawEntry => ({
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
