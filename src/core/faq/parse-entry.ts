import { decodeReferences } from '../markdown/character-reference.ts';
import { parseMarkdown, plainText } from '../markdown/parse-markdown.ts';
import { addressPolicy, type LinkTargets } from './address-policy.ts';
import type { Answer, Entry } from './faq.ts';
import type { Ids } from './ids.ts';
import { limits } from './limits.ts';
import { readPages } from './parse-pages.ts';
import { quote, type FieldReader } from './field-reader.ts';

/** The fields of an entry. */
export const entryFields = ['id', 'question', 'answer', 'keywords', 'pages', 'featured', 'updated'];
const ENTRY_EXAMPLE = '{ "id": "…", "question": "…", "answer": "…" }';

const date = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads one question with its answer; undefined when either is missing. */
export const readEntry = (
  source: FieldReader,
  ids: Ids,
  targets: LinkTargets,
): Entry | undefined => {
  if (!source.isObjectOf(entryFields, ENTRY_EXAMPLE)) return undefined;
  const question = readQuestion(source.field('question'));
  const answer = readAnswer(source.field('answer'), targets);
  const keywords = readKeywords(source.field('keywords'));
  const pages = readPages(source.field('pages'));
  const featured = source.field('featured').boolean();
  const updated = readDate(source.field('updated'));
  if (!question || !answer) return undefined;
  const id = ids.claim(source.field('id'), question);
  const entry = { id, question, answer, text: plainText(answer), keywords, pages, featured };
  return updated === undefined ? entry : { ...entry, updated };
};

const readQuestion = (source: FieldReader): string | undefined => {
  const question = source.text({ max: limits.question, example: 'How do I …?' });
  if (source.isMissing || question === '') {
    source.report('Is missing, so this entry is left out; write the question.', 'missing-question');
  }
  return question && decodeReferences(question);
};

const readAnswer = (source: FieldReader, targets: LinkTargets): Answer | undefined => {
  const markdown = source.text({ max: limits.answer, example: 'You can …' });
  if (source.isMissing) {
    source.report('Is missing, so this entry is left out; write the answer.', 'missing-answer');
  }
  if (markdown === undefined) return undefined;
  const answer = parseMarkdown(markdown, addressPolicy(source, targets));
  if (answer.length > 0) return answer;
  source.report('Is empty, so this entry is left out; write the answer.', 'missing-answer');
  return undefined;
};

const readKeywords = (source: FieldReader): readonly string[] =>
  source
    .texts(limits.keywords, { max: limits.keyword, example: 'voucher' })
    .map(({ text }) => text);

const readDate = (source: FieldReader): string | undefined => {
  const text = source.text({ max: limits.date, example: '2026-11-01' });
  if (text === undefined || isDate(text)) return text;
  source.report(`${quote(text)} is not a date; write it as "2026-11-01".`);
  return undefined;
};

/** Whether the calendar has that day: `Date` turns 30 February into a day in March. */
const isDate = (text: string): boolean => {
  const [, year, month, day] = date.exec(text) ?? [];
  const made = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return made.getUTCMonth() === Number(month) - 1 && made.getUTCDate() === Number(day);
};
