import type { Element, ElementContent } from 'hast';
import { warning, type Note } from '../../import-result.ts';
import { headingOf } from './bold-questions.ts';
import { boldQuestionNote, withBoldTitles } from './bold-titles.ts';
import { isBlankNode, isNamed, textOf } from '../hast.ts';
import { commonContainer, isWithin } from '../places.ts';
import {
  addToAnswer,
  BOLD_LEVEL,
  endsAsQuestion,
  MAX_QUESTION_LENGTH,
  type EntryToken,
  type HeadingToken,
  type PageToken,
} from '../tokens.ts';

/** Reads headings and the content below them as questions and answers. */
export const entriesOfHeadings = (
  tokens: readonly PageToken[],
  keepsLineEnds: boolean,
): readonly PageToken[] => {
  const asking = withAskingParagraphs(tokens);
  const level = questionLevel(asking);
  if (level === undefined) return asking;
  const asks = asking.some((token) => token.type === 'heading' && token.isQuestion);
  const { tokens: all, notes } =
    level === BOLD_LEVEL ? withBoldTitles(asking, asks) : { tokens: asking, notes: new Map() };
  const reader = new HeadingReader({ level, asks, area: areaOf(all, level), notes, keepsLineEnds });
  all.forEach((token, at) => reader.read(token, all[at + 1]));
  reader.end();
  return asks ? reader.tokens : withGuessNote(reader.tokens);
};

/** Notes, at the first of them, that headings without a question mark were taken as questions. */
const withGuessNote = (tokens: readonly PageToken[]): readonly PageToken[] => {
  const guessed = tokens.filter((token) => token.type === 'entry');
  const note = guessNote(guessed.map(({ entry }) => entry.question));
  return tokens.map((token) =>
    token.type === 'entry' && token === guessed[0]
      ? { ...token, entry: { ...token.entry, notes: [...(token.entry.notes ?? []), note] } }
      : token,
  );
};

const guessNote = (titles: readonly string[]): Note =>
  warning(
    'guessed-questions',
    titles.length === 1
      ? 'Has no question mark; its heading was taken as a question, and the text below as the answer.'
      : `Has no question marks; ${titles.length} headings were taken as questions.`,
    'Check that each is a question, and word it as shoppers ask.',
    titles.join(' | '),
  );

/** If no heading is a question, paragraphs that are questions count, if there are several. */
const withAskingParagraphs = (tokens: readonly PageToken[]): readonly PageToken[] => {
  if (tokens.some((token) => token.type === 'heading' && token.isQuestion)) return tokens;
  const asking = tokens.filter((token, at) => isAsking(token) && tokens[at + 1]?.type === 'block');
  if (asking.length < 2) return tokens;
  return tokens.map((token) =>
    token.type === 'block' && asking.includes(token)
      ? { ...headingOf(textOf(token.nodes), true, token.nodes), place: token.place }
      : token,
  );
};

const isAsking = (token: PageToken): boolean => {
  if (
    token.type !== 'block' ||
    !token.nodes.every((node) => isNamed(node, 'p', 'div', 'blockquote'))
  )
    return false;
  const text = textOf(token.nodes);
  return endsAsQuestion(text) && text.length <= MAX_QUESTION_LENGTH;
};

/**
 * The heading level of questions: the level with the most question marks, or else with the most
 * headings that have content below. Bold lines count as a level.
 */
const questionLevel = (tokens: readonly PageToken[]): number | undefined => {
  const asked = new Map<number, number>();
  const answered = new Map<number, number>();
  const bold = new Map<number, number>();
  tokens.forEach((token, at) => {
    if (token.type !== 'heading') return;
    if (token.isQuestion) add(asked, token.level);
    if (tokens[at + 1]?.type === 'block')
      add(token.level < BOLD_LEVEL ? answered : bold, token.level);
  });
  const several = [...bold.values()].some((count) => count > 1);
  return largest(asked) ?? largest(answered) ?? (several ? BOLD_LEVEL : undefined);
};

/**
 * The part of the page that contains all questions: what follows it, such as a footer, is in no
 * answer.
 */
