import { TopicList, type RawFaq, type RawEntry } from '../../raw-faq.ts';
import { outsideNotes } from '../../left-out.ts';
import {
  loneAnswerLabel,
  withoutLabel,
  withoutTabbedNumber,
} from '../../fields/question-labels.ts';
import { nodesOfText, questionText } from '../../fields/text-nodes.ts';
import { hiddenQuestionNotes } from './hidden-questions.ts';

const collection = /^\s*(?:collection|title|titre|titel|título|titolo|tytuł)\s*[:：]\s*(.+)$/iu;
const language =
  /^\s*(?:lang|language|langue|sprache|idioma|lingua|taal|język|locale)\s*[:：]\s*([a-z]{2,3}(?:[-_]\w+)?)\s*$/iu;

/** Collects the lines of a text into entries; subclasses recognise the questions. */
export abstract class TextReader {
  #title: string | undefined;
  #lang: string | undefined;
  protected question: string | undefined;
  readonly #topics = new TopicList();
  readonly #outside: string[] = [];
  #topic = '';
  #line = 0;
  #lines: string[] = [];

  protected readonly isDense: boolean = false;

  abstract read(line: string, number: number): void;

  end(): RawFaq {
    this.close(false);
    return {
      lang: this.#lang,
      title: this.#title,
      topics: this.#topics.topics,
      outside: this.#outside,
      notes: this.#topics.size > 0 ? outsideNotes(this.#outside) : [],
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
    const heading = isUnderQuestion ? this.#takeHeading(lines) : undefined;
    const answer = lines.join('\n').trim().replace(loneAnswerLabel, '');
    const isHeading = answer === '' && /^\*[^?？؟]+\*$/.test(this.question ?? '');
    if (isHeading) this.#topic = withoutLabel(this.question!);
    else if (this.question !== undefined) this.#push(this.question, answer);
    else if (answer !== '') this.#outside.push(answer);
    if (heading !== undefined) this.#topic = heading;
    [this.question, this.#lines] = [undefined, []];
  }

  /** In a text without blank lines, a heading directly follows the end of a sentence. */
  #takeHeading(lines: string[]): string | undefined {
    const isAlone = this.question === undefined;
    return takeHeading(lines, isAlone, this.isDense && this.#topic !== '');
  }

  #push(question: string, answer: string): void {
    const entry: RawEntry = {
      question: withoutLabel(questionText(withoutTabbedNumber(question))),
      answer: { type: 'html', nodes: nodesOfText(answer), keepsLineEnds: true },
      line: this.#line,
      notes: hiddenQuestionNotes(answer),
    };
    this.#topics.topic(this.#topic).entries.push(entry);
  }
}

const MAX_HEADING_LENGTH = 80;

/**
 * Removes a trailing heading from the lines: a short line between blank ones that does not end a
 * sentence.
 */
const takeHeading = (lines: string[], isAlone: boolean, isDense: boolean): string | undefined => {
  let end = lines.length;
  while (isRule.test(lines[end - 1] ?? 'a')) end -= 1;
  lines.length = end;
  const line = lines[end - 1]?.trim() ?? '';
  const above = lines[end - 2]?.trim();
  const isApart = isAlone || above === '' || (isDense && /[.!?…]$/.test(above ?? ''));
  if (!isApart || line === '' || line.length > MAX_HEADING_LENGTH) return undefined;
  if (/[.!?:;,…]$|^[-*•–]\s/.test(line)) return undefined;
  if (isNumbered(line) && lines.slice(0, end - 1).some(isNumbered)) return undefined;
  lines.length = end - 1;
  return (
    withoutRules(withoutTabbedNumber(line).replace(/^(?:#{1,6}\s+|[■□◆◇●▼★☆]\s*)/u, '')) || line
  );
};

/** A blank line, or one of dashes and the like. */
const isRule = /^[-=*_~—–\s]*$/;

/** "--- Returns ---" and "** Returns **" without what makes the line stand out. */
const withoutRules = (line: string): string =>
  line.replace(/^(?:[-=*_~—–]{2,}|\*)\s*(.*?)\s*(?:[-=*_~—–]{2,}|\*)$/, '$1');

const isNumbered = (line: string): boolean => /^\s*\d{1,3}[.)]\s/.test(line);
