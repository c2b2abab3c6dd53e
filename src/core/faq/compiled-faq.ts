import { plainText } from '../markdown/plain-text.ts';
import type { Entry, Faq, Topic } from './faq.ts';

/** Without the words of the answer, which follow from it. */
type CompiledEntry = Omit<Entry, 'text'> & { readonly text?: undefined };

interface CompiledFaq extends Omit<Faq, 'topics'> {
  readonly topics: readonly (Omit<Topic, 'entries'> & {
    readonly entries: readonly CompiledEntry[];
  })[];
}

/**
 * A parsed FAQ as the JSON text that a script holds: whoever reads it needs neither the parser nor the
 * Markdown reader, and checks nothing again.
 */
export const compileFaq = (faq: Faq): string => {
  const topics = faq.topics.map((topic) => ({
    ...topic,
    // JSON leaves out what is undefined.
    entries: topic.entries.map((entry): CompiledEntry => ({ ...entry, text: undefined })),
  }));
  return JSON.stringify({ ...faq, topics } satisfies CompiledFaq);
};

/** Reads what `compileFaq` has written, and nothing else. */
export const readCompiledFaq = (json: string): Faq => {
  const faq = JSON.parse(json) as CompiledFaq;
  const topics = faq.topics.map((topic) => ({
    ...topic,
    entries: topic.entries.map((entry) => ({ ...entry, text: plainText(entry.answer) })),
  }));
  return { ...faq, topics };
};