const areaOf = (tokens: readonly PageToken[], level: number): Element | undefined => {
  const questions = tokens.filter(
    (token, at) =>
      token.type === 'heading' && token.level === level && tokens[at + 1]?.type === 'block',
  );
  return questions.length > 1 ? commonContainer(questions.map(({ place }) => place)) : undefined;
};

const add = (counts: Map<number, number>, key: number): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const largest = (counts: ReadonlyMap<number, number>): number | undefined => {
  const [best] = [...counts].sort(([a, many], [b, more]) => more - many || b - a);
  return best?.[0];
};

/** How the questions of a page are written. */
interface Questions {
  readonly level: number;
  /** Whether any of its headings has a question mark. */
  readonly asks: boolean;
  readonly area: Element | undefined;
  /** The note about a token's entry. */
  readonly notes: ReadonlyMap<PageToken, Note>;
  readonly keepsLineEnds: boolean;
}

class HeadingReader {
  readonly tokens: PageToken[] = [];
  readonly #questions: Questions;
  #heading: HeadingToken | undefined;
  #answer: ElementContent[] = [];
  #note: Note | undefined;

  constructor(questions: Questions) {
    this.#questions = questions;
  }

  read(token: PageToken, next: PageToken | undefined): void {
    if (token.type === 'heading' && this.#opens(token, next)) {
      this.end();
      if (token.level === this.#questions.level) this.#heading = token;
      else this.tokens.push(token);
    } else if (token.type === 'entry' || !this.#heading || this.#isOutside(token)) {
      this.end();
      this.tokens.push(asBlock(token));
    } else {
      if (token.type === 'heading' && token.level === BOLD_LEVEL && token.isQuestion)
        this.#note ??= boldQuestionNote(token.text);
      addToAnswer(this.#answer, token);
    }
    if (this.#heading) this.#note ??= this.#questions.notes.get(token);
  }

  #isOutside({ place }: PageToken): boolean {
    const { area } = this.#questions;
    return area !== undefined && !isWithin(place, area);
  }

  /** Whether a heading ends the answer before it. */
  #opens(heading: HeadingToken, next: PageToken | undefined): boolean {
    const { level, asks } = this.#questions;
    if (heading.level !== BOLD_LEVEL) return heading.level <= level;
    // A bold line is a topic title only directly before a question.
    if (level !== BOLD_LEVEL) return false;
    return !asks || heading.isQuestion || (next?.type === 'heading' && next.isQuestion);
  }

  end(): void {
    const heading = this.#heading;
    if (heading && (heading.isQuestion || this.#answer.length > 0)) {
      const token = entryOfHeading(heading, this.#answer, this.#questions.keepsLineEnds);
      const notes = this.#note ? [this.#note] : [];
      this.tokens.push({ ...token, entry: { ...token.entry, notes } });
    } else if (heading) this.tokens.push(heading.level === 1 ? { ...heading, level: 2 } : heading);
    this.#heading = undefined;
    this.#answer = [];
    this.#note = undefined;
  }
}

/** An emoji alone at the end illustrates what follows, unless it is the whole answer. */
const withoutIconsAtEnd = (nodes: readonly ElementContent[]): readonly ElementContent[] => {
  const last = nodes.findLastIndex((node) => !isBlankNode(node) && !isEmoji(node));
  return last < 0 ? nodes : nodes.slice(0, last + 1);
};

const isEmoji = (node: ElementContent): boolean =>
  /^[\p{Extended_Pictographic}\u200d\ufe0f\s]+$/u.test(textOf(node));

export const entryOfHeading = (
  heading: HeadingToken,
  nodes: readonly ElementContent[],
  keepsLineEnds: boolean,
): EntryToken => ({
  type: 'entry',
  entry: {
    question: heading.text,
    answer: { type: 'html', nodes: withoutIconsAtEnd(nodes), keepsLineEnds },
    anchors: [...heading.anchors, anchorOf(heading.text)],
  },
});

const asBlock = (token: PageToken): PageToken =>
  token.type === 'heading' ? { type: 'block', nodes: token.nodes } : token;

/** The id that GitHub and similar sites generate for a heading. */
const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
