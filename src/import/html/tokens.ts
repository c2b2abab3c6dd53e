import type { ElementContent } from 'hast';
import type { RawEntry } from '../raw-faq.ts';
import { isBlankNode } from './hast.ts';
import type { NodePlace } from './places.ts';

/** The pieces of a page, in reading order. */
export type PageToken = (HeadingToken | BlockToken | EntryToken) & {
  readonly place?: NodePlace | undefined;
};

export interface HeadingToken {
  readonly type: 'heading';
  /** 1 to 6 as in HTML, or `BOLD_LEVEL` for a bold line. */
  readonly level: number;
  readonly text: string;
  readonly isQuestion: boolean;
  readonly anchors: readonly string[];
  /** Its nodes, in case it turns out to be part of an answer. */
  readonly nodes: readonly ElementContent[];
}

/** A paragraph, list, table … */
export interface BlockToken {
  readonly type: 'block';
  readonly nodes: readonly ElementContent[];
  /** The original paragraph, if this is only what follows its bold line. */
  readonly paragraph?: ElementContent;
}

/** A question with its answer, recognised by their markup. */
export interface EntryToken {
  readonly type: 'entry';
  readonly entry: RawEntry;
  /** Its topic, if that is not the heading before it. */
  readonly topic?: string | undefined;
}

/** Whether an entry has an answer. */
export const hasAnswer = ({ answer }: RawEntry): boolean =>
  answer.type === 'own' || answer.nodes.some((node) => !isBlankNode(node));

export const isAnswered = (token: PageToken): boolean =>
  token.type === 'entry' && hasAnswer(token.entry);

/** Lower than every heading. */
export const BOLD_LEVEL = 7;

/**
 * A question mark, and what people write after it: other punctuation, emoji, a smiley, a word or
 * two in brackets.
 */
const questionMark =
  /[?？؟](?:["'»”)\]\s*_!！\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}\ufe0f\u200d]|[:;]-?[)DP]|\([^()?？؟]{1,20}\))*$/u;

/** Maximum length of a text that may be a question, in UTF-16 units. */
export const MAX_QUESTION_LENGTH = 300;

/** Whether a text ends as a question does. */
export const endsAsQuestion = (text: string): boolean => questionMark.test(text);

/** Adds a token to an answer, unless the answer already ends with the whole paragraph. */
export const addToAnswer = (answer: ElementContent[], token: HeadingToken | BlockToken): void => {
  const paragraph = token.type === 'block' ? token.paragraph : undefined;
  if (!paragraph || answer.at(-1) !== paragraph) answer.push(...token.nodes);
};
