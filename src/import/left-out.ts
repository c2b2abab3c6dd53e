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

/** Notes on texts that belong to no question: on each, or if there are many, on the longest. */
export const outsideNotes = (all: readonly string[]): readonly Note[] => {
  // A picture in letters, such as an emoji or a rule, says nothing by itself.
  const texts = all.filter((text) => /[\p{L}\p{N}]/u.test(text));
  if (texts.length <= MAX_OUTSIDE_NOTES)
    return texts.map((text) =>
      outsideNote('Has a text that belongs to no question; it was left out.', text),
    );
  const longest = texts.reduce((best, text) => (text.length > best.length ? text : best));
  const message = `Has ${texts.length} texts that belong to no question; they were left out. The longest is quoted.`;
  return [outsideNote(message, longest)];
};

const MAX_OUTSIDE_NOTES = 5;

const outsideNote = (message: string, quote: string): Note =>
  warning('outside', message, 'If it matters to shoppers, write a question for it.', quote);

export const repeatedNote = warning(
  'repeated',
  'Has the same question with the same answer twice; it was taken once.',
  'Nothing needs to be done.',
);
