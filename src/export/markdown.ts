import { dump } from 'js-yaml';
import type { EntryDocument, FaqDocument } from '../core/faq/faq-document.ts';

/**
 * Markdown for an editor or a repository: topics and questions are headings, their other fields are
 * YAML in the comment below.
 */
export const exportMarkdown = (faq: FaqDocument): string => {
  const { $schema, lang, title, contacts, synonyms } = faq;
  const head = yaml(
    defined({ generator: 'shop-help', $schema, lang, title, contacts, synonyms }),
    2,
  );
  const topics = faq.topics.map(({ id, title: heading = '', entries }) =>
    [section('##', 'topic', heading, { id }), ...entries.map(entryText)].join('\n\n'),
  );
  return [`---\n${head}\n---`, ...topics].join('\n\n') + '\n';
};

const entryText = (entry: EntryDocument): string => {
  const { id, question, answer, keywords, pages, featured, updated } = entry;
  const isPlain = isPlainAnswer(answer);
  const fields = defined({
    id,
    keywords,
    pages,
    featured,
    updated,
    // Distinguishes headings of an answer from questions added by hand.
    headings: isPlain && /^ {0,3}#{1,3}(?:\s|$)/m.test(answer) ? true : undefined,
    answer: isPlain ? undefined : answer,
  });
  const head = section('###', 'question', question, fields);
  return isPlain && answer !== '' ? `${head}\n\n${answer}` : head;
};

/** Whether an answer can be written as it is and read back unchanged. */
const isPlainAnswer = (answer: string): boolean =>
  answer === answer.trim() && !answer.includes('\r') && !/^<!-- (?:topic|question)$/m.test(answer);

const section = (sign: string, kind: string, heading: string, fields: object): string => {
  const isPlain = heading !== '' && heading === heading.trim() && !/[\n\r]/.test(heading);
  const all = isPlain ? fields : { ...fields, heading };
  return `${sign} ${isPlain ? heading : '…'}\n\n<!-- ${kind}\n${comment(all)}\n-->`;
};

/** YAML in a comment, escaped so as not to end it. */
const comment = (fields: object): string => {
  const text = yaml(fields, 1);
  const isPlain = !/-->|\n /.test(text);
  return isPlain ? text : JSON.stringify(fields).replaceAll('>', '\\u003e');
};

const yaml = (fields: object, flowLevel: number): string =>
  dump(fields, { flowLevel, lineWidth: -1 }).trimEnd();

const defined = (fields: object): object =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
