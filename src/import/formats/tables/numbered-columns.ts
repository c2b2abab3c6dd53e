/** Tables with several questions in a row, such as exports of products. */
import { nameKey } from '../../fields/field-names.ts';
import { pairsOfKeys } from '../json/key-pairs.ts';
import type { Row } from './row.ts';

/** Names of columns that say what the questions of a row are about. */
const subjects = new Set(['name', 'product', 'product name', 'title', 'nom', 'titre', 'titel']);

/**
 * Rows with the columns "Question 1", "Answer 1", "Question 2" and "Answer 2" as rows with one question
 * each, whose topic is the name of the product, beside the row's other cells; any other table as it is.
 */
export const withQuestionsApart = (rows: readonly Row[]): readonly Row[] => {
  const [header, ...others] = rows;
  const pairs = header ? numberedPairs(header.cells) : [];
  if (!header || pairs.length < 2) return rows;
  const subject = header.cells.findIndex((name) => subjects.has(nameKey(name)));
  const paired = new Set(pairs.flatMap(({ question, answer }) => [question, answer]));
  const restOf = (cells: readonly string[]): readonly string[] =>
    cells.filter((_, at) => at !== subject && !paired.has(at));
  const names: Row = {
    cells: ['topic', 'question', 'answer', ...restOf(header.cells)],
    line: header.line,
  };
  const apart = others.flatMap(({ cells, line }) =>
    pairs.flatMap(({ question, answer }) => {
      const pair = [cells[question] ?? '', cells[answer] ?? ''];
      const isEmpty = pair.every((cell) => cell.trim() === '');
      return isEmpty ? [] : [{ cells: [cells[subject] ?? '', ...pair, ...restOf(cells)], line }];
    }),
  );
  return [names, ...apart];
};

/** The indexes of columns that differ in the word for question or answer, and have a number. */
const numberedPairs = (
  names: readonly string[],
): readonly { readonly question: number; readonly answer: number }[] =>
  pairsOfKeys(
    names.flatMap((name, at) => (/\d/.test(name) ? [[name, String(at)] as const] : [])),
  ).map(({ question, answer }) => ({ question: Number(question), answer: Number(answer) }));
