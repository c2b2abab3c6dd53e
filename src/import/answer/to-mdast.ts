import type { Element, ElementContent } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import type { Root } from 'mdast';
import {
  attribute,
  childrenOf,
  elementsIn,
  findElements,
  isBlankNode,
  isElement,
  isNamed,
  textOf,
} from '../html/hast.ts';
import { warning, type Note } from '../import-result.ts';
import { withoutMergedCells } from './table-cells.ts';

/** Converts an answer's HTML to a Markdown tree, with notes on what could not be carried over. */
export const toMarkdownTree = (
  nodes: readonly ElementContent[],
  keepsLineEnds: boolean,
): { readonly tree: Root; readonly notes: readonly Note[] } => {
  const notes: Note[] = [];
  const tree = toMdast(
    { type: 'root', children: nodes.map((node) => prepared(node, notes)) },
    {
      newlines: keepsLineEnds,
      document: true,
      handlers: { ...handlers, ...embeds(notes), del: deleted(notes) },
      nodeHandlers: { comment: () => undefined },
    },
  );
  return { tree: tree as Root, notes };
};

/** Keeps only the text of elements that Markdown cannot express. */
const words: Handle = (state, node: Element) => state.all(node);

const handlers: Record<string, Handle> = {
  u: words,
  input: () => undefined,
  select: () => undefined,
  textarea: () => undefined,
  summary: (state, node: Element) => ({
    type: 'paragraph',
    children: [{ type: 'strong', children: state.all(node) as [] }],
  }),
};

const deleted =
  (notes: Note[]): Handle =>
  (state, node: Element) => {
    notes.push(
      warning(
        'struck-out',
        'Has words that are struck out; an answer cannot strike words out, so they look valid.',
        'Remove them from the answer if they no longer apply.',
        textOf(node),
      ),
    );
    return state.all(node);
  };

/** A video or another page in the answer becomes a link to it. */
const embeds = (notes: Note[]): Record<string, Handle> => {
  const embed: Handle = (_state, node: Element) => {
    const url = addressOf(node);
    const title = attribute(node, 'title') ?? attribute(node, 'ariaLabel');
    const what = node.tagName === 'iframe' ? 'page shown in a frame' : node.tagName;
    notes.push(
      warning(
        node.tagName === 'iframe' ? 'iframe' : 'video',
        url === undefined
          ? `Has a ${what} without an address; it was left out.`
          : `Has a ${what}, which an answer cannot show; it became a link.`,
        url === undefined ? 'Write what it shows.' : 'Write a link text that says what it shows.',
        url ?? title ?? what,
      ),
    );
    if (url === undefined) return undefined;
    return { type: 'link', url, children: [{ type: 'text', value: title ?? url }] };
  };
  return { iframe: embed, video: embed, audio: embed, embed, object: embed };
};

const addressOf = (node: Element): string | undefined => {
  const sources = elementsIn(node).filter((child) => isNamed(child, 'source'));
  const url = [node, ...sources]
    .map((one) => attribute(one, 'src') ?? attribute(one, 'dataSrc') ?? attribute(one, 'data'))
    .find((address) => address !== undefined && address !== '');
  return url?.startsWith('//') ? `https:${url}` : url;
};

/**
 * Puts the content of each table cell on one line, since Markdown allows no lists or line ends
 * there.
 */
const prepared = (node: ElementContent, notes: Note[]): ElementContent => {
  if (!isElement(node)) return node;
  if (isNamed(node, 'td', 'th')) return flatCell(node, notes);
  const kind = attribute(node, 'dataEditorBlock');
  if (kind !== undefined) notes.push(editorBlockNote(kind));
  const { children } = isNamed(node, 'table') ? withoutMergedCells(node) : node;
  return { ...node, children: children.map((child) => prepared(child, notes)) };
};

const editorBlockNote = (kind: string): Note =>
  warning(
    'editor-block',
    'Has an editor block of an unknown kind; only its text was kept.',
    'Check that the answer is still complete.',
    kind,
  );

const flatCell = (cell: Element, notes: Note[]): Element => {
  if (findElements([cell], (element) => isNamed(element, 'ul', 'ol')).length > 0) {
    notes.push(
      warning(
        'list-in-table',
        'Has a list in a cell of a table; its items are now on one line.',
        'Check the cell, or write the list below the table.',
        textOf(cell),
      ),
    );
  }
  return { ...cell, children: flatChildren(cell) };
};

const flatChildren = (node: Element): ElementContent[] => {
  const flat: ElementContent[] = [];
  for (const child of childrenOf(node)) {
    if (isBlankNode(child) && !isNamed(child, 'br')) flat.push(child);
    else if (isNamed(child, 'br')) flat.push(separator(','));
    else if (isElement(child) && isNamed(child, 'p', 'div', 'li', 'ul', 'ol')) {
      if (flat.some((one) => !isBlankNode(one)))
        flat.push(separator(isNamed(child, 'li') ? ';' : ','));
      flat.push(...flatChildren(child));
    } else flat.push(child);
  }
  return flat;
};

const separator = (sign: string): ElementContent => ({ type: 'text', value: `${sign} ` });
