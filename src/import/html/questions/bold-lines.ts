import type { ElementContent } from 'hast';
import { questionLabel } from '../../fields/question-labels.ts';
import { childrenOf, isBlankNode, isElement, isNamed, textOf } from '../hast.ts';
import { endsAsQuestion } from '../tokens.ts';

const wrappers = ['span', 'font', 'u', 'em', 'i', 'a', 'big', 'mark', 'small'];

/** Whether all text of a node is bold. */
export const isBold = (node: ElementContent | undefined): boolean => {
  if (!isElement(node)) return false;
  if (isNamed(node, 'strong', 'b')) return true;
  const words = childrenOf(node).filter((child) => !isBlankNode(child));
  return isNamed(node, ...wrappers) && words.length > 0 && words.every(isBold);
};

/**
 * Splits a paragraph before each line that begins with a bold question, as editors without
 * paragraphs produce.
 */
export const splitAtQuestions = (
  nodes: readonly ElementContent[],
): readonly (readonly ElementContent[])[] => {
  const starts = nodes.flatMap((node, at) => (beginsQuestion(nodes, at) ? [at] : []));
  if (starts.length === 0 || (starts.length === 1 && nodes.slice(0, starts[0]).every(isBlankNode)))
    return [nodes];
  return [0, ...starts]
    .map((start, at) => nodes.slice(start, starts[at]))
    .filter((part) => !part.every(isBlankNode));
};

const beginsQuestion = (nodes: readonly ElementContent[], at: number): boolean => {
  const before = nodes.slice(0, at).findLast((node) => !isBlankNode(node) || isNamed(node, 'br'));
  if (before && !isNamed(before, 'br')) return false;
  if (!isBold(nodes[at])) return false;
  const rest = nodes.slice(at);
  const end = rest.findIndex(
    (node) => !isBold(node) && !(isBlankNode(node) && !isNamed(node, 'br')),
  );
  const words = textOf(end < 0 ? rest : rest.slice(0, end));
  return endsAsQuestion(words) || questionLabel.test(words);
};
