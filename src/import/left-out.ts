/** Notes on parts of a file that do not become part of the FAQ. */
import { error, warning, type Note } from './import-result.ts';

/** Whether it is nothing but a place that the shop's software fills in. */
export const isTemplate = (text: string): boolean =>
  text.includes('{{') && !/[\p{L}\p{N}]/u.test(text.replace(/\{\{[^{}]*\}\}/g, ''));

export const templateNote = (question: string): Note =>
  error(
    'template',
    `Has a list that the shop's software fills in; its questions are not in this file.`,
    'Import the file that contains them, such as templates/page.faq.json, or the page as shoppers see it, saved.',
    question,
  );

export const missingNote = (question: string): Note =>
  question === ''
    ? warning(
        'no-question',
        'Has an answer without a question; it was left out.',
        'Write its question, and import again.',
      )
    : warning(
        'no-answer',
        'Has no answer; it was left out.',
        'Write its answer, and import again.',
      );

/** A note on questions without a topic in a FAQ whose others have one. */
export const noTopicNote = (questions: readonly string[]): Note =>
  warning(
    'no-topic',
    questions.length === 1
      ? 'A question belongs to no topic, unlike the others.'
      : `${questions.length} questions belong to no topic, unlike the others.`,
    'Write their topic in the file, or give their group a title; else it is shown without one.',
    questions[0],
  );

/**
 * A note that only one of several languages was imported.
 * @param subject What is in several languages, with its verb: "Has columns".
 */
export const otherLanguagesNote = (
  subject: string,
  languages: readonly string[],
  lang: string | undefined,
): Note =>
  warning(
    'other-language',
    `${subject} in several languages (${languages.map((one) => `"${one}"`).join(', ')}); "${lang}" was taken.`,
    'Import the file once for each language, with that language chosen.',
  );

/** A note on texts that belong to no question, if there are any; quotes the longest. */
export const outsideNotes = (texts: readonly string[]): readonly Note[] =>
  texts.length === 0
    ? []
    : [
        warning(
          'outside',
          texts.length === 1
            ? 'Has a text that belongs to no question; it was left out.'
            : `Has ${texts.length} texts that belong to no question; they were left out. The longest is quoted.`,
          'If it matters to shoppers, write a question for it.',
          texts.reduce((longest, text) => (text.length > longest.length ? text : longest)),
        ),
      ];

export const repeatedNote = warning(
  'repeated',
  'Has the same question with the same answer twice; it was taken once.',
  'Nothing needs to be done.',
);
