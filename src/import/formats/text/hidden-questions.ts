import { endsAsQuestion, MAX_QUESTION_LENGTH } from '../../html/tokens.ts';
import { warning, type Note } from '../../import-result.ts';

/** Notes on paragraphs of an answer that begin like another question. */
export const hiddenQuestionNotes = (answer: string): readonly Note[] => {
  const paragraphs = answer.split(/\n[^\S\n]*\n/).slice(1);
  return paragraphs.flatMap((paragraph) => {
    const question = questionOf(paragraph.trim());
    return question === undefined ? [] : [hiddenQuestionNote(question)];
  });
};

/** A line that is a question, possibly followed by its answer. */
const questionOf = (paragraph: string): string | undefined => {
  const [line = '', ...others] = paragraph.split('\n');
  if (endsAsQuestion(line)) return line.length <= MAX_QUESTION_LENGTH ? line : undefined;
  return others.length > 0 ? undefined : /^(?!>)[^?؟？.!]{10,300}[?؟？](?=\s+\S)/.exec(line)?.[0];
};

const hiddenQuestionNote = (question: string): Note =>
  warning(
    'hidden-question',
    `The answer has a line that may be a question of its own: "${question}".`,
    'If it is one, write it on a line of its own, after "Q:", and import again.',
    question,
  );
