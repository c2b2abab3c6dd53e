import { decodeHTML } from 'entities';
import type { ElementContent } from 'hast';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { micromark } from 'micromark';
import { htmlOfRichText } from './formats/rich-text.ts';
import { textOf } from './html/hast.ts';
import { readHtmlPiece } from './html/parse.ts';
import { withoutLabel } from './question-labels.ts';

const tags =
  'a|abbr|address|article|b|blockquote|br|code|dd|details|div|dl|dt|em|figure|font|h[1-6]|hr|i|iframe|img|li|' +
  'ol|p|pre|section|small|span|strong|sub|summary|sup|table|tbody|td|th|tr|u|ul|video';
const html = new RegExp(`</?(?:${tags})(?:\\s[^<>]*)?/?>`, 'i');
const block = /<(?:p|div|ul|ol|table|h[1-6]|blockquote|dl|section|article)\b/i;

/** Whether a text has tags that an editor of web pages writes. */
export const looksLikeHtml = (text: string): boolean => html.test(text);

/**
 * The nodes of an answer that came as one text: HTML, or what people type, which is read as
 * Markdown.
 */
export const nodesOfText = (text: string): ElementContent[] => {
  const rich = htmlOfRichText(text);
  if (rich !== undefined) return readHtmlPiece(rich);
  if (!looksLikeHtml(text)) {
    const unescaped = decodeHTML(text);
    // Tags that were escaped on their way: nobody writes "&lt;p&gt;" for shoppers to read.
    return looksLikeHtml(unescaped) ? nodesOfText(unescaped) : readHtmlPiece(htmlOfMarkdown(text));
  }
  return readHtmlPiece(block.test(text) ? text : withTypedBreaks(text));
};

/** Blog editors leave paragraphs and line ends as they are typed, beside the tags. */
const withTypedBreaks = (text: string): string =>
  text.includes('<br')
    ? text
    : text
        .trim()
        .replace(/\n{2,}/g, '<br><br>')
        .replace(/\n/g, '<br>');

/** Bullets of Word that are words elsewhere; the tab tells. */
const wordBullet = /^([ \t]*)[o§ü]\t[ \t]*/gm;

/**
 * Markdown as HTML. Text that is indented is no code, and tags in it are kept. A line of dashes makes
 * a heading of the line above only in a file whose headings are written so.
 */
export const htmlOfMarkdown = (markdown: string, hasUnderlinedHeadings = false): string =>
  micromark(markdown.replace(wordBullet, '$1• '), {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [
      gfmTable(),
      {
        disable: { null: ['codeIndented', ...(hasUnderlinedHeadings ? [] : ['setextUnderline'])] },
      },
    ],
    htmlExtensions: [gfmTableHtml()],
  });

/** A question of a list, without the number or label before it. */
export const askedText = (text: string): string => {
  const question = questionText(text);
  return withoutLabel(question) || question;
};

/** A question that came as one text, without the tags, entities or signs that it was typed with. */
export const questionText = (text: string): string =>
  (/[<&]/.test(text) ? textOf(readHtmlPiece(text)) : text)
    .replace(/\s+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .replace(/^(?:#{1,6}\s+|\*\*(?=.*\*\*$))/, '')
    .replace(/\*\*$/, '')
    .trim();
