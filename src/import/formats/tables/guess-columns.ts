import type { FieldName } from '../../fields/field-names.ts';
import { endsAsQuestion } from '../../html/tokens.ts';
import type { Row } from './row.ts';

/**
 * Guesses the columns of a table without a header: questions end in question marks, answers are the
 * longest of the other cells, and repeated words are topics.
 */
export const guessColumns = (rows: readonly Row[]): ReadonlyMap<FieldName, number> => {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map(({ cells }) => cells[at] ?? ''),
  );
  const guessed = new Map<FieldName, number>();
  if (width < 2) return guessed;
  const asked = columns.map((cells) => cells.filter((cell) => endsAsQuestion(cell.trim())).length);
  const question = asked.indexOf(Math.max(...asked));
  const lengths = columns.map((cells, at) =>
    at === question ? -1 : cells.reduce((sum, cell) => sum + cell.length, 0),
  );
  const answer = lengths.indexOf(Math.max(...lengths));
  guessed.set('question', question).set('answer', answer);
  const topic = columns.findIndex(
    (cells, at) => at !== question && at !== answer && new Set(cells).size <= cells.length / 2,
  );
  return topic < 0 ? guessed : guessed.set('topic', topic);
};
