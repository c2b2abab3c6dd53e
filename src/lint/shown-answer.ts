import type { Answer } from '../core/faq/faq.ts';
import { decodeReferences } from '../core/markdown/character-reference.ts';
import { parseMarkdown } from '../core/markdown/parse-markdown.ts';
import type { WrittenText } from './written-faq.ts';

/** The parts of an answer's node that are read here; nodes of any other kind are allowed. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly alt?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

const blockTypes = new Set(['paragraph', 'heading', 'listItem', 'tableRow', 'break', 'code']);
const codeTypes = new Set(['code', 'inlineCode']);

/** The words of an answer as shoppers read them, one line per block, without code. */
export const shownWords = (markdown: string): string =>
  parseMarkdown(markdown).map(wordsOf).join('').trim();

const wordsOf = (node: Node): string => {
  const words = codeTypes.has(node.type)
    ? ''
    : (node.value ?? node.alt ?? (node.children ?? []).map(wordsOf).join(''));
  return blockTypes.has(node.type) ? `${words}\n` : words;
};

/** An answer as shoppers read it, with a line end in place of each link. */
export const wordsOutsideLinks = (markdown: string): string =>
  parseMarkdown(markdown).map(outsideLinks).join('');

const outsideLinks = (node: Node): string =>
  node.type === 'link'
    ? '\n'
    : node.children && !codeTypes.has(node.type)
      ? `${node.children.map(outsideLinks).join('')}${blockTypes.has(node.type) ? '\n' : ''}`
      : wordsOf(node);

export interface ShownLink {
  readonly url: string;
  readonly words: string;
}

/** The links of an answer, in their order. */
export const linksOf = (markdown: string): readonly ShownLink[] => linksIn(parseMarkdown(markdown));

const linksIn = (nodes: Answer | readonly Node[]): readonly ShownLink[] =>
  (nodes as readonly Node[]).flatMap((node) => [
    ...(node.type === 'link' ? [{ url: node.url ?? '', words: wordsOf(node).trim() }] : []),
    ...linksIn(node.children ?? []),
  ]);

/** A text as shoppers read it: an answer without its Markdown, titles and questions without references. */
export const shownText = ({ kind, text }: WrittenText): string => {
  if (kind === 'answer') return shownWords(text);
  return kind === 'question' || kind === 'title' ? decodeReferences(text) : text;
};
