import type { ElementContent } from 'hast';
import { isBold } from './bold-lines.ts';
import { isBlankNode, isNamed, textOf } from '../hast.ts';
import { BOLD_LEVEL, endsAsQuestion, MAX_QUESTION_LENGTH, type HeadingToken } from '../tokens.ts';
import { answerLabel, questionLabel, withoutLabel } from '../../fields/question-labels.ts';

/** A bold or labelled line that begins a paragraph. */
export interface Lead {
  readonly heading: HeadingToken;
  readonly rest: readonly ElementContent[];
}

export const readLead = (paragraph: readonly ElementContent[]): Lead | undefined => {
  const nodes = trimStart(paragraph).flatMap(breakBeforeAnswer);
  const lineEnd = nodes.findIndex((node, at) => isNamed(node, 'br') && at > 0);
  const line = lineEnd < 0 ? nodes : nodes.slice(0, lineEnd);
  const bold = boldStart(nodes);
  if (bold) return bold;
  const text = textOf(line);
  if (!questionLabel.test(text) || text.length > MAX_QUESTION_LENGTH) return undefined;
  const rest = lineEnd < 0 ? [] : nodes.slice(lineEnd + 1);
  return { heading: headingOf(text, true, line), rest: withoutAnswerLabel(trimStart(rest)) };
};

/**
 * Treats a line labelled as the answer as a separate line, even if only a typed line end precedes
 * it.
 */
const breakBeforeAnswer = (node: ElementContent): ElementContent[] => {
  if (node.type !== 'text') return [node];
  const lines = node.value.split('\n');
  const at = lines.findIndex((line, index) => index > 0 && answerLabel.test(line));
  if (at < 0) return [node];
  return [
    { type: 'text', value: lines.slice(0, at).join('\n') },
    { type: 'element', tagName: 'br', properties: {}, children: [] },
    { type: 'text', value: lines.slice(at).join('\n') },
  ];
};

/** A paragraph that is all bold, or begins with a bold question. */
const boldStart = (nodes: readonly ElementContent[]): Lead | undefined => {
  const words = nodes.filter((node) => !isBlankNode(node));
  let count = 0;
  while (isBold(words[count])) count += 1;
  if (count === 0) return undefined;
  const text = textOf(words.slice(0, count));
  const rest = trimStart(words.slice(count));
  const isQuestion = endsAsQuestion(text) || questionLabel.test(text);
  if (text === '' || text.length > MAX_QUESTION_LENGTH || (rest.length > 0 && !isQuestion))
    return undefined;
  const heading = headingOf(text, isQuestion, words.slice(0, count));
  return { heading, rest: withoutAnswerLabel(rest) };
};

export const headingOf = (
  text: string,
  isQuestion: boolean,
  nodes: readonly ElementContent[],
): HeadingToken => ({
  type: 'heading',
  level: BOLD_LEVEL,
  text: withoutLabel(text),
  isQuestion,
  anchors: [],
  nodes,
});

const trimStart = (nodes: readonly ElementContent[]): readonly ElementContent[] =>
  nodes.slice(
    Math.max(
      0,
      nodes.findIndex((node) => !isBlankNode(node)),
    ),
  );

export const isLabelledAnswer = (nodes: readonly ElementContent[]): boolean =>
  answerLabel.test(textOf(nodes));

/** Removes the "A:" label from an answer's nodes. */
export const withoutAnswerLabel = (nodes: readonly ElementContent[]): readonly ElementContent[] => {
  const at = nodes.findIndex((node) => !isBlankNode(node));
  const first = nodes[at];
  if (!first || !answerLabel.test(textOf(nodes))) return nodes;
  const rest = nodes.slice(at + 1);
  if (first.type === 'text')
    return [{ ...first, value: first.value.replace(answerLabel, '') }, ...rest];
  return isNamed(first, 'strong', 'b') && textOf(first).replace(answerLabel, '') === ''
    ? rest
    : nodes;
};
