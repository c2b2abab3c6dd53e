import type { RawFaq } from '../../raw-faq.ts';
import { endsAsQuestion, hasAnswer, MAX_QUESTION_LENGTH } from '../../html/tokens.ts';
import { warning } from '../../import-result.ts';
import { questionLabel, withColons, withoutAnswerLabel } from '../../fields/question-labels.ts';
import { withoutEmailEnd } from './email-end.ts';
import { withMissingLabels } from './missing-labels.ts';
import { withoutMessageHeads, withoutPageHeads, withWholeQuestions } from './copied-lines.ts';
import { TextReader } from './text-reader.ts';

/**
 * Reads plain text: questions are labelled with `Q:` or end in a question mark, and answers follow
 * them.
 */
export const readText = (text: string): RawFaq => {
  const copied = withoutPageHeads(withoutMessageHeads(text.split('\n')));
  const {
    lines,
    end,
    notes: endNotes,
  } = withoutEmailEnd(withColons(copied.join('\n')).split('\n'));
  const raw = readLines(lines);
  return { ...raw, outside: [...(raw.outside ?? []), end], notes: [...raw.notes, ...endNotes] };
};

const readLines = (lines: readonly string[]): RawFaq => {
  if (lines.some((line) => questionLabel.test(line)))
    return readWith(new LabelledText(), withNumbers(withMissingLabels(lines)));
  const numbered = withNumbers(withWholeQuestions(lines));
  const raw = readWith(new AskingText(isDense(lines)), numbered);
  const hasAnswers = raw.topics.some(({ entries }) => entries.some(hasAnswer));
  if (hasAnswers) return raw;
  const onOneLine = readWith(new AskingText(false), numbered.flatMap(answerOnItsOwnLine));
  return onOneLine.topics.length > 0 ? onOneLine : (readParts(numbered) ?? onOneLine);
};

/**
 * If no line is a question, short lines with text below are taken as questions, as long as all
 * parts of the text look like that. Those without text below are headings.
 */
const readParts = (lines: readonly NumberedLine[]): RawFaq | undefined => {
  const parts = partsOf(lines);
  const answered = parts.filter((part) => part.length > 1);
  const isAlike =
    parts.every(([[title]]) => isTitle(title)) && answered.length > Math.max(1, parts.length / 2);
  if (!isAlike) return undefined;
  const raw = readWith(new LabelledText(), parts.flatMap(withLabels));
  return { ...raw, notes: [...raw.notes, partsNote(answered[0]![0][0])] };
};

const withLabels = (part: Part): readonly NumberedLine[] => {
  const [title, first, ...others] = part;
  if (!first) return [['', title[1]], title, ['', title[1]]];
  return [[`Q: ${title[0]}`, title[1]], [`A: ${first[0]}`, first[1]], ...others];
};

type Part = [NumberedLine, ...NumberedLine[]];

/** Groups of lines between blank ones. */
const partsOf = (lines: readonly NumberedLine[]): readonly Part[] => {
  const parts: Part[] = [];
  let isOpen = false;
  for (const [line, number] of lines) {
    const words = line.trim();
    if (words !== '' && isOpen) parts.at(-1)!.push([words, number]);
    else if (words !== '') parts.push([[words, number]]);
    isOpen = words !== '';
  }
  return parts;
};

const isTitle = (line: string): boolean =>
  line.length <= 80 && /^[\p{L}\p{N}].*[^.!:;,…]$/u.test(line);

const partsNote = (title: string) =>
  warning(
    'guessed-questions',
    'Has no question marks; the first line of each part was taken as its question.',
    'Check that each is a question, and word it as shoppers ask.',
    title,
  );

type NumberedLine = readonly [line: string, number: number];

const withNumbers = (lines: readonly string[]): readonly NumberedLine[] =>
  lines.map((line, at): NumberedLine => [line, at + 1]);

