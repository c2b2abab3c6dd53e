import { InvalidArgumentError, type Command } from 'commander';
import * as exports from '../../export/index.ts';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { Failure } from '../failure.ts';
import { writeFile } from '../files.ts';
import { loadFaqs } from '../load-faqs.ts';
import { print, tell } from '../terminal.ts';
import { stopOnErrors } from '../stop-on-errors.ts';

/** @param page Address of the page that shows the FAQ. */
type Export = (faq: FaqDocument, page: string) => string;

const formats: Readonly<Record<string, Export>> = {
  csv: exports.exportCsv,
  markdown: exports.exportMarkdown,
  'json-ld': exports.exportJsonLd,
  html: exports.exportHtml,
  json: exports.exportJson,
  algolia: exports.exportAlgolia,
  'algolia-synonyms': exports.exportAlgoliaSynonyms,
  meilisearch: exports.exportMeilisearch,
  'meilisearch-synonyms': exports.exportMeilisearchSynonyms,
  opensearch: exports.exportOpenSearch,
  'opensearch-synonyms': exports.exportOpenSearchSynonyms,
  typesense: exports.exportTypesense,
  'typesense-synonyms': exports.exportTypesenseSynonyms,
};

const formatByEnding: Readonly<Record<string, string>> = {
  csv: 'csv',
  md: 'markdown',
  markdown: 'markdown',
  jsonld: 'json-ld',
  html: 'html',
  htm: 'html',
  json: 'json',
};

interface ExportOptions {
  readonly format?: string;
  readonly page: string;
  readonly output?: string;
}

const formatName = (text: string): string => {
  if (Object.hasOwn(formats, text)) return text;
  throw new InvalidArgumentError(`Use one of ${Object.keys(formats).join(', ')}.`);
};

const formatFor = ({ format, output = '' }: ExportOptions): string => {
  const ending = output.slice(output.lastIndexOf('.') + 1).toLowerCase();
  const found = format ?? formatByEnding[ending];
  if (found !== undefined) return found;
  throw new Failure(
    'The format of the export is not specified.',
    `Add --format with one of ${Object.keys(formats).join(', ')}.`,
  );
};

const exportCommand = async (path: string | undefined, options: ExportOptions): Promise<void> => {
  const format = formatFor(options);
  const loaded = await loadFaqs(path === undefined ? [] : [path], {});
  stopOnErrors(loaded.files, 'exported');
  const [faq, second] = loaded.faqs;
  if (!faq || second) {
    throw new Failure('There are several languages here.', 'Name the one file to export.');
  }
  const text = formats[format]!(faq, options.page);
  if (options.output === undefined) print(text.trimEnd());
  else {
    writeFile(options.output, text);
    tell(`${options.output}: written as ${format}`);
  }
};

export const addExport = (program: Command): void => {
  program
    .command('export')
    .description(
      'write a FAQ as CSV, Markdown, JSON-LD, a page that needs no script, or for a search engine',
    )
    .argument('[file]', 'a FAQ in any form; faq-data by default')
    .option('-f, --format <name>', Object.keys(formats).join(', '), formatName)
    .option('--page <address>', 'where search engines find the page with the FAQ', '/faq.html')
    .option('-o, --output <file>', 'where to write it; printed by default')
    .addHelpText(
      'after',
      `
Examples:
  $ shop-help export faq.json -o faq.csv
  $ shop-help export faq.json -o faq.html     a page for data-fallback-href
  $ shop-help export faq.json -f json-ld
  $ shop-help export faq.json -f algolia --page https://shop.example/faq.html`,
    )
    .action(exportCommand);
};
