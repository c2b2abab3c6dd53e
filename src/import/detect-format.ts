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

/** Detects a file's format, by its content first, then by its name. */
export const detectFormat = (name: string, text: string): Format => {
  const extension = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const start = text.trimStart();
  if (/^[{[]|^\/[*/]/.test(start)) {
    const json = detectJson(text, extension);
    if (json) return json;
  }
  if (/^ya?ml$/.test(extension)) return 'yaml';
  if (extension === 'toml') return 'toml';
  if (/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<rss\b/i.test(start)) return 'feed';
  if (/^<\?xml/i.test(start) && !pageTag.test(start)) return 'xml';
  if (extension === 'xml' && !pageTag.test(text)) return 'xml';
  if (/^<!doctype html|^<html/i.test(start)) return 'html';
  const named = formatsByExtension.get(extension);
  if (named) return named;
  if (extension === 'sql' || insertStatement.test(text)) return 'sql';
  if (/^#\+title:/im.test(text)) return 'org';
  if (isWiki(text)) return 'mediawiki';
  if (hasFrontMatter(text)) return 'markdown';
  return detectText(text, start);
};

/** A web page, or one of Confluence. */
const pageTag = /<(?:html|ac:structured-macro)\b/i;

/**
 * Formats by the end of a file's name. Any of these may quote what other formats are recognised by,
 * so their names come first.
 */
const extensions = {
  // Pages, and what sites make them of.
  html:
    'html htm xhtml asp aspx astro cshtml ejs erb hbs handlebars jinja jinja2 jsp jspx liquid mustache ' +
    'njk php phtml svelte tpl twig vue',
  script: 'js cjs mjs ts cts mts jsx tsx',
  keys: 'properties ini po pot strings',
  csv: 'csv tsv tab',
  markdown: 'md mdx markdown qmd rst',
  asciidoc: 'adoc asciidoc asc',
  org: 'org',
  mediawiki: 'mediawiki wiki',
} as const;

const formatsByExtension: ReadonlyMap<string, Format> = new Map(
  Object.entries(extensions).flatMap(([format, names]) =>
    names.split(' ').map((name) => [name, format as keyof typeof extensions]),
  ),
);

const insertStatement =
  /^INSERT (?:IGNORE )?(?:INTO )?[\w$.`"[\]-]+\s*(?:\([^()]*\)\s*)?VALUES\s*\(/im;

/** Words between `==` are marked as important in Markdown; a heading of a wiki has spaces. */
const isWiki = (text: string): boolean =>
  (text.match(/^(={2,5}) [^=\n]+ \1[ \t]*$/gm) ?? []).length > 1 && !loneNumberSign.test(text);

/** A heading of Markdown. Several lines in a row are a list of a wiki. */
const loneNumberSign = /(?<!^#.*\n)^#{1,6} .*$(?!\n#)/m;

const detectJson = (text: string, extension: string): Format | undefined => {
  const { value, fault } = parseJson(text);
  if (fault && extension !== 'json') return undefined;
  if (isFaqLike(value)) return 'faq';
  if (isShopifyTemplate(value)) return 'shopify';
  const isLinkedData =
    /"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(?:FAQPage|Question)"/.test(text);
  if (isLinkedData) return 'json-ld';
  return isObject(value) || Array.isArray(value) ? 'json' : undefined;
};

const detectText = (text: string, start: string): Format => {
  if (start.startsWith('<') && looksLikeHtml(text)) return 'html';
  if (/^\[\[[\w.-]+\]\]\s*\n\s*[\w"'-]+\s*=/m.test(text)) return 'toml';
  const hasLabels = text.split('\n').some((line) => questionLabel.test(line));
  const rows = hasLabels ? [] : readRows(text.slice(0, MAX_SAMPLE_LENGTH)).rows;
  if (findHeader(rows)) return 'csv';
  if (hasShortcodes(text)) return 'html';
  if (/<(?:details|dt|summary)\b/i.test(text)) return 'html';
  if (/^#{1,6}\s+\S/m.test(text) || hasBoldQuestion(text) || underlined.test(text)) {
    return 'markdown';
  }
  return 'text';
};

const hasBoldQuestion = (text: string): boolean =>
  [...text.matchAll(/^\*\*([^*\n]+)\*\*/gm)].some(([, words]) => endsAsQuestion(words!));

const MAX_SAMPLE_LENGTH = 20_000;
