import type { Element, ElementContent } from 'hast';
import { headingOf, maxLength, readLead } from './bold-questions.ts';
import type { Lead } from './bold-questions.ts';
import { childrenOf, elementsIn, isBlankNode, isNamed, textOf } from './hast.ts';
import { endsAsQuestion } from './tokens.ts';

/** The items of a list as questions with their answers; undefined unless every item is one. */
export const questionsOfList = (list: Element): readonly Lead[] | undefined => {
  const items = elementsIn(list).map(questionOfItem);
  return items.length > 0 && items.every((item) => item !== undefined) ? items : undefined;
};

/** An item that begins with a bold question, or with one on a line of its own above its answer. */
const questionOfItem = (item: Element): Lead | undefined => {
  const children = childrenOf(item).filter((child) => !isBlankNode(child));
  const [first, ...others] = children;
  const isParagraph = first !== undefined && isNamed(first, 'p', 'div');
  const lead = readLead(isParagraph ? childrenOf(first) : children);
  if (lead?.heading.isQuestion)
    return { ...lead, rest: isParagraph ? [...lead.rest, ...others] : lead.rest };
  return isParagraph ? askedAbove([first], others) : askedInFirstLine(children);
};

const askedAbove = (
  question: readonly ElementContent[],
  answer: readonly ElementContent[],
): Lead | undefined => {
  const text = textOf(question);
  if (!endsAsQuestion(text) || text.length > maxLength || answer.every(isBlankNode))
    return undefined;
  return { heading: headingOf(text, true, question), rest: answer };
};

/** The first line ends at a line end that was typed, at `<br>`, or where a block begins. */
const askedInFirstLine = (nodes: readonly ElementContent[]): Lead | undefined => {
  const at = nodes.findIndex(endsLine);
  const node = nodes[at];
  if (!node) return undefined;
  const before = nodes.slice(0, at);
  if (node.type !== 'text')
    return askedAbove(before, nodes.slice(isNamed(node, 'br') ? at + 1 : at));
  const end = node.value.trimStart().indexOf('\n');
  const text = node.value.trimStart();
  return askedAbove(
    [...before, { type: 'text', value: text.slice(0, end) }],
    [{ type: 'text', value: text.slice(end + 1) }, ...nodes.slice(at + 1)],
  );
};

const endsLine = (node: ElementContent): boolean =>
  node.type === 'text'
    ? node.value.trim().includes('\n')
    : isNamed(node, 'br', 'p', 'div', 'ul', 'ol');
