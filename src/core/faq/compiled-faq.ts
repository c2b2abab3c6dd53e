import { plainText } from '../markdown/plain-text.ts';
import type { Entry, Faq, Topic } from './faq.ts';

/** An entry without its plain text, which is derived from the answer when it is read. */
type CompiledEntry = Omit<Entry, 'text'> & { readonly text?: undefined };

interface CompiledFaq extends Omit<Faq, 'topics'> {
  readonly topics: readonly (Omit<Topic, 'entries'> & {
    readonly entries: readonly CompiledEntry[];
  })[];
}

/**
 * Serialises a parsed FAQ to the JSON text embedded in a script. Reading it back needs neither the
 * parser nor the Markdown reader, and no validation.
 */
export const compileFaq = (faq: Faq): string => {
  const topics = faq.topics.map((topic) => ({
    ...topic,
    // `JSON.stringify` omits undefined fields.
    entries: topic.entries.map((entry): CompiledEntry => ({ ...entry, text: undefined })),
  }));
  return JSON.stringify({ ...faq, topics } satisfies CompiledFaq);
};

/** Reads the output of `compileFaq`, without validating it. */
export const readCompiledFaq = (json: string): Faq => {
  const faq = JSON.parse(json) as CompiledFaq;
  const topics = faq.topics.map((topic) => ({
    ...topic,
    entries: topic.entries.map(withText),
  }));
  return { ...faq, topics };
};

/** The text is derived only when it is searched, since the panel opens with answers that nobody has read yet. */
const withText = (entry: CompiledEntry): Entry => ({
  ...entry,
  get text() {
    return plainText(entry.answer);
  },
});
