import type { Element, RootContent } from 'hast';
import { attribute, elementsIn, isElement, isNamed } from '../hast.ts';

/** Removes what colleagues noted in a Google document: it is not meant for shoppers. */
export const withoutComments = <Node extends RootContent>(nodes: readonly Node[]): Node[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [node];
    if (isMark(node) || isComment(node)) return [];
    return [{ ...node, children: withoutComments(node.children) }];
  });

/** Where a word is marked that somebody has commented on: `[a]`. */
const isMark = (node: Element): boolean =>
  isNamed(node, 'sup') && elementsIn(node).some((child) => hrefOf(child).startsWith('#cmnt'));

/** The comment itself, at the end of the page. */
const isComment = (node: Element): boolean => {
  const [first] = elementsIn(node);
  return (
    isNamed(node, 'div') &&
    isNamed(first, 'p') &&
    elementsIn(first!).some((child) => hrefOf(child).startsWith('#cmnt_ref'))
  );
};

const hrefOf = (element: Element): string => attribute(element, 'href') ?? '';
