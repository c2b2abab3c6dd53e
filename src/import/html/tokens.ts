import type { ElementContent } from 'hast';
import type { DraftEntry } from '../draft.ts';

/** What a page is made of, in the order in which it is read. */
export type Token = HeadingToken | BlockToken | EntryToken;

export interface HeadingToken {
  readonly type: 'heading';
  /** 1 to 6 as in HTML; `boldLevel` for a line in bold type. */
  readonly level: number;
  readonly text: string;
  readonly isQuestion: boolean;
  readonly anchors: readonly string[];
  /** What it is made of, for when it turns out to be a part of an answer. */
  readonly nodes: readonly ElementContent[];
}

/** A paragraph, list, table … */
export interface BlockToken {
  readonly type: 'block';
  readonly nodes: readonly ElementContent[];
}

/** A question and its answer whose shape tells that they are one. */
export interface EntryToken {
  readonly type: 'entry';
  readonly entry: DraftEntry;
  /** The topic it stands in, where the heading before it is not. */
  readonly topic?: string | undefined;
}

/** Below every heading. */
export const boldLevel = 7;

const questionMark = /[?？؟]["'»”)\]\s]*$/;

/** Whether a text ends as a question does. */
export const endsAsQuestion = (text: string): boolean => questionMark.test(text);
