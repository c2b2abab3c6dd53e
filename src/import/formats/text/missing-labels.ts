import { endsAsQuestion, MAX_QUESTION_LENGTH } from '../../html/tokens.ts';
import { answerLabel, questionLabel } from '../../fields/question-labels.ts';

/**
 * Adds missing question labels to a text that uses them: above labelled answers, and, if many
 * paragraphs begin with a question, above all of these, since they cannot all be parts of answers.
 */
export const withMissingLabels = (lines: readonly string[]): readonly string[] => {
  const labelled = lines.filter((line) => questionLabel.test(line)).length;
  const asking = lines.flatMap((line, at) => (asksUnderBlank(lines, at) ? [at] : []));
  const isCareless = asking.length >= MIN_ASKING && asking.length >= labelled / 2;
  const isMissing = (at: number) => isCareless || answerLabel.test(lines[at + 1] ?? '');
  const missing = new Set(asking.filter(isMissing));
  return lines.map((line, at) => (missing.has(at) ? `Q: ${line.trim()}` : line));
};

const MIN_ASKING = 3;

const asksUnderBlank = (lines: readonly string[], at: number): boolean => {
  const line = lines[at]!.trim();
  return (
    (lines[at - 1] ?? '').trim() === '' &&
    endsAsQuestion(line) &&
    line.length <= MAX_QUESTION_LENGTH &&
    !line.startsWith('>') &&
    !questionLabel.test(line) &&
    !answerLabel.test(line)
  );
};
