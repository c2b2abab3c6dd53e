import { load, YAMLException } from 'js-yaml';
import { parse as parseToml, TomlError } from 'smol-toml';
import { decodeText } from './encoding/decode-text.ts';
import { binaryNote } from './unreadable-file.ts';
import { detectFormat } from './detect-format.ts';
import type { Format } from './format.ts';
import type { RawFaq } from './raw-faq.ts';
import { readCsv } from './formats/tables/csv.ts';
import { isFaqLike } from './own/document.ts';
import { readFaqJson } from './own/faq-json.ts';
import { isFinishedScript, readFinishedScript } from './own/finished-script.ts';
import { readOwnJsonLd } from './own/page.ts';
import { readHtmlFile } from './html/html.ts';
import { readJsonList } from './formats/json/json-list.ts';
import { inOneLanguage } from './formats/json/localized-json.ts';
import { htmlOfRichText } from './formats/json/rich-text.ts';
import { readConvertedMarkdown, readMarkdown } from './formats/markdown/markdown.ts';
import { isShopifyTemplate, readShopifyTemplate } from './formats/json/shopify-template.ts';
import { dataOfScript } from './formats/code/script-data.ts';
import { readFeed } from './formats/xml/wordpress.ts';
import { readTranslations } from './formats/code/translations.ts';
import { withLanguagesOfRows } from './formats/code/sql-languages.ts';
import { readSql } from './formats/code/sql.ts';
import { readXml } from './formats/xml/xml.ts';
import { readText } from './formats/text/text.ts';
import { entriesOfJsonLd } from './html/questions/structured-data.ts';
import { htmlOfComponentFile, markupOfScript } from './html/dialects/components.ts';
import { oneLanguageOf } from './language/mixed-languages.ts';
import { error, warning } from './import-result.ts';
import { markdownOfAsciidoc } from './formats/markdown/asciidoc.ts';
import { markdownOfMediawiki } from './formats/markdown/mediawiki.ts';
import { markdownOfOrg } from './formats/markdown/org-mode.ts';
import type { ImportFile, Note } from './import-result.ts';
import { bodyOfMime } from './encoding/mime.ts';
import { lineAt, parseJson, type JsonFault } from './fields/json-value.ts';

export interface ReadFile {
  readonly name: string;
  readonly format: string;
  readonly text: string;
  readonly raw: RawFaq;
  readonly notes: readonly Note[];
}

/** Reads one file in any format. */
export const readFile = (file: ImportFile, lang: string | undefined): ReadFile => {
  const binary = binaryNote(file.bytes);
  const empty: RawFaq = { topics: [], notes: [] };
  if (binary) return { name: file.name, format: 'unknown', text: '', raw: empty, notes: [binary] };
  if (file.isAside)
    return { name: file.name, format: 'csv', text: '', raw: empty, notes: [asideNote] };
  const { text, notes } = decodeText(bodyOfMime(file.bytes));
  if (text.trim() === '')
    return { name: file.name, format: 'text', text, raw: empty, notes: [...notes, emptyNote] };
  if (isFinishedScript(text)) {
    const raw = readFinishedScript(text, lang);
    return { name: file.name, format: 'faq', text: '', raw, notes: raw.notes };
  }
  const { format, raw } = readSafely(file, text, lang);
  const count = raw.topics.reduce((sum, { entries }) => sum + entries.length, 0);
  const all = [
    ...notes,
    ...raw.notes,
    ...(count === 0 && !raw.document ? [nothingNote(format)] : []),
  ];
  return {
    name: file.name,
    format,
    // Only lines that the owner wrote are worth naming.
    text: file.format === undefined ? text : '',
    raw: withTopic(raw, file.topic),
    notes: all,
  };
};

const withTopic = (raw: RawFaq, title: string | undefined): RawFaq =>
  title === undefined
    ? raw
    : {
        ...raw,
        topics: raw.topics.map((topic) => (topic.title === '' ? { ...topic, title } : topic)),
      };

/** Files nested thousands of levels deep exhaust the stack of recursive parsers. */
const readSafely = (
  { name, format: given }: ImportFile,
  text: string,
  lang: string | undefined,
): { readonly format: Format; readonly raw: RawFaq } => {
  let format: Format = given ?? 'text';
  try {
    format = given ?? detectFormat(name, text);
    return { format, raw: oneLanguageOf(readers[format](text, lang, name), lang) };
  } catch (fault) {
    if (!(fault instanceof RangeError)) throw fault;
    return { format, raw: { topics: [], notes: [tooDeepNote] } };
  }
};

