import { decodeHTML } from 'entities';
import type { ElementContent } from 'hast';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';
import { micromark } from 'micromark';
import { htmlOfRichText } from '../formats/json/rich-text.ts';
import { textOf } from '../html/hast.ts';
import { readHtmlPiece } from '../html/parse.ts';
import type { RawAnswer } from '../raw-faq.ts';
import { withoutLabel } from './question-labels.ts';

const tags =
  'a|abbr|address|article|b|blockquote|br|code|dd|details|div|dl|dt|em|figure|font|h[1-6]|hr|i|iframe|img|li|' +
  'ol|p|pre|section|small|span|strong|sub|summary|sup|table|tbody|td|th|tr|u|ul|video';
const html = new RegExp(`</?(?:${tags})(?:\\s[^<>]*)?/?>`, 'i');
const block = /<(?:p|div|ul|ol|table|h[1-6]|blockquote|dl|section|article)\b/i;

/** Whether a text contains tags that web editors produce. */
export const looksLikeHtml = (text: string): boolean => html.test(text);

/**
 * The nodes of an answer that was given as one text: HTML, or typed text, which is read as
 * Markdown.
 */
export const nodesOfText = (text: string): ElementContent[] => {
  const rich = htmlOfRichText(text);
  if (rich !== undefined) return readHtmlPiece(rich);
  if (!looksLikeHtml(text)) {
    const unescaped = decodeHTML(text);
    // Tags that were escaped on the way: nobody writes "&lt;p&gt;" for shoppers to read.
    return looksLikeHtml(unescaped) ? nodesOfText(unescaped) : readHtmlPiece(htmlOfMarkdown(text));
  }
  return readHtmlPiece(withTypedBreaks(text));
};

/** An answer that was given as one text. Its line ends count unless it has tags. */
export const answerOfText = (text: string): RawAnswer => ({
  type: 'html',
  nodes: nodesOfText(text),
  keepsLineEnds: !looksLikeHtml(text),
});

/** Blog editors keep typed paragraphs and line ends next to the tags. */
export const withTypedBreaks = (text: string): string =>
  text.includes('<br') || block.test(text)
    ? text
    : text
        .trim()
        .replace(/\n{2,}/g, '<br><br>')
        .replace(/\n/g, '<br>');

/** Word's bullets are ordinary characters elsewhere; the tab after them tells the difference. */
const wordBullet = /^([ \t]*)[o§ü]\t[ \t]*/gm;

/** Crisp's coloured words: `${color}[#ff0000](words)`. */
const crispColour = /\$\{color\}\[[^\]\n]*\]\(([^()\n]*)\)/g;

/** Document360's boxes, as lines of their own: `:::(Info) (Note)`. */
const box = /^:{3}(?:\([\w ]*\)[ \t]*)*$/gm;

/** Attributes of a link: `{target="_blank"}`. */
const linkAttributes = /(?<=\]\([^()\s]{1,500}\))\{:?[ \t]*[\w.#-]+(?:="[^"{}\n]*")?[ \t]*\}/g;

const plainMarks: readonly (readonly [mark: RegExp, plain: string])[] = [
  [wordBullet, '$1• '],
  [crispColour, '$1'],
  [box, ''],
  [linkAttributes, ''],
];

/**
 * Converts Markdown to HTML. Indented text is not code, and tags are kept. A line of dashes
 * underlines a heading only in files whose headings are written that way.
 */
export const htmlOfMarkdown = (markdown: string, hasUnderlinedHeadings = false): string =>
  micromark(
    plainMarks.reduce((text, [mark, plain]) => text.replace(mark, plain), markdown),
    {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [
        gfmTable(),
        {
          disable: {
            null: ['codeIndented', ...(hasUnderlinedHeadings ? [] : ['setextUnderline'])],
          },
        },
      ],
      htmlExtensions: [gfmTableHtml()],
    },
  );

/** The text of a question in a list, without its number or label. */
export const askedText = (text: string): string => {
  const question = questionText(text);
  return withoutLabel(question) || question;
};

/** The text of a question that was given as one text, without tags, entities or list markers. */
export const questionText = (text: string): string =>
  (/[<&]/.test(text) ? textOf(readHtmlPiece(text)) : text)
    .replace(/\s+/g, (space) => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .replace(/^(?:#{1,6}\s+|\*\*(?=.*\*\*$))/, '')
    .replace(/\*\*$/, '')
    .trim();
