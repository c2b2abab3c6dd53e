import { readInlines } from './inlines.ts';
import { closesFence, outdent, readLine, trimEnd, trimStart } from './lines.ts';
import type { Item, Line } from './lines.ts';
import type { Block, Inline, ListItem } from '../faq/faq.ts';

/** Lists and quotations nested deeper than this stay the text they are typed with. */
const maxDepth = 6;

/** Reads lines of Markdown into blocks. `depth` counts the lists and quotations around them. */
export const readBlocks = (lines: readonly string[], depth = 0): Block[] => {
  const blocks: Block[] = [];
  let paragraph: string[] = [];
  const endParagraph = () => {
    if (paragraph.length === 0) return;
    addParagraph(blocks, readInlines(trimEnd(paragraph.join('\n'))));
    paragraph = [];
  };

  let at = 0;
  while (at < lines.length) {
    const line = lineInContext(lines[at]!, paragraph.length > 0, depth);
    if (line.type === 'text') {
      paragraph.push(line.text);
      at += 1;
    } else {
      endParagraph();
      at = readBlock(blocks, lines, at, line, depth);
    }
  }
  endParagraph();
  return blocks;
};

/** What a line is where it stands: under a paragraph fewer signs start a block. */
const lineInContext = (source: string, isUnderParagraph: boolean, depth: number): Line => {
  const line = readLine(source);
  const text: Line = { type: 'text', text: trimStart(source) };
  if (line.type === 'underline') return isUnderParagraph ? line : text;
  if (line.type !== 'item' && line.type !== 'quote') return line;
  if (depth >= maxDepth) return text;
  if (line.type === 'quote' || !isUnderParagraph || interrupts(line)) return line;
  return line.marker === '-' ? { type: 'underline', text: '-' } : text;
};

/** An empty item or a number like a year under a paragraph is a part of its text. */
const interrupts = (item: Item): boolean =>
  item.text !== '' && (item.number === undefined || item.number === 1);

/** Adds the block that starts at line `at`, if it shows anything. Returns the line after it. */
const readBlock = (
  blocks: Block[],
  lines: readonly string[],
  at: number,
  line: Line,
  depth: number,
): number => {
  switch (line.type) {
    case 'heading':
      addParagraph(blocks, readInlines(trimStart(line.text)));
      return at + 1;
    case 'fence': {
      let end = at + 1;
      while (end < lines.length && !closesFence(lines[end]!, line)) end += 1;
      addParagraph(blocks, verbatim(lines.slice(at + 1, end)));
      return end + 1;
    }
    case 'quote':
      return readQuote(blocks, lines, at, depth);
    case 'item':
      return readList(blocks, lines, at, line, depth);
    default:
      return at + 1;
  }
};

/** A quotation is shown as the blocks it holds. */
const readQuote = (
  blocks: Block[],
  lines: readonly string[],
  at: number,
  depth: number,
): number => {
  const inner: string[] = [];
  let next = at;
  for (; next < lines.length; next += 1) {
    const line = readLine(lines[next]!);
    if (line.type === 'quote') inner.push(line.text);
    else if (isLazy(line, inner)) inner.push(lines[next]!);
    else break;
  }
  for (const block of readBlocks(inner, depth + 1)) blocks.push(block);
  return next;
};

const readList = (
  blocks: Block[],
  lines: readonly string[],
  at: number,
  first: Item,
  depth: number,
): number => {
  const children: ListItem[] = [];
  let item: Line | undefined = first;
  let next = at;
  while (item?.type === 'item' && item.marker === first.marker) {
    const inner = itemLines(lines, next, item);
    children.push({ type: 'listItem', children: readBlocks(inner, depth + 1) });
    next += inner.length;
    item = next < lines.length ? readLine(lines[next]!) : undefined;
  }
  const ordered = first.number !== undefined;
  blocks.push({ type: 'list', ordered, start: first.number ?? 1, children });
  return next;
};

/** The lines of an item without its sign and indent, blank ones behind it included. */
const itemLines = (lines: readonly string[], at: number, item: Item): string[] => {
  const inner = [item.text];
  // An item may start on the line after its sign, not further down.
  const isHollow = () => item.text === '' && inner[1] === '';
  for (let next = at + 1; next < lines.length; next += 1) {
    const source = lines[next]!;
    const line = readLine(source);
    const own = outdent(source, item.width);
    if (line.type === 'blank') inner.push('');
    else if (own !== undefined && !isHollow()) inner.push(own);
    else if (own === undefined && isLazy(line, inner)) inner.push(source);
    else break;
  }
  return inner;
};

/** Whether a line without the sign or indent of its container still carries on the text in it. */
const isLazy = (line: Line, inner: readonly string[]): boolean =>
  line.type === 'text' && endsInText(inner[inner.length - 1] ?? '');

const endsInText = (source: string): boolean => {
  let line = readLine(source);
  for (let depth = 0; depth < maxDepth; depth += 1) {
    if (line.type !== 'item' && line.type !== 'quote') break;
    line = readLine(line.text);
  }
  return line.type === 'text' || line.type === 'item' || line.type === 'quote';
};

/** Code is shown line by line as it is typed, without blank lines around it. */
const verbatim = (lines: readonly string[]): Inline[] => {
  const inlines = lines.flatMap((value): Inline[] => [
    ...(value === '' ? [] : [{ type: 'text', value } as const]),
    { type: 'break' },
  ]);
  const isText = ({ type }: Inline) => type === 'text';
  return inlines.slice(inlines.findIndex(isText), inlines.findLastIndex(isText) + 1);
};

const addParagraph = (blocks: Block[], children: readonly Inline[]): void => {
  if (children.length > 0) blocks.push({ type: 'paragraph', children });
};