/** Reads a list that may be in several languages: one is read, the others are reported. */
const readLocalizedList = (source: unknown, wanted: string | undefined): RawFaq => {
  const { value, lang, languages, notes } = inOneLanguage(source, wanted);
  const raw = readJsonList(value);
  return { ...raw, lang: lang ?? raw.lang, languages, notes: [...notes, ...raw.notes] };
};

/** A whole page as an editor stores it. */
const readRichText = (value: unknown): RawFaq | undefined => {
  const html = htmlOfRichText(value);
  return html === undefined ? undefined : readHtmlFile(html);
};

const readJson = (text: string, lang: string | undefined): RawFaq => {
  const { value, fault } = parseJson(text);
  const raw = isFaqLike(value)
    ? readFaqJson(value)
    : isShopifyTemplate(value)
      ? readShopifyTemplate(value)
      : (readRichText(value) ?? readLocalizedList(value, lang));
  return { ...raw, notes: [...faultNotes(text, fault), ...raw.notes] };
};

type Reader = (text: string, lang: string | undefined, name: string) => RawFaq;

const readers: Readonly<Record<Format, Reader>> = {
  faq: readJson,
  shopify: readJson,
  json: readJson,
  'json-ld': (text) => {
    const { value, fault } = parseJson(text);
    const topics = [{ title: '', entries: entriesOfJsonLd(value) }];
    return readOwnJsonLd(value) ?? { topics, notes: faultNotes(text, fault) };
  },
  yaml: (text, lang) => {
    try {
      return readLocalizedList(load(text), lang);
    } catch (fault) {
      if (!(fault instanceof YAMLException)) throw fault;
      const note = brokenNote('YAML', fault.reason, 'Nothing was read.');
      return { topics: [], notes: [fault.mark ? { ...note, line: fault.mark.line + 1 } : note] };
    }
  },
  toml: (text, lang) => {
    try {
      // Converts dates to texts, as in JSON.
      return readLocalizedList(JSON.parse(JSON.stringify(parseToml(text))), lang);
    } catch (fault) {
      if (!(fault instanceof TomlError)) throw fault;
      const reason = fault.message.replace(/^.*document: /, '');
      const note = brokenNote('TOML', reason, 'Nothing was read.');
      return { topics: [], notes: [{ ...note, line: fault.line }] };
    }
  },
  script: (text, lang) => {
    const raw = readLocalizedList(dataOfScript(text), lang);
    return raw.topics.length > 0 ? raw : readHtmlFile(markupOfScript(text));
  },
  keys: readTranslations,
  sql: (text, lang) => {
    const { rows, notes } = readSql(text);
    const raw = readLocalizedList(withLanguagesOfRows(rows), lang);
    return { ...raw, notes: [...notes, ...raw.notes] };
  },
  feed: readFeed,
  xml: readXml,
  html: (text, _, name) => readHtmlFile(htmlOfComponentFile(name, text)),
  csv: readCsv,
  asciidoc: (text) => readConvertedMarkdown(markdownOfAsciidoc(text)),
  org: (text) => readConvertedMarkdown(markdownOfOrg(text)),
  mediawiki: (text) => readConvertedMarkdown(markdownOfMediawiki(text)),
  markdown: (text, _, name) => readMarkdown(text, /\.rst$/i.test(name)),
  text: (text) => readText(text),
};

const faultNotes = (text: string, fault: JsonFault | undefined): Note[] => {
  if (!fault) return [];
  const lines = text.split('\n');
  const line = lineAt(text, fault.offset);
  const outcome = 'Everything before that place was read.';
  return [{ ...brokenNote('JSON', fault.message, outcome, lines[line - 1]), line }];
};

const brokenNote = (format: string, fault: string, outcome: string, quote?: string): Note =>
  error(
    'broken',
    `The file is not valid ${format}: ${fault.split('\n')[0]}. ${outcome}`,
    'Export the file again, or correct that line: often a comma or a quote is missing.',
    quote,
  );

const tooDeepNote = error(
  'broken',
  'The file is nested too deeply to be read.',
  'Copy the questions and answers from the page as shoppers see it, and paste them.',
);

const asideNote = warning(
  'outside',
  'The sheet has no questions; it was left out.',
  'If it holds answers, name its columns "question" and "answer" in the first row.',
);

const emptyNote = error(
  'empty',
  'The file is empty.',
  'Choose the file that contains the questions and answers.',
);

const nothingNote = (format: Format): Note =>
  error(
    'no-questions',
    `The file was read as ${format}, and no question with an answer was found in it.`,
    format === 'shopify' || format === 'script'
      ? 'They are kept in another file: import that, or the page as shoppers see it, saved.'
      : 'Put each question on a line of its own that starts with "Q:", and its answer under it with "A:".',
  );
