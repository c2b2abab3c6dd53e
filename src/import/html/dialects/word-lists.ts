import type { Element, ElementContent } from 'hast';
import {
  attribute,
  childrenOf,
  hasClass,
  isBlankNode,
  isElement,
  isNamed,
  textOf,
} from '../hast.ts';

const sign = /^\s*(?:[·•o§ü▪\uf000-\uf0ff-]|\(?[\da-z]{1,3}[.)])[\s\u00a0]+/i;
const number = /^\s*\(?[\da-z]{1,3}[.)]/i;

/** Converts paragraphs that Word marks as list items to a list. */
export const withWordLists = (nodes: readonly ElementContent[]): ElementContent[] => {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.findLast((one) => !isBlankNode(one));
    const item = isElement(node) && isItem(node) ? itemOf(node) : undefined;
    const list = isElement(node) && number.test(textOf(node)) ? 'ol' : 'ul';
    if (!item) joined.push(node);
    else if (isElement(last) && last.tagName === list && last.properties['dataWord'])
      last.children.push(item);
    else
      joined.push({
        type: 'element',
        tagName: list,
        properties: { dataWord: true },
        children: [item],
      });
  }
  return joined;
};

const isItem = (node: Element): boolean =>
  isNamed(node, 'p') && isMarkedAsItem(node) && sign.test(textOf(node));

/** Identified by the paragraph's style, or by the list that it has already been converted to. */
const isMarkedAsItem = (node: Element): boolean =>
  hasClass(node, /^MsoList/) || /mso-list:\s*l\d/.test(attribute(node, 'style') ?? '');

const itemOf = (node: Element): Element => ({
  type: 'element',
  tagName: 'li',
  properties: {},
  children: withoutSign(childrenOf(node)),
});

/** Removes the marker and the spaces after it, which may be in different elements. */
const withoutSign = (nodes: readonly ElementContent[]): ElementContent[] => {
  const at = nodes.findIndex((node) => !isBlankNode(node));
  const first = nodes[at];
  if (!first) return [];
  const rest = nodes.slice(at + 1);
  if (isElement(first)) {
    const isSign = sign.test(`${textOf(first)} `) && textOf(first).length < 6;
    return isSign ? rest : [{ ...first, children: withoutSign(first.children) }, ...rest];
  }
  return first.type === 'text'
    ? [{ ...first, value: first.value.replace(sign, '') }, ...rest]
    : rest;
};
