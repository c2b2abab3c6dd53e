import type { FaqDocument } from '../core/faq/faq-document.ts';
import { parse } from '../core/faq/parse.ts';

/** A FAQ's entry as a search engine indexes it. */
export interface SearchRecord {
  /** Unique across the FAQs of all languages; consists of letters, digits, `-` and `_`. */
  readonly key: string;
  readonly record: {
    /** Id of the entry. */
    readonly entry: string;
    readonly title: string;
    readonly text: string;
    readonly keywords: readonly string[];
    readonly topic: string;
    readonly url: string;
    readonly lang: string;
  };
}

/** @param page Address of the page that shows the FAQ, with an anchor for each entry. */
export const searchRecords = (document: FaqDocument, page: string): readonly SearchRecord[] => {
  const { faq } = parse(document);
  return faq.topics.flatMap(({ title: topic, entries }) =>
    entries.map(({ id, question, text, keywords }) => ({
      key: safeKey(`${faq.lang}-${id}`),
      record: {
        entry: id,
        title: question,
        text,
        keywords,
        topic,
        url: `${page}#${encodeURIComponent(id)}`,
        lang: faq.lang,
      },
    })),
  );
};

/**
 * Meilisearch and Typesense allow few characters in ids; others are replaced by their code points.
 */
const safeKey = (key: string): string =>
  key.replace(/[^\w-]/gu, (character) => `_${character.codePointAt(0)!.toString(16)}_`);

/** The shop's groups of words that mean the same, as the FAQ gives them. */
export const synonymsOf = (document: FaqDocument): readonly (readonly string[])[] =>
  parse(document).faq.synonyms;
