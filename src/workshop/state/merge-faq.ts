import type { ContactDocument, FaqDocument } from '../../core/faq/faq-document.ts';
import { contactIds, entryIds, freeId, topicIds } from './ids.ts';

/**
 * Appends the topics, contacts and synonyms of `added` to those of `faq`. Topics with the same title are
 * merged; ids that are taken get a number.
 */
export const mergeFaq = (faq: FaqDocument, added: FaqDocument): FaqDocument => {
  const taken = { topics: topicIds(faq), entries: entryIds(faq) };
  const topics = [...faq.topics];
  for (const topic of added.topics) {
    const entries = topic.entries.map((entry) => ({
      ...entry,
      id: claim(entry.id, taken.entries),
    }));
    const at = topics.findIndex(({ title }) => title === topic.title);
    const same = topics[at];
    if (same) topics[at] = { ...same, entries: [...same.entries, ...entries] };
    else topics.push({ ...topic, id: claim(topic.id, taken.topics), entries });
  }
  const synonyms = mergeSynonyms(faq, added);
  return {
    ...faq,
    topics,
    contacts: mergeContacts(faq, added),
    ...(synonyms.length > 0 && { synonyms }),
  };
};

/** The contacts of `faq`, and those of `added` with other ids. */
export const mergeContacts = (faq: FaqDocument, added: FaqDocument): readonly ContactDocument[] => {
  const known = contactIds(faq);
  const others = (added.contacts ?? []).filter(({ id }) => !known.includes(id));
  return [...(faq.contacts ?? []), ...others];
};

type Synonyms = NonNullable<FaqDocument['synonyms']>;

/** The groups of synonyms of `faq`, and those of `added` that it lacks. */
export const mergeSynonyms = (faq: FaqDocument, added: FaqDocument): Synonyms => {
  const own = faq.synonyms ?? [];
  const known = new Set(own.map(String));
  return [...own, ...(added.synonyms ?? []).filter((group) => !known.has(String(group)))];
};

const claim = (wanted: string, taken: string[]): string => {
  const id = freeId(wanted, taken);
  taken.push(id);
  return id;
};
