import { hasFrontMatter } from './formats/front-matter.ts';
import { underlined } from './formats/markdown.ts';
import type { Format } from './format.ts';
import { findHeader } from './formats/csv.ts';
import { endsAsQuestion } from './html/tokens.ts';
import { readRows } from './formats/csv-rows.ts';
import { isFaqLike } from './own/document.ts';
import { isShopifyTemplate } from './formats/shopify-template.ts';
import { isObject, parseJson } from './json-value.ts';
import { questionLabel } from './question-labels.ts';
import { looksLikeHtml } from './text-nodes.ts';

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
  if (pageExtension.test(extension)) {
    return { format: 'html', reason: `its name ends in .${extension}` };
  }
  if (/^(?:[cm]?[jt]s|[jt]sx)$/.test(extension))
    return { format: 'script', reason: `its name ends in .${extension}` };
  if (extension === 'sql' || /^INSERT INTO [^(]*(?:\([^()]*\)\s*)?VALUES\b/im.test(text))
    return { format: 'sql', reason: 'it inserts rows into a database' };
  if (/^(?:properties|ini|po|pot|strings)$/.test(extension))
    return { format: 'keys', reason: `its name ends in .${extension}` };
  const markup = markupOf(extension, text);
  if (markup) return markup;
  if (hasFrontMatter(text)) return { format: 'markdown', reason: 'it has front matter' };
  if (/^(?:csv|tsv|tab)$/.test(extension)) {
    return { format: 'csv', reason: `its name ends in .${extension}` };
  }
  if (/^(?:md|mdx|markdown|qmd|rst)$/.test(extension)) {
    return { format: 'markdown', reason: `its name ends in .${extension}` };
  }
  return detectText(text, start);
};

/** A web page, or one of Confluence. */
const isPage = /<(?:html|ac:structured-macro)\b/i;

/** Pages, and what sites make them of. */
const pageExtension =
  /^(?:html?|xhtml|aspx?|astro|cshtml|ejs|erb|hbs|handlebars|jinja2?|jspx?|liquid|mustache|njk|php|phtml|svelte|tpl|twig|vue)$/;

/** Light markup other than Markdown. */
const markupOf = (extension: string, text: string): DetectedFormat | undefined => {
  const because = (format: Format): DetectedFormat => ({
    format,
    reason: `its name ends in .${extension}`,
  });
  if (/^(?:adoc|asciidoc|asc)$/.test(extension)) return because('asciidoc');
  if (extension === 'org') return because('org');
  if (/^(?:mediawiki|wiki)$/.test(extension)) return because('mediawiki');
  if (/^#\+title:/im.test(text)) return { format: 'org', reason: 'it has the title of Org mode' };
  const isWiki = (text.match(/^(={2,5})[^=\n].*[^=\n]\1[ \t]*$/gm) ?? []).length > 1;
  return isWiki ? { format: 'mediawiki', reason: 'it has the headings of a wiki' } : undefined;
};

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
  const rows = hasLabels ? [] : readRows(text.slice(0, maxSample)).rows;
  if (findHeader(rows)) return { format: 'csv', reason: 'its first line names columns' };
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

const maxSample = 20_000;
