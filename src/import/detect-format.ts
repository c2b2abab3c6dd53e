import { hasFrontMatter } from './formats/markdown/front-matter.ts';
import { underlined } from './formats/markdown/markdown.ts';
import type { Format } from './format.ts';
import { findHeader } from './formats/tables/csv.ts';
import { endsAsQuestion } from './html/tokens.ts';
import { readRows } from './formats/tables/csv-rows.ts';
import { isFaqLike } from './own/document.ts';
import { isShopifyTemplate } from './formats/json/shopify-template.ts';
import { isObject, parseJson } from './fields/json-value.ts';
import { hasShortcodes } from './html/dialects/shortcodes.ts';
import { questionLabel } from './fields/question-labels.ts';
import { looksLikeHtml } from './fields/text-nodes.ts';

export interface DetectedFormat {
  readonly format: Format;
  /** Evidence, completing "Read as CSV, since …". */
  readonly reason: string;
}

/** Detects a file's format, by its content first, then by its name. */
export const detectFormat = (name: string, text: string): DetectedFormat => {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = text.trimStart();
  if (/^[{[]|^\/[*/]/.test(start)) {
    const json = detectJson(text, extension);
    if (json) return json;
  }
  if (/^ya?ml$/.test(extension)) return { format: 'yaml', reason: 'its name ends in .yml' };
  if (extension === 'toml') return { format: 'toml', reason: 'its name ends in .toml' };
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<rss\b/i.test(start))
    return { format: 'feed', reason: 'it is an export of WordPress, or a feed' };
  if (/^<\?xml/i.test(start) && !isPage.test(start)) return { format: 'xml', reason: 'it is XML' };
  if (extension === 'xml' && !isPage.test(text))
    return { format: 'xml', reason: 'its name ends in .xml' };
  if (/^<!doctype html|^<html/i.test(start)) return { format: 'html', reason: 'it is a web page' };
  const named = formatsByName.find(([names]) => names.test(extension));
  if (named) return { format: named[1], reason: `its name ends in .${extension}` };
  if (extension === 'sql' || insertsRows.test(text))
    return { format: 'sql', reason: 'it inserts rows into a database' };
  if (/^#\+title:/im.test(text)) return { format: 'org', reason: 'it has the title of Org mode' };
  if (isWiki(text)) return { format: 'mediawiki', reason: 'it has the headings of a wiki' };
  if (hasFrontMatter(text)) return { format: 'markdown', reason: 'it has front matter' };
  return detectText(text, start);
};

/** A web page, or one of Confluence. */
const isPage = /<(?:html|ac:structured-macro)\b/i;

/** Pages, and what sites make them of. */
const pageExtension =
  /^(?:html?|xhtml|aspx?|astro|cshtml|ejs|erb|hbs|handlebars|jinja2?|jspx?|liquid|mustache|njk|php|phtml|svelte|tpl|twig|vue)$/;

/** Any of these may quote what other formats are recognised by, so their names come first. */
const formatsByName: readonly (readonly [names: RegExp, Format])[] = [
  [pageExtension, 'html'],
  [/^(?:[cm]?[jt]s|[jt]sx)$/, 'script'],
  [/^(?:properties|ini|po|pot|strings)$/, 'keys'],
  [/^(?:csv|tsv|tab)$/, 'csv'],
  [/^(?:md|mdx|markdown|qmd|rst)$/, 'markdown'],
  [/^(?:adoc|asciidoc|asc)$/, 'asciidoc'],
  [/^org$/, 'org'],
  [/^(?:mediawiki|wiki)$/, 'mediawiki'],
];

const insertsRows = /^INSERT (?:IGNORE )?(?:INTO )?[\w$.`"[\]-]+\s*(?:\([^()]*\)\s*)?VALUES\s*\(/im;

/** Words between `==` are marked as important in Markdown; a heading of a wiki has spaces. */
const isWiki = (text: string): boolean =>
  (text.match(/^(={2,5}) [^=\n]+ \1[ \t]*$/gm) ?? []).length > 1 && !loneNumberSign.test(text);

/** A heading of Markdown. Several lines in a row are a list of a wiki. */
const loneNumberSign = /(?<!^#.*\n)^#{1,6} .*$(?!\n#)/m;

const detectJson = (text: string, extension: string): DetectedFormat | undefined => {
  const { value, fault } = parseJson(text);
  if (fault && extension !== 'json') return undefined;
  if (isFaqLike(value)) return { format: 'faq', reason: 'it is a FAQ of shop-help' };
  if (isShopifyTemplate(value))
    return { format: 'shopify', reason: 'it has the sections of a Shopify template' };
  const isLinkedData =
    /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:FAQPage|Question)"/.test(text);
  if (isLinkedData) return { format: 'json-ld', reason: 'it says that it is a schema.org FAQPage' };
  return isObject(value) || Array.isArray(value)
    ? { format: 'json', reason: 'it is JSON' }
    : undefined;
};

const detectText = (text: string, start: string): DetectedFormat => {
  if (start.startsWith('<') && looksLikeHtml(text))
    return { format: 'html', reason: 'it begins with a tag' };
  if (/^\[\[[\w.-]+\]\]\s*\n\s*[\w"'-]+\s*=/m.test(text))
    return { format: 'toml', reason: 'it has tables of TOML' };
  const hasLabels = text.split('\n').some((line) => questionLabel.test(line));
  const rows = hasLabels ? [] : readRows(text.slice(0, MAX_SAMPLE_LENGTH)).rows;
  if (findHeader(rows)) return { format: 'csv', reason: 'its first line names columns' };
  if (hasShortcodes(text))
    return { format: 'html', reason: 'it has the shortcodes of a page builder' };
  if (/<(?:details|dt|summary)\b/i.test(text))
    return { format: 'html', reason: 'it has tags of a web page' };
  if (/^#{1,6}\s+\S/m.test(text) || hasBoldQuestion(text) || underlined.test(text)) {
    return { format: 'markdown', reason: 'it has headings or bold questions' };
  }
  return {
    format: 'text',
    reason: hasLabels ? 'its lines start with Q: and A:' : 'nothing else fits',
  };
};

const hasBoldQuestion = (text: string): boolean =>
  [...text.matchAll(/^\*\*([^*\n]+)\*\*/gm)].some(([, words]) => endsAsQuestion(words!));

const MAX_SAMPLE_LENGTH = 20_000;
