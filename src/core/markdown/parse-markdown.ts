import { readBlocks } from './blocks.ts';
import type { Answer, Block, Inline } from '../faq/faq.ts';

/**
 * Reads an answer's Markdown: paragraphs, `**strong**`, `*emphasis*`, `[links](url)`,
 * `<https://autolinks>`, ordered and unordered lists, hard line breaks, backslash escapes and a few
 * entities, all as CommonMark reads them. What else Markdown knows becomes the text it holds (a
 * heading is a paragraph, an image its description), and HTML stays the characters it is typed
 * with. Takes time in proportion to the length, whatever the text. Links keep the URL as written:
 * `parse` checks them.
 */
export const parseAnswer = (markdown: string): Answer =>
  readBlocks(markdown.replaceAll('\0', '\ufffd').split(/\r\n|\n|\r/));

/** The words of an answer without markup: one line a paragraph, list item or hard break. */
export const plainText = (answer: Answer): string => answer.map(textOfBlock).join('\n');

const textOfBlock = (block: Block): string =>
  block.type === 'paragraph'
    ? textOfInlines(block.children)
    : block.children.map((item) => plainText(item.children)).join('\n');

const textOfInlines = (inlines: readonly Inline[]): string => inlines.map(textOfInline).join('');

const textOfInline = (inline: Inline): string => {
  if (inline.type === 'text') return inline.value;
  return inline.type === 'break' ? '\n' : textOfInlines(inline.children);
};
