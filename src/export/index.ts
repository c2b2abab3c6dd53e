/** Exports a FAQ. `importFaq` reads each of the first formats back as the same FAQ. */
export { exportCsv } from './csv.ts';
export { exportHtml } from './html-page.ts';
export { exportJson } from './json.ts';
export { exportJsonLd } from './json-ld.ts';
export { exportMarkdown } from './markdown.ts';

/** Records for search engines. */
export { exportAlgolia, exportAlgoliaSynonyms } from './algolia.ts';
export { exportMeilisearch, exportMeilisearchSynonyms } from './meilisearch.ts';
export { exportOpenSearch, exportOpenSearchSynonyms } from './opensearch.ts';
export { exportTypesense, exportTypesenseSynonyms } from './typesense.ts';
