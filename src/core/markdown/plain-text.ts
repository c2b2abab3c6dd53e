import type { Answer, Block, Inline } from '../faq/faq.ts';

/** The words of an answer without markup: a line for each paragraph, list item, table row and break. */
export const plainText = (answer: Answer): string => answer.map(textOfBlock).join('\n');

const textOfBlock = (block: Block): string => {
  switch (block.type) {
    case 'code':
      return block.value;
    case 'list':
      return block.children.map((item) => plainText(item.children)).join('\n');
    case 'table':
      return block.children
        .map((row) => row.children.map((cell) => textOfInlines(cell.children)).join(' · '))
        .join('\n');
    default:
      return textOfInlines(block.children);
  }
};

export const textOfInlines = (inlines: readonly Inline[]): string =>
  inlines.map(textOfInline).join('');

const textOfInline = (inline: Inline): string => {
  switch (inline.type) {
    case 'break':
      return '\n';
    case 'image':
      return inline.alt;
    case 'text':
    case 'inlineCode':
      return inline.value;
    default:
      return textOfInlines(inline.children);
  }
};
