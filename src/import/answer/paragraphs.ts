import type { BlockContent, List, Paragraph, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { tidyInlines, trimInlines } from './inlines.ts';

/** A line of at least this length was wrapped by the editor, not ended by the author. */
const WRAP_LENGTH = 55;

/**
 * Splits a paragraph of plain text into blocks: some lines may be list items, and an empty line
 * starts a new paragraph.
 */
export const splitParagraph = (paragraph: Paragraph): BlockContent[] => {
  const lines = linesOf(tidyInlines(paragraph.children.flatMap(withTypedBreaks)));
  const blocks: BlockContent[] = [];
  let open: PhrasingContent[][] = [];
  const endParagraph = () => {
    if (open.length > 0) blocks.push({ type: 'paragraph', children: joinLines(open) });
    open = [];
  };
  for (const [at, line] of lines.entries()) {
    const mark = listMark(line);
    const list = blocks[blocks.length - 1];
    const isItem =
      mark &&
      (continues(list, open, mark) || listMark(lines[at + 1] ?? [])?.isOrdered === mark.isOrdered);
    if (line.length === 0) endParagraph();
    else if (isItem) {
      endParagraph();
      addItem(blocks, line, mark);
    } else open.push(line);
  }
  endParagraph();
  return blocks;
};

/** Turns typed line ends into breaks, and wrapped lines into a single one. */
const withTypedBreaks = (node: PhrasingContent): PhrasingContent[] => {
  if (node.type !== 'text' || !node.value.includes('\n')) return [node];
  const lines = node.value.split('\n');
  const isWrapped = lines.slice(0, -1).every((line) => line.trim().length >= WRAP_LENGTH);
  return lines.flatMap((value, at): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value };
    if (at === 0) return [text];
    return isWrapped ? [{ type: 'text', value: ' ' }, text] : [{ type: 'break' }, text];
  });
};

const linesOf = (nodes: readonly PhrasingContent[]): PhrasingContent[][] => {
  const lines: PhrasingContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'break') lines.push([]);
    else lines[lines.length - 1]!.push(node);
  }
  return lines.map(trimInlines);
};

const joinLines = (lines: readonly PhrasingContent[][]): PhrasingContent[] =>
  lines.flatMap((line, at): PhrasingContent[] => (at === 0 ? line : [{ type: 'break' }, ...line]));

/** A list marker typed as text. */
interface Mark {
  readonly isOrdered: boolean;
  readonly number: number;
  readonly length: number;
}

/** The characters from U+F000 on are bullets in Word's own fonts. */
const bullet = /^(?:[•·▪◦●○■‣⁃➢➤►▶✓✔✅☑\uf000-\uf0ff]|[–—-](?=\s))\s*/u;
const numbered = /^(\d{1,3})\s?(?:[/)]|\.(?=\s))-?\s*/;

const listMark = (line: readonly PhrasingContent[]): Mark | undefined => {
  const [first] = line;
  if (first?.type !== 'text') return undefined;
  const number = numbered.exec(first.value);
  if (number) return { isOrdered: true, number: Number(number[1]), length: number[0].length };
  const sign = bullet.exec(first.value);
  return sign ? { isOrdered: false, number: 0, length: sign[0].length } : undefined;
};

/** Whether a line with this marker continues the list before it. */
const continues = (
  block: BlockContent | undefined,
  open: readonly unknown[],
  mark: Mark,
): boolean => open.length === 0 && block?.type === 'list' && block.ordered === mark.isOrdered;

const addItem = (blocks: BlockContent[], line: readonly PhrasingContent[], mark: Mark): void => {
  const [first, ...rest] = line;
  const words = first?.type === 'text' ? first.value.slice(mark.length) : '';
  const children = trimInlines([{ type: 'text', value: words }, ...rest]);
  const last = blocks[blocks.length - 1];
  const list: List =
    last?.type === 'list' && last.ordered === mark.isOrdered
      ? last
      : {
          type: 'list',
          ordered: mark.isOrdered,
          start: mark.isOrdered ? mark.number : null,
          spread: false,
          children: [],
        };
  if (list !== last) blocks.push(list);
  list.children.push({
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children }],
  });
};

export const isEmptyParagraph = (paragraph: Paragraph): boolean =>
  toString(paragraph).trim() === '' && !paragraph.children.some(({ type }) => type === 'image');
