import type { FaqDocument } from '../core/faq/faq-document.ts';
import { searchRecords, synonymsOf } from './search-records.ts';

/** Records for `POST /1/indexes/<index>/batch`. */
export const exportAlgolia = (faq: FaqDocument, page: string): string => {
  const requests = searchRecords(faq, page).map(({ key, record }) => ({
    action: 'updateObject',
    body: { objectID: key, ...record },
  }));
  return `${JSON.stringify({ requests }, null, 2)}\n`;
};

/** Synonyms for `POST /1/indexes/<index>/synonyms/batch`. */
export const exportAlgoliaSynonyms = (faq: FaqDocument): string => {
  const synonyms = synonymsOf(faq).map((words, at) => ({
    objectID: `${faq.lang}-${at + 1}`,
    type: 'synonym',
    synonyms: words,
  }));
  return `${JSON.stringify(synonyms, null, 2)}\n`;
};
