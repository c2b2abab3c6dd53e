/** The letters "Q" and "A" that some pages draw as icons before questions and answers. */
import type { ElementContent } from 'hast';
import { isBlankNode, isElement, textOf } from '../hast.ts';

const withoutFirst = (
  nodes: readonly ElementContent[],
  sign: RegExp,
): readonly ElementContent[] => {
  const first = nodes.find((node) => !isBlankNode(node));
  if (!first) return nodes;
  const rest = nodes.slice(nodes.indexOf(first) + 1);
  if (isElement(first) && sign.test(textOf(first)))
    return rest.some((node) => !isBlankNode(node)) ? rest : nodes;
  return nodes;
};

export const withoutSign = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  withoutFirst(nodes, /^[QＱ]\d*[.:．：]?$/);

const answerSign = /^[AＡ]\d*[.:．：]?$/;
/** "A4 210 × 297 mm" starts with a size of paper. */
const typedSign = /^\s*[AＡ](?:(?:\d{1,3})?[.:．：)]\s*|(?![3-5]\s)\d{1,3}\s+(?=\d|\P{ASCII}))/u;

/** The answer to a question with such an icon. */
export const withoutAnswerSign = (nodes: readonly ElementContent[]): readonly ElementContent[] => {
  const rest = withoutFirst(nodes, answerSign);
  if (rest !== nodes) return rest;
  const at = nodes.findIndex((node) => !isBlankNode(node));
  const first = nodes[at];
  if (isElement(first) && first.children.length > 1) {
    const children = withoutFirst(first.children, answerSign);
    if (children !== first.children) return nodes.with(at, { ...first, children: [...children] });
  }
  if (!first || !typedSign.test(textOf(first))) return nodes;
  return [...nodes.slice(0, at), withoutTypedSign(first), ...nodes.slice(at + 1)];
};

/** Removes the icon from the first text of a node. */
const withoutTypedSign = (node: ElementContent): ElementContent => {
  if (node.type === 'text') return { ...node, value: node.value.replace(typedSign, '') };
  if (!isElement(node)) return node;
  const at = node.children.findIndex((child) => !isBlankNode(child));
  const child = node.children[at];
  return child ? { ...node, children: node.children.with(at, withoutTypedSign(child)) } : node;
};
