import type { EntryDocument, FaqDocument, TopicDocument } from '../../core/faq/faq-document.ts';
import { slug } from '../../core/faq/ids.ts';
import { entryIds, freeId, topicIds } from './ids.ts';

/** A function from a FAQ to the changed one, which shares all unchanged parts. */
export type FaqChange = (faq: FaqDocument) => FaqDocument;

/** Indexes of an entry's topic and of the entry in it, from 0. */
export interface EntryIndex {
  readonly topic: number;
  readonly entry: number;
}

export const placeOf = (faq: FaqDocument, entryId: string): EntryIndex | undefined => {
  for (const [topic, { entries }] of faq.topics.entries()) {
    const entry = entries.findIndex(({ id }) => id === entryId);
    if (entry >= 0) return { topic, entry };
  }
  return undefined;
};

export const entryOf = (faq: FaqDocument, entryId: string): EntryDocument | undefined => {
  const place = placeOf(faq, entryId);
  return place && faq.topics[place.topic]?.entries[place.entry];
};

const withTopic = (
  faq: FaqDocument,
  at: number,
  change: (topic: TopicDocument) => TopicDocument,
): FaqDocument => {
  const topic = faq.topics[at];
  return topic ? { ...faq, topics: faq.topics.with(at, change(topic)) } : faq;
};

/** Fields set to undefined are removed. */
export type EntryPatch = { readonly [K in keyof EntryDocument]?: EntryDocument[K] | undefined };

const patched = <T extends object>(value: T, patch: object): T =>
  Object.fromEntries(
    Object.entries({ ...value, ...patch }).filter(([, field]) => field !== undefined),
  ) as T;

export const setFaq =
  (patch: { readonly title?: string | undefined; readonly lang?: string }): FaqChange =>
  (faq) =>
    patched(faq, patch);

/** Sets a group of synonyms: no words remove it, and an index past the last adds a group. */
export const setSynonymGroup =
  (at: number, words: string[]): FaqChange =>
  ({ synonyms = [], ...faq }) => {
    const groups = synonyms.toSpliced(at, 1, ...(words.length > 0 ? [words] : []));
    return groups.length > 0 ? { ...faq, synonyms: groups } : faq;
  };

export const setEntry =
  (id: string, patch: EntryPatch): FaqChange =>
  (faq) => {
    const place = placeOf(faq, id);
    if (!place) return faq;
    return withTopic(faq, place.topic, (topic) => ({
      ...topic,
      entries: topic.entries.map((entry) => (entry.id === id ? patched(entry, patch) : entry)),
    }));
  };

/** Appends a new entry to a topic. Its id must be free: see `newEntryId`. */
export const addEntry =
  (topicId: string, entry: EntryDocument): FaqChange =>
  (faq) => {
    const at = faq.topics.findIndex(({ id }) => id === topicId);
    return withTopic(faq, at, (topic) => ({ ...topic, entries: [...topic.entries, entry] }));
  };

export const newEntryId = (faq: FaqDocument, question: string): string =>
  freeId(slug(question) || 'question', entryIds(faq));

export const removeEntry =
  (id: string): FaqChange =>
  (faq) => ({
    ...faq,
    topics: faq.topics.map((topic) =>
      topic.entries.some((entry) => entry.id === id)
        ? { ...topic, entries: topic.entries.filter((entry) => entry.id !== id) }
        : topic,
    ),
  });

/** Moves an entry to a place, whose index counts the entries without it. */
export const placeEntry =
  (id: string, to: EntryIndex): FaqChange =>
  (faq) => {
    const entry = entryOf(faq, id);
    if (!entry || !faq.topics[to.topic]) return faq;
    return withTopic(removeEntry(id)(faq), to.topic, (topic) => ({
      ...topic,
      entries: topic.entries.toSpliced(to.entry, 0, entry),
    }));
  };

/** Moves an entry one place up or down, at the edge of its topic into the neighbouring one. */
export const moveEntry =
  (id: string, by: -1 | 1): FaqChange =>
  (faq) => {
    const place = placeOf(faq, id);
    if (!place) return faq;
    const entry = place.entry + by;
    const { length } = faq.topics[place.topic]!.entries;
    if (entry >= 0 && entry < length) return placeEntry(id, { ...place, entry })(faq);
    const topic = place.topic + by;
    const neighbour = faq.topics[topic];
    if (!neighbour) return faq;
    return placeEntry(id, { topic, entry: by < 0 ? neighbour.entries.length : 0 })(faq);
  };

export const setTopicTitle =
  (id: string, title: string): FaqChange =>
  (faq) =>
    withTopic(
      faq,
      faq.topics.findIndex((topic) => topic.id === id),
      (topic) => ({ ...topic, title }),
    );

export const newTopicId = (faq: FaqDocument, title: string): string =>
  freeId(slug(title) || 'topic', topicIds(faq));

export const addTopic =
  (id: string, title: string): FaqChange =>
  (faq) => ({ ...faq, topics: [...faq.topics, { id, title, entries: [] }] });

export const removeTopic =
  (id: string): FaqChange =>
  (faq) => ({ ...faq, topics: faq.topics.filter((topic) => topic.id !== id) });

export const moveTopic =
  (id: string, by: -1 | 1): FaqChange =>
  (faq) => {
    const from = faq.topics.findIndex((topic) => topic.id === id);
    const to = from + by;
    const topic = faq.topics[from];
    if (!topic || to < 0 || to >= faq.topics.length) return faq;
    return { ...faq, topics: faq.topics.toSpliced(from, 1).toSpliced(to, 0, topic) };
  };

export const addKeyword =
  (id: string, keyword: string): FaqChange =>
  (faq) => {
    const keywords = entryOf(faq, id)?.keywords ?? [];
    const word = keyword.trim();
    if (word === '' || keywords.includes(word)) return faq;
    return setEntry(id, { keywords: [...keywords, word] })(faq);
  };
