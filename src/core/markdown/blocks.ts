import { readInlines } from './inlines.ts';
import {
  closesFence,
  codeLine,
  outdent,
  readLine,
  setextDepth,
  trimEnd,
  trimStart,
  type CodeFence,
  type Line,
  type ListItemLine,
} from './lines.ts';
import { readTable } from './table.ts';
import type { AddressPolicy } from './inline-tree.ts';
import type { Block, ListItem } from '../faq/faq.ts';

/** Lists and block quotes nested deeper than this are kept as plain text. */
const MAX_DEPTH = 6;

/** Reads lines of Markdown into blocks. `depth` counts the lists and block quotes around them. */
export const readBlocks = (
  lines: readonly string[],
  policy: AddressPolicy,
  depth = 0,
): readonly Block[] => new BlockReader(lines, policy, depth).read();

class BlockReader {
  readonly #lines: readonly string[];
  readonly #policy: AddressPolicy;
  readonly #depth: number;
  readonly #blocks: Block[] = [];
  /** Lines of the paragraph that is still open. */
  #paragraph: string[] = [];
  #at = 0;

  constructor(lines: readonly string[], policy: AddressPolicy, depth: number) {
    this.#lines = lines;
    this.#policy = policy;
    this.#depth = depth;
  }

  read(): readonly Block[] {
    while (this.#at < this.#lines.length) this.#readLine(this.#lines[this.#at]!);
    this.#endParagraph();
    return this.#blocks;
  }

  #readLine(source: string): void {
    const heading = this.#paragraph.length > 0 ? setextDepth(source) : undefined;
    if (heading !== undefined) {
      this.#endParagraph(heading);
      this.#at += 1;
      return;
    }
    const line = this.#inContext(readLine(source), source);
    if (line.type !== 'text') {
      this.#endParagraph();
      this.#readBlock(line);
    } else if (!this.#readTable()) {
      this.#paragraph.push(line.text);
      this.#at += 1;
    }
  }

  /** A line in its context: not everything that starts a block may interrupt a paragraph. */
  #inContext(line: Line, source: string): Line {
    const isContainer = line.type === 'listItem' || line.type === 'blockquote';
    const isText = isContainer && (this.#depth >= MAX_DEPTH || !this.#mayStart(line));
    return isText ? { type: 'text', text: trimStart(source) } : line;
  }

  /** Directly below a paragraph, an empty item or a number such as a year is part of its text. */
  #mayStart(line: Line): boolean {
    if (this.#paragraph.length === 0 || line.type !== 'listItem') return true;
    return line.text !== '' && (line.number === undefined || line.number === 1);
  }

  /** Adds the block that starts at the current line, if it shows anything. */
  #readBlock(line: Line): void {
    switch (line.type) {
      case 'heading':
        this.#addText(trimStart(line.text), line.depth);
        this.#at += 1;
        break;
      case 'codeFence':
        this.#readCode(line);
        break;
      case 'blockquote':
        this.#readBlockquote();
        break;
      case 'listItem':
        this.#readList(line);
        break;
      default:
        this.#at += 1;
    }
  }

  #readTable(): boolean {
    const read = readTable(this.#lines, this.#at, this.#policy);
    if (!read) return false;
    this.#endParagraph();
    this.#blocks.push(read.table);
    this.#at = read.end;
    return true;
  }

  #readCode(fence: CodeFence): void {
    const start = this.#at + 1;
    let end = start;
    while (end < this.#lines.length && !closesFence(this.#lines[end]!, fence)) end += 1;
    this.#at = end + 1;
    while (end > start && this.#lines[end - 1]!.trim() === '') end -= 1;
    const lines = this.#lines.slice(start, end).map((line) => codeLine(line, fence));
    if (lines.length > 0) this.#blocks.push({ type: 'code', value: lines.join('\n') });
  }

  /** A block quote is flattened into the blocks it contains. */
  #readBlockquote(): void {
    const inner: string[] = [];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const source = this.#lines[this.#at]!;
      const line = readLine(source);
      if (line.type === 'blockquote') inner.push(line.text);
      else if (isLazy(source, line, inner)) inner.push(source);
      else break;
    }
    for (const block of readBlocks(inner, this.#policy, this.#depth + 1)) this.#blocks.push(block);
  }

  #readList(first: ListItemLine): void {
    const children: ListItem[] = [];
    let item: Line | undefined = first;
    while (item?.type === 'listItem' && item.marker === first.marker) {
      const inner = this.#itemLines(item);
      children.push({
        type: 'listItem',
        children: readBlocks(inner, this.#policy, this.#depth + 1),
      });
      this.#at += inner.length;
      item = this.#at < this.#lines.length ? readLine(this.#lines[this.#at]!) : undefined;
    }
    const ordered = first.number !== undefined;
    this.#blocks.push({ type: 'list', ordered, start: first.number ?? 1, children });
  }

  /** The lines of an item without its marker and indent, including the blank lines after it. */
  #itemLines(item: ListItemLine): readonly string[] {
    const inner = [item.text];
    // An item's content may start on the line after its marker, but no later.
    const isHollow = () => item.text === '' && inner[1] === '';
    for (let next = this.#at + 1; next < this.#lines.length; next += 1) {
      const source = this.#lines[next]!;
      const line = readLine(source);
      const own = outdent(source, item.width);
      if (line.type === 'blank') inner.push('');
      else if (own !== undefined && !isHollow()) inner.push(own);
      else if (own === undefined && item.mayBeLazy && isLazy(source, line, inner))
        inner.push(source);
      else break;
    }
    return inner;
  }

  /** Adds the open paragraph, or the setext heading that it turned out to be. */
  #endParagraph(headingDepth?: number): void {
    if (this.#paragraph.length === 0) return;
    this.#addText(trimEnd(this.#paragraph.join('\n')), headingDepth);
    this.#paragraph = [];
  }

  #addText(text: string, headingDepth?: number): void {
    const children = readInlines(text, this.#policy);
    if (children.length === 0) return;
    this.#blocks.push(
      headingDepth === undefined
        ? { type: 'paragraph', children }
        : { type: 'heading', depth: headingDepth, children },
    );
  }
}

/**
 * Whether a line that lacks the marker or indent of its container still continues a paragraph in it
 * (CommonMark's lazy continuation).
 */
const isLazy = (source: string, line: Line, inner: readonly string[]): boolean =>
  line.type === 'text' && setextDepth(source) === undefined && endsInText(inner.at(-1) ?? '');

const endsInText = (source: string): boolean => {
  let line = readLine(source);
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    if (line.type !== 'listItem' && line.type !== 'blockquote') break;
    line = readLine(line.text);
  }
  return line.type === 'text' || line.type === 'listItem' || line.type === 'blockquote';
};
