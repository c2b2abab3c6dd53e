import type { FaqDocument } from '../core/faq/faq-document.ts';
import { searchRecords, synonymsOf } from './search-records.ts';

/** Documents for `POST /<index>/_bulk`, each preceded by a line that names it. */
export const exportOpenSearch = (faq: FaqDocument, page: string): string =>
  searchRecords(faq, page)
    .map(({ key, record }) =>
      [{ index: { _id: key } }, record].map((line) => `${JSON.stringify(line)}\n`).join(''),
    )
    .join('');

/** Body of `PUT /<index>`, which makes an index whose searches know the synonyms. */
export const exportOpenSearchSynonyms = (faq: FaqDocument): string => {
  // A comma would split a word in two.
  const synonyms = synonymsOf(faq).map((words) =>
    words.map((word) => word.replaceAll(',', ' ')).join(', '),
  );
  const text = { type: 'text', analyzer: 'standard', search_analyzer: 'faq' };
  const index = {
    settings: {
      analysis: {
        filter: { faq_synonyms: { type: 'synonym_graph', synonyms } },
        analyzer: {
          faq: { type: 'custom', tokenizer: 'standard', filter: ['lowercase', 'faq_synonyms'] },
        },
      },
    },
    mappings: {
      properties: {
        title: text,
        text,
        keywords: text,
        topic: { type: 'text' },
        entry: { type: 'keyword' },
        url: { type: 'keyword', index: false },
        lang: { type: 'keyword' },
      },
    },
  };
  return `${JSON.stringify(index, null, 2)}\n`;
};
