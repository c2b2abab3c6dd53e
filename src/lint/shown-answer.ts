import type { Answer } from '../core/faq/faq.ts';
import { parseMarkdown } from '../core/markdown/parse-markdown.ts';
import type { WrittenText } from './written-faq.ts';

/** What this reads of a node of an answer; the tree may hold kinds that it need not know. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'break', 'code']);
const CODE = new Set(['code', 'inlineCode']);

/** The words of an answer as shoppers read them, a block a line, without what is shown as code. */
export const shownWords = (markdown: string): string =>
  parseMarkdown(markdown).map(wordsOf).join('').trim();

const wordsOf = (node: Node): string => {
  const words = CODE.has(node.type)
    ? ''
    : (node.value ?? node.alt ?? (node.children ?? []).map(wordsOf).join(''));
  return BLOCKS.has(node.type) ? `${words}\n` : words;
};

/** An answer as shoppers read it, with a line end in the place of each link. */
export const wordsOutsideLinks = (markdown: string): string =>
  parseMarkdown(markdown).map(outsideLinks).join('');

const outsideLinks = (node: Node): string =>
  node.type === 'link'
    ? '\n'
    : node.children && !CODE.has(node.type)
      ? `${node.children.map(outsideLinks).join('')}${BLOCKS.has(node.type) ? '\n' : ''}`
      : wordsOf(node);

export interface ShownLink {
  readonly url: string;
  readonly words: string;
}

/** The links of an answer, in the order in which they stand. */
export const linksOf = (markdown: string): readonly ShownLink[] => linksIn(parseMarkdown(markdown));

const linksIn = (nodes: Answer | readonly Node[]): readonly ShownLink[] =>
  (nodes as readonly Node[]).flatMap((node) => [
    ...(node.type === 'link' ? [{ url: node.url ?? '', words: wordsOf(node).trim() }] : []),
    ...linksIn(node.children ?? []),
  ]);

/** A text as shoppers read it: an answer without its Markdown, any other as it is written. */
export const shownText = ({ kind, text }: WrittenText): string =>
  kind === 'answer' ? shownWords(text) : text;
