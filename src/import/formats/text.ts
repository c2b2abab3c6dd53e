import { TopicList } from '../raw-faq.ts';
import type { RawFaq, RawEntry } from '../raw-faq.ts';
import { endsAsQuestion } from '../html/tokens.ts';
import { warning } from '../import-result.ts';
import { answerLabel, questionLabel, withColons, withoutLabel } from '../question-labels.ts';
import { nodesOfText, questionText } from '../text-nodes.ts';

const collection = /^\s*(?:collection|title|titre|titel|título|titolo|tytuł)\s*[:：]\s*(.+)$/iu;
const language =
  /^\s*(?:lang|language|langue|sprache|idioma|lingua|taal|język|locale)\s*[:：]\s*([a-z]{2,3}(?:[-_]\w+)?)\s*$/iu;

/** Reads plain text: `Q:` and `A:`, or lines that end in a question mark, each with what follows. */
export const readText = (text: string): RawFaq => {
  const lines = withColons(text).split('\n');
  const numbered = lines.map((line, at): NumberedLine => [line, at + 1]);
  if (lines.some((line) => questionLabel.test(line))) return readWith(new LabelledText(), numbered);
  const raw = readWith(new AskingText(isDense(lines)), numbered);
  const hasAnswers = raw.topics.some(({ entries }) => entries.some(hasAnswer));
  return hasAnswers ? raw : readWith(new AskingText(false), numbered.flatMap(answerOnItsOwnLine));
};

type NumberedLine = readonly [line: string, number: number];

const readWith = (reader: TextReader, lines: readonly NumberedLine[]): RawFaq => {
  for (const [line, number] of lines) reader.read(line, number);
  return reader.end();
};

/** Whether questions follow answers without a blank line, as in what is pasted from a word processor. */
const isDense = (lines: readonly string[]): boolean => {
  const asking = lines.flatMap((line, at) => (isShortQuestion(line) ? [at] : []));
  const apart = asking.filter((at) => (lines[at - 1] ?? '').trim() === '');
  return asking.length > 1 && apart.length <= asking.length / 2;
};

const isShortQuestion = (line: string): boolean =>
  endsAsQuestion(line.trim()) && line.length <= maxQuestion;

const hasAnswer = ({ answer }: RawEntry): boolean =>
  answer.type === 'html' && answer.nodes.length > 0;

/** A question and its answer on one line, whatever stands between them, as three lines. */
const answerOnItsOwnLine = ([line, number]: NumberedLine): readonly NumberedLine[] => {
  const [, question, answer] =
    /^((?=\s*[\p{L}\p{N}¿*•–-])[^?؟？]{3,300}[?؟？])\s*(?:[:–—→-]|[-=]+>)?\s+(\S.*)$/u.exec(line) ??
    [];
  const lines = question === undefined || answer === undefined ? [line] : ['', question, answer];
  return lines.map((one) => [one, number]);
};

abstract class TextReader {
  #title: string | undefined;
  #lang: string | undefined;
  protected question: string | undefined;
  readonly #topics = new TopicList();
  readonly #outside: string[] = [];
  #topic = '';
  #line = 0;
  #lines: string[] = [];

  abstract read(line: string, number: number): void;

  end(): RawFaq {
    this.close(false);
    const [first] = this.#outside;
    return {
      lang: this.#lang,
      title: this.#title,
      topics: this.#topics.topics,
      notes: first !== undefined && this.#topics.size > 0 ? [outsideNote(first)] : [],
    };
  }

  /** Handles a line above the first question that is about the text as a whole. */
  protected takeAbout(line: string): boolean {
    if (this.question !== undefined) return false;
    const title = collection.exec(line)?.[1];
    const lang = language.exec(line)?.[1];
    if (title !== undefined) this.#title = title.trim();
    if (lang !== undefined) this.#lang = lang.replace('_', '-');
    return title !== undefined || lang !== undefined;
  }

