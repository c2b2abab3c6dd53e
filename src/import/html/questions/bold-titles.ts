/** Bold lines without a question mark, on a page whose questions are bold lines. */
import type { ElementContent } from 'hast';
import { warning, type Note } from '../../import-result.ts';
import { isBold } from './bold-lines.ts';
import { headingOf } from './bold-questions.ts';
import { childrenOf, findElement, isBlankNode, isElement, isNamed, textOf } from '../hast.ts';
import { BOLD_LEVEL, type BlockToken, type HeadingToken, type PageToken } from '../tokens.ts';

interface WithTitles {
  readonly tokens: readonly PageToken[];
  /** The note for the owner about a token's entry. */
  readonly notes: ReadonlyMap<PageToken, Note>;
}

/**
 * Takes them as questions if at least as many bold lines certainly are questions and no title
 * occurs twice. Otherwise they remain part of the answers, with a note for the owner.
 */
export const withBoldTitles = (tokens: readonly PageToken[], asks: boolean): WithTitles => {
  const split = tokens.flatMap((token) => splitTitle(token) ?? [token]);
  const bold = split.filter(
    (token, at): token is HeadingToken =>
      token.type === 'heading' && token.level === BOLD_LEVEL && split[at + 1]?.type === 'block',
  );
  const unsplit = new Set(tokens);
  const isSure = (heading: HeadingToken): boolean =>
    heading.isQuestion || (!asks && unsplit.has(heading));
  const titles = bold.filter((heading) => !isSure(heading) && isTitle(heading.text));
  const sure = bold.filter(isSure).length;
  const isUnique = new Set(titles.map(({ text }) => text)).size === titles.length;
  const areQuestions = sure > 1 && sure >= titles.length && isUnique;
  return areQuestions ? asQuestions(split, titles) : doubts(tokens, titles);
};

/** Splits a paragraph that begins with a bold line into its title and the rest. */
const splitTitle = (token: PageToken): [HeadingToken, BlockToken] | undefined => {
  const [paragraph] = token.type === 'block' && !token.paragraph ? token.nodes : [];
  if (!isElement(paragraph) || !isNamed(paragraph, 'p', 'div')) return undefined;
  const nodes = childrenOf(paragraph);
  const end = nodes.findIndex((node) => !isBold(node) && !isBlankInLine(node));
  const [line, rest] = [nodes.slice(0, end), nodes.slice(end)];
  const isLine = isNamed(rest[0], 'br') || findElement(line, ({ tagName }) => tagName === 'br');
  if (end < 1 || !isLine || !isTitle(textOf(line)) || rest.every(isBlankNode)) return undefined;
  const place = { place: token.place };
  const below: ElementContent = { ...paragraph, children: [...rest] };
  return [
    { ...headingOf(textOf(line), false, [paragraph]), ...place },
    { type: 'block', nodes: [below], paragraph, ...place },
  ];
};

const isBlankInLine = (node: ElementContent): boolean => isBlankNode(node) && !isNamed(node, 'br');

/** Neither a sentence nor the start of one, such as "Note:". */
const isTitle = (text: string): boolean =>
  text.length <= 80 && /\p{L}/u.test(text) && !/[.!:;,…：。]$/.test(text);

const asQuestions = (tokens: readonly PageToken[], titles: readonly HeadingToken[]): WithTitles => {
  const asked = new Map(titles.map((title) => [title, { ...title, isQuestion: true }]));
  const [first] = asked.values();
  return {
    tokens: tokens.map((token) => (token.type === 'heading' && asked.get(token)) || token),
    notes: new Map(first ? [[first, guessNote(titles)]] : []),
  };
};

const doubts = (tokens: readonly PageToken[], titles: readonly HeadingToken[]): WithTitles => {
  const notes = new Map<PageToken, Note>();
  for (const title of titles) {
    const token = tokens.find((one) => one.type !== 'entry' && one.nodes[0] === title.nodes[0]);
    if (token) notes.set(token, doubtNote(title.text));
  }
  return { tokens, notes };
};

const guessNote = (titles: readonly HeadingToken[]): Note =>
  warning(
    'bold-questions',
    titles.length === 1
      ? 'Its questions are in bold; a bold line without a question mark was taken as one, too.'
      : `Its questions are in bold; ${titles.length} bold lines without a question mark were taken as questions, too.`,
    'Check that each is a question, and word it as shoppers ask.',
    titles.map(({ text }) => text).join(' | '),
  );

/** A note on a bold question within the answer to a heading. */
export const boldQuestionNote = (text: string): Note =>
  warning(
    'hidden-question',
    `A bold question in this answer may be a question of its own: "${text}".`,
    'If it is one, make it a heading like the other questions, and import again.',
    text,
  );

const doubtNote = (text: string): Note =>
  warning(
    'hidden-question',
    `A bold line in this answer may be a question of its own: "${text}".`,
    'If it is one, end it with a question mark, and import again.',
    text,
  );
