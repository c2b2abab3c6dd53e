import type { EntryDocument, FaqDocument } from '../../core/faq/faq-document.ts';

const keyOf = (question: string): string => question.trim().toLowerCase();

const entriesOf = ({ topics }: FaqDocument): readonly EntryDocument[] =>
  topics.flatMap(({ entries }) => entries);

/** The imported entry, with what was set in the draft and an import seldom holds. */
const updateEntry = (drafted: EntryDocument, imported: EntryDocument): EntryDocument => {
  const keywords = new Set([...(imported.keywords ?? []), ...(drafted.keywords ?? [])]);
  const pages = imported.pages ?? drafted.pages;
  const featured = imported.featured ?? drafted.featured;
  return {
    ...imported,
    ...(keywords.size > 0 && { keywords: [...keywords] }),
    ...(pages && { pages }),
    ...(featured !== undefined && { featured }),
  };
};

const withoutRepeats = <T>(items: readonly T[], keyFor: (item: T) => unknown): readonly T[] =>
  [...new Map([...items].reverse().map((item) => [keyFor(item), item])).values()].reverse();

/**
 * A FAQ imported again after its source has changed: its questions and answers are those of the
 * import; keywords, pages, contacts, synonyms and title of the draft stay. An import that has no
 * question in common with the draft is another FAQ and stays as it is.
 */
export const updateFaq = (drafted: FaqDocument, imported: FaqDocument): FaqDocument => {
  const known = new Map(entriesOf(drafted).map((entry) => [keyOf(entry.question), entry]));
  if (!entriesOf(imported).some(({ question }) => known.has(keyOf(question)))) return imported;
  const contacts = [...(drafted.contacts ?? []), ...(imported.contacts ?? [])];
  const synonyms = [...(drafted.synonyms ?? []), ...(imported.synonyms ?? [])];
  const title = drafted.title ?? imported.title;
  return {
    ...imported,
    ...(title !== undefined && { title }),
    ...(contacts.length > 0 && { contacts: withoutRepeats(contacts, ({ id }) => id) }),
    topics: imported.topics.map((topic) => ({
      ...topic,
      entries: topic.entries.map((entry) => {
        const before = known.get(keyOf(entry.question));
        return before ? updateEntry(before, entry) : entry;
      }),
    })),
    ...(synonyms.length > 0 && { synonyms: withoutRepeats(synonyms, String) }),
  };
};