  protected ask(question: string, number: number): void {
    this.close(true);
    this.question = question;
    this.#line = number;
  }

  protected add(line: string): void {
    this.#lines.push(line);
  }

  protected get isUnderBlank(): boolean {
    const last = this.#lines[this.#lines.length - 1];
    return last === undefined ? this.question === undefined : last.trim() === '';
  }

  /** Ends the entry. Its last line may be the heading of the next section. */
  protected close(isUnderQuestion: boolean): void {
    const lines = this.#lines;
    const heading = isUnderQuestion ? takeHeading(lines, this.question === undefined) : undefined;
    const answer = lines.join('\n').trim();
    if (this.question !== undefined) this.#push(this.question, answer);
    else if (answer !== '') this.#outside.push(answer);
    if (heading !== undefined) this.#topic = heading;
    [this.question, this.#lines] = [undefined, []];
  }

  #push(question: string, answer: string): void {
    const entry: RawEntry = {
      question: withoutLabel(questionText(question)),
      answer: { type: 'html', nodes: nodesOfText(answer), keepsLineEnds: true },
      line: this.#line,
    };
    this.#topics.topic(this.#topic).entries.push(entry);
  }
}

class LabelledText extends TextReader {
  #isAnswer = false;

  read(line: string, number: number): void {
    if (this.takeAbout(line)) return;
    if (questionLabel.test(line)) {
      this.ask(line.replace(questionLabel, '').trim(), number);
      this.#isAnswer = false;
    } else if (this.question !== undefined && !this.#isAnswer) this.#readQuestion(line);
    else this.add(line);
  }

  /** A question may span several lines before its answer starts. */
  #readQuestion(line: string): void {
    if (answerLabel.test(line)) {
      this.#isAnswer = true;
      this.add(line.replace(answerLabel, ''));
    } else if (line.trim() === '' || endsAsQuestion(this.question ?? '')) {
      this.#isAnswer = line.trim() !== '';
      this.add(line);
    } else this.question = `${this.question} ${line.trim()}`.trim();
  }
}

class AskingText extends TextReader {
  readonly #isDense: boolean;
  /** The number before the last question, if it has one. */
  #number = 0;

  constructor(isDense: boolean) {
    super();
    this.#isDense = isDense;
  }

  read(line: string, number: number): void {
    if (this.takeAbout(line)) return;
    const words = line.trim();
    const isItem = bullet.test(words);
    const own = Number(/^(\d{1,3})[.)]\s/.exec(words)?.[1] ?? 0);
    const isNext = own > 1 && own === this.#number + 1;
    const isQuestion =
      (endsAsQuestion(words) || isNext) &&
      words.length <= maxQuestion &&
      (this.isUnderBlank || isItem || (this.#isDense && endsAsQuestion(words)));
    if (!isQuestion) return this.add(line);
    this.#number = own;
    this.ask(words.replace(bullet, ''), number);
  }
}

/** The sign of a list, or of what somebody has asked in a mail. */
const bullet = /^[-*•–>]\s+/;
const maxQuestion = 300;
const maxHeading = 80;

/**
 * Removes a trailing heading from the lines: one short line between blank ones that does not end a
 * sentence.
 */
const takeHeading = (lines: string[], isAlone: boolean): string | undefined => {
  let end = lines.length;
  while (lines[end - 1]?.trim() === '') end -= 1;
  const line = lines[end - 1]?.trim() ?? '';
  const isApart = isAlone || lines[end - 2]?.trim() === '';
  if (!isApart || line === '' || line.length > maxHeading) return undefined;
  if (/[.!?:;,…]$|^[-*•–]\s/.test(line)) return undefined;
  lines.length = end - 1;
  return line.replace(/^#{1,6}\s+/, '').replace(/^\*\*(.*)\*\*$/, '$1');
};

const outsideNote = (text: string) =>
  warning(
    'outside',
    'Has a text that belongs to no question; it was left out.',
    'If it matters to shoppers, write a question for it.',
    text,
  );
