import type { BlockContent, List, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { RawAnswer } from '../raw-faq.ts';
import { warning, type Note } from '../import-result.ts';
import { clickHerePlaces, isVagueLinkText } from '../../core/language/click-here.ts';
import { tidyInlines, trimInlines } from './inlines.ts';
import { leadsNowhere, resolveImage, resolveLink, type LinkTargets } from './links.ts';
import { isEmptyParagraph, splitParagraph } from './paragraphs.ts';
import { isBackToTopLink } from './back-to-top.ts';
import { linkAddresses, placeholderNotes } from './texts.ts';
import { toMarkdownTree } from './to-mdast.ts';
import { writeMarkdown } from './write-markdown.ts';

export interface CleanAnswer {
  readonly markdown: string;
  readonly notes: readonly Note[];
}

/** Converts an answer to Markdown, with notes for its owner. */
export const cleanAnswer = (answer: RawAnswer, context: LinkTargets): CleanAnswer => {
  if (answer.type === 'own') return { markdown: answer.markdown, notes: [] };
  const { tree, notes } = toMarkdownTree(answer.nodes, answer.keepsLineEnds);
  linkAddresses(tree);
  const cleaner = new Cleaner(context);
  const clean: Root = { type: 'root', children: cleaner.blocks(tree.children) };
  const words = toString(clean);
  return {
    markdown: writeMarkdown(clean),
    notes: [...notes, ...cleaner.notes, ...placeholderNotes(words), ...cleaner.vagueNotes(clean)],
  };
};

class Cleaner {
  readonly notes: Note[] = [];
  readonly #context: LinkTargets;

  constructor(context: LinkTargets) {
    this.#context = context;
  }

  blocks(nodes: readonly RootContent[]): BlockContent[] {
    const kept = nodes.filter((node) => !isBackToTopLink(node));
    const isAlone = kept.length === 1 || kept.every(isPictures);
    const clean = kept.flatMap((node) => this.#block(node, isAlone));
    return withListsJoined(clean);
  }

  /** @param isAlone Whether it is all that there is. */
  #block(node: RootContent, isAlone: boolean): BlockContent[] {
    switch (node.type) {
      case 'paragraph': {
        const children = this.#inlines(node.children);
        // What a lost picture showed is no sentence beside others; alone, or within a sentence, it is.
        if (!isAlone && isOfPictures(node) && children.every(isTextOrBreak)) return [];
        const paragraph = { ...node, children };
        return isEmptyParagraph(paragraph) ? [] : splitParagraph(paragraph);
      }
      case 'heading': {
        const children = trimInlines(tidyInlines(this.#inlines(node.children).map(asSpace)));
        return children.length === 0 ? [] : [{ ...node, children }];
      }
      case 'list':
        return this.#list(node);
      case 'blockquote':
        return [{ ...node, children: this.blocks(node.children) }];
      case 'table':
        return [this.#table(node)];
      case 'code':
        return [node];
      default:
        return [];
    }
  }

  #list(list: Extract<RootContent, { type: 'list' }>): BlockContent[] {
    const children = list.children.map((item) => ({
      ...item,
      children: this.blocks(item.children),
    }));
    const full = children.filter((item) => item.children.length > 0);
    return full.length === 0 ? [] : [{ ...list, children: full }];
  }

  #table(table: Extract<RootContent, { type: 'table' }>): BlockContent {
    const rows = table.children.map((row) => ({
      ...row,
      children: row.children.map((cell) => ({
        ...cell,
        children: trimInlines(tidyInlines(this.#inlines(cell.children).map(asSpace))),
      })),
    }));
    return { ...table, children: rows };
  }

  #inlines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    return nodes.flatMap((node) => this.#inline(node));
  }

  #inline(node: PhrasingContent): PhrasingContent[] {
    if (node.type === 'image') {
      const { url, note } = resolveImage(node, this.#context);
      if (note) this.notes.push(note);
      if (url !== undefined) return [{ type: 'image', url, alt: node.alt ?? '' }];
      return node.alt ? [{ type: 'text', value: node.alt }] : [];
    }
    if (node.type === 'link') return this.#link(node);
    if (!('children' in node)) return [node];
    return [{ ...node, children: this.#inlines(node.children) }];
  }

  #link(node: Extract<PhrasingContent, { type: 'link' }>): PhrasingContent[] {
    const { url, note } = resolveLink(node, this.#context);
    const children = this.#inlines(node.children);
    // On the word "here", the address that is lost says where the link led; without one, a contact is meant.
    const isContact = isVagueLinkText(toString(node)) && leadsNowhere(node);
    if (note && !isContact) this.notes.push(note);
    if (url !== undefined) return [{ type: 'link', url, children }];
    if (isContact && clickHerePlaces(toString(node)).length === 0) {
      this.notes.push(contactQuestion(toString(node)));
    }
    return children;
  }

  /** Notes on "click here" phrases that are not links. */
  vagueNotes(tree: Root): Note[] {
    return clickHerePlaces(wordsOutsideLinks(tree)).map(contactQuestion);
  }
}

const isTextOrBreak = ({ type }: PhrasingContent): boolean => type === 'text' || type === 'break';

const isPictures = (node: RootContent): boolean => node.type === 'paragraph' && isOfPictures(node);

/** Whether it has nothing but pictures, which may be links. */
const isOfPictures = ({ children }: { readonly children: readonly PhrasingContent[] }): boolean =>
  children.some((child) => child.type === 'image' || child.type === 'link') &&
  children.every(
    (child) =>
      child.type === 'image' ||
      child.type === 'break' ||
      (child.type === 'text' && child.value.trim() === '') ||
      (child.type === 'link' && isOfPictures(child)),
  );

/** Notion exports each item of a list as a list of its own. */
const withListsJoined = (blocks: readonly BlockContent[]): BlockContent[] => {
  const joined: BlockContent[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.type === 'list' && block.type === 'list' && continuesList(last, block))
      joined[joined.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else joined.push(block);
  }
  return joined;
};

const continuesList = (before: List, list: List): boolean =>
  before.ordered === list.ordered &&
  (!list.ordered || (list.start ?? 1) === (before.start ?? 1) + before.children.length);

const asSpace = (node: PhrasingContent): PhrasingContent =>
  node.type === 'break' ? { type: 'text', value: ' ' } : node;

const contactQuestion = (words: string): Note =>
  warning(
    'which-contact',
    `Says "${words.trim()}", but there is nothing to click: which contact is meant?`,
    'Replace it by a link that says where it leads, such as [write to us](contact:support).',
    words,
  );

const wordsOutsideLinks = (node: Parents | RootContent): string => {
  if (node.type === 'link') return ' \n ';
  if ('value' in node) return node.value;
  if (!('children' in node)) return ' ';
  return node.children.map(wordsOutsideLinks).join(node.type === 'root' ? '\n' : '');
};
