import type { Element, ElementContent } from 'hast';
import { isBold } from './bold-lines.ts';
import { headingOf, readLead, type Lead } from './bold-questions.ts';
import { childrenOf, elementsIn, isBlankNode, isNamed, textOf } from '../hast.ts';
import { endsAsQuestion, MAX_QUESTION_LENGTH, type HeadingToken } from '../tokens.ts';

/**
 * The items of a list as questions with answers; undefined unless the first item and most others
 * are questions. What is between them belongs to the answer above. In a list of questions, bold
 * titles are questions too.
 */
export const questionsOfList = (
  list: Element,
  isOfQuestions: boolean,
): readonly Lead[] | undefined => {
  const questions: Lead[] = [];
  let others = 0;
  for (const item of elementsIn(list)) {
    const question = questionOfItem(item) ?? (isOfQuestions ? titleOfItem(item) : undefined);
    const above = questions.at(-1);
    if (question) questions.push(question);
    else if (!above) return undefined;
    else {
      others += 1;
      const rest = [...above.rest, { ...list, children: [item] }];
      questions[questions.length - 1] = { ...above, rest };
    }
  }
  return questions.length > others ? questions : undefined;
};

/**
 * The question that a numbered list consists of, without its answer: word processors number the
 * questions of a page so, and the answer follows the list.
 */
export const numberedQuestion = (list: Element): HeadingToken | undefined => {
  const [item, ...others] = elementsIn(list);
  const text = item && others.length === 0 && isNamed(list, 'ol') ? textOf(item) : '';
  if (!item || !endsAsQuestion(text) || text.length > MAX_QUESTION_LENGTH) return undefined;
  return headingOf(text, true, childrenOf(item));
};

/** An item such as `<b>Delivery:</b> two days`. */
const titleOfItem = (item: Element): Lead | undefined => {
  const [title, ...rest] = childrenOf(item).filter((child) => !isBlankNode(child));
  const text = title ? textOf(title).replace(/\s*[:：–—-]$/u, '') : '';
  if (!isBold(title) || text === '' || text.length > MAX_QUESTION_LENGTH || rest.every(isBlankNode))
    return undefined;
  return { heading: headingOf(text, false, [title!]), rest };
};

/** An item that begins with a bold question, or with a question on a line above its answer. */
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
  if (!endsAsQuestion(text) || text.length > MAX_QUESTION_LENGTH || answer.every(isBlankNode))
    return undefined;
  return { heading: headingOf(text, true, question), rest: answer };
};

/** The first line ends at a typed line end, at `<br>`, or where a block begins. */
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
