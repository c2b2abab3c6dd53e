/** Exports a FAQ to other formats. `importFaq` reads each of them back as the same FAQ. */
export { exportCsv } from './csv.ts';
export { exportHtml } from './html-page.ts';
export { exportJson } from './json.ts';
export { exportJsonLd } from './json-ld.ts';
export { exportMarkdown } from './markdown.ts';
