import type { Element, ElementContent } from 'hast';
import { commonContainer, isWithin } from './places.ts';
import { addToAnswer, boldLevel } from './tokens.ts';
import type { EntryToken, HeadingToken, PageToken } from './tokens.ts';

/** Reads headings and the content below them as questions and answers. */
export const entriesOfHeadings = (
  tokens: readonly PageToken[],
  keepsLineEnds: boolean,
): readonly PageToken[] => {
  const level = questionLevel(tokens);
  if (level === undefined) return tokens;
  const reader = new HeadingReader(level, areaOf(tokens, level), keepsLineEnds);
  tokens.forEach((token, at) => reader.read(token, tokens[at + 1]));
  reader.end();
  return reader.tokens;
};

/**
 * The heading level of questions: the one with the most question marks, else the one with the most
 * headings that have content below.
 */
const questionLevel = (tokens: readonly PageToken[]): number | undefined => {
  const asked = new Map<number, number>();
  const answered = new Map<number, number>();
  tokens.forEach((token, at) => {
    if (token.type !== 'heading') return;
    if (token.isQuestion) add(asked, token.level);
    if (token.level < boldLevel && tokens[at + 1]?.type === 'block') add(answered, token.level);
  });
  return largest(asked) ?? largest(answered);
};

/** The part of the page that holds all questions: what follows it, such as a footer, is in no answer. */
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

class HeadingReader {
  readonly tokens: PageToken[] = [];
  readonly #level: number;
  readonly #area: Element | undefined;
  readonly #keepsLineEnds: boolean;
  #heading: HeadingToken | undefined;
  #answer: ElementContent[] = [];

  constructor(level: number, area: Element | undefined, keepsLineEnds: boolean) {
    this.#level = level;
    this.#area = area;
    this.#keepsLineEnds = keepsLineEnds;
  }

  read(token: PageToken, next: PageToken | undefined): void {
    if (token.type === 'heading' && this.#opens(token, next)) {
      this.end();
      if (token.level === this.#level) this.#heading = token;
      else this.tokens.push(token);
    } else if (token.type === 'entry' || !this.#heading || this.#isOutside(token)) {
      this.end();
      this.tokens.push(asBlock(token));
    } else addToAnswer(this.#answer, token);
  }

  #isOutside({ place }: PageToken): boolean {
    return this.#area !== undefined && !isWithin(place, this.#area);
  }

  /** Whether a heading ends the answer before it. */
  #opens(heading: HeadingToken, next: PageToken | undefined): boolean {
    if (heading.level !== boldLevel) return heading.level <= this.#level;
    // A bold line is a topic title only directly before a question.
    if (this.#level !== boldLevel) return false;
    return heading.isQuestion || (next?.type === 'heading' && next.isQuestion);
  }

  end(): void {
    const heading = this.#heading;
    if (heading && (heading.isQuestion || this.#answer.length > 0)) {
      this.tokens.push(entryOfHeading(heading, this.#answer, this.#keepsLineEnds));
    } else if (heading) this.tokens.push(heading.level === 1 ? { ...heading, level: 2 } : heading);
    this.#heading = undefined;
    this.#answer = [];
  }
}

export const entryOfHeading = (
  heading: HeadingToken,
  nodes: readonly ElementContent[],
  keepsLineEnds: boolean,
): EntryToken => ({
  type: 'entry',
  entry: {
    question: heading.text,
    answer: { type: 'html', nodes, keepsLineEnds },
    anchors: [...heading.anchors, anchorOf(heading.text)],
  },
});

const asBlock = (token: PageToken): PageToken =>
  token.type === 'heading' ? { type: 'block', nodes: token.nodes } : token;

/** The id that GitHub and similar sites give a heading. */
const anchorOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');