const readWith = (reader: TextReader, lines: readonly NumberedLine[]): RawFaq => {
  for (const [line, number] of lines) reader.read(line, number);
  return reader.end();
};

/**
 * Whether questions follow answers without a blank line, as in text pasted from a word processor.
 */
const isDense = (lines: readonly string[]): boolean => {
  const asking = lines.flatMap((line, at) => (isShortQuestion(line) ? [at] : []));
  const apart = asking.filter((at) => (lines[at - 1] ?? '').trim() === '');
  return asking.length > 1 && apart.length <= asking.length / 2;
};

const isShortQuestion = (line: string): boolean =>
  endsAsQuestion(line.trim()) && line.length <= MAX_QUESTION_LENGTH;

/** Splits a question and its answer on one line into three lines, whatever the separator. */
const answerOnItsOwnLine = ([line, number]: NumberedLine): readonly NumberedLine[] => {
  const [, question, answer] =
    /^((?=\s*[\p{L}\p{N}¿*•–-])[^?؟？]{3,300}[?؟？])\s*(?:[:–—→-]|[-=]+>)?\s+(\S.*)$/u.exec(line) ??
    [];
  const lines = question === undefined || answer === undefined ? [line] : ['', question, answer];
  return lines.map((one) => [one, number]);
};

class LabelledText extends TextReader {
  #isAnswer = false;
  /** The number in the label of the question. */
  #number = '';

  read(line: string, number: number): void {
    if (this.takeAbout(line)) return;
    const [label] = questionLabel.exec(line) ?? [];
    if (label !== undefined) {
      this.ask(line.slice(label.length).trim(), number);
      this.#number = /[\d０-９]+/.exec(label)?.[0] ?? '';
      this.#isAnswer = false;
    } else if (this.question !== undefined && !this.#isAnswer) this.#readQuestion(line);
    else this.add(line);
  }

  /** A question may span several lines before its answer starts. */
  #readQuestion(line: string): void {
    const answer = withoutAnswerLabel(line, this.#number);
    if (answer !== undefined) {
      this.#isAnswer = true;
      this.add(answer);
    } else if (line.trim() === '' || endsAsQuestion(this.question ?? '')) {
      this.#isAnswer = line.trim() !== '';
      this.add(line);
    } else this.question = `${this.question} ${line.trim()}`.trim();
  }
}

class AskingText extends TextReader {
  protected override readonly isDense: boolean;
  /** The number of the last question, if it has one. */
  #number = 0;
  /** The number of the last list item in its answer. */
  #itemNumber = 0;

  constructor(isDense: boolean) {
    super();
    this.isDense = isDense;
  }

  read(line: string, number: number): void {
    if (this.takeAbout(line)) return;
    const words = line.trim();
    const isItem = bullet.test(words);
    const own = Number(/^(\d{1,3})[.)]\s/.exec(words)?.[1] ?? 0);
    if (this.#isItemOfAnswer(own, words)) {
      this.#itemNumber = own;
      return this.add(line);
    }
    const isNext = own > 1 && own === this.#number + 1;
    const isQuestion =
      (endsAsQuestion(words) || isNext || isStarred(words)) &&
      words.length <= MAX_QUESTION_LENGTH &&
      (this.isUnderBlank || isItem || (this.isDense && endsAsQuestion(words)));
    if (!isQuestion) return this.add(line);
    this.#number = own;
    this.#itemNumber = 0;
    this.ask(words.replace(bullet, ''), number);
  }

  /** Whether a line continues a list that restarted its numbering below a numbered question. */
  #isItemOfAnswer(own: number, words: string): boolean {
    const isItem = own === 1 ? this.#number > 0 : own > 1 && own === this.#itemNumber + 1;
    return isItem && !endsAsQuestion(words);
  }
}

/** Bold text in a chat message. */
const isStarred = (words: string): boolean => /^\*[^*\s][^*]*\*$/.test(words);

/** A list marker, or the quote marker of an email. */
const bullet = /^[-*•–>]\s+/;
