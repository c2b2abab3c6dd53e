import type { FaqDocument } from '../core/faq/faq-document.ts';
import { searchRecords, synonymsOf } from './search-records.ts';

/** Documents, one a line, for `POST /collections/<collection>/documents/import`. */
export const exportTypesense = (faq: FaqDocument, page: string): string =>
  searchRecords(faq, page)
    .map(({ key, record }) => `${JSON.stringify({ id: key, ...record })}\n`)
    .join('');

/** Synonyms for `PUT /synonym_sets/<set>`, as Typesense has it since version 30. */
export const exportTypesenseSynonyms = (faq: FaqDocument): string => {
  const items = synonymsOf(faq).map((words, at) => ({
    id: `${faq.lang}-${at + 1}`,
    synonyms: words,
  }));
  return `${JSON.stringify({ items }, null, 2)}\n`;
};
