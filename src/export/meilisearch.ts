import type { FaqDocument } from '../core/faq/faq-document.ts';
import { searchRecords, synonymsOf } from './search-records.ts';

/** Documents for `POST /indexes/<index>/documents?primaryKey=id`. */
export const exportMeilisearch = (faq: FaqDocument, page: string): string => {
  const documents = searchRecords(faq, page).map(({ key, record }) => ({ id: key, ...record }));
  return `${JSON.stringify(documents, null, 2)}\n`;
};

/**
 * Synonyms for `PUT /indexes/<index>/settings/synonyms`: each word with the others of its groups.
 */
export const exportMeilisearchSynonyms = (faq: FaqDocument): string => {
  const groups = synonymsOf(faq);
  const others = (word: string): readonly string[] =>
    groups.filter((group) => group.includes(word)).flat();
  const synonyms = [...new Set(groups.flat())].map((word) => [
    word,
    [...new Set(others(word))].filter((other) => other !== word),
  ]);
  return `${JSON.stringify(Object.fromEntries(synonyms), null, 2)}\n`;
};
