/** The languages of a table's rows, if a column gives them. */
import { primaryLanguage } from '../../../core/language/lookup-language.ts';
import type { FieldName } from '../../fields/field-names.ts';
import { detectLanguage } from '../../language/detect-language.ts';
import { mostFrequentFirst } from '../../most-frequent.ts';
import type { Row } from './row.ts';

type Columns = ReadonlyMap<FieldName, number>;

export const isSameLanguage = (a: string, b: string): boolean =>
  primaryLanguage(a) === primaryLanguage(b);

/** The languages of the rows, most frequent first; regional varieties are one. */
export const languagesOf = (rows: readonly Row[], columns: Columns): readonly string[] => {
  const at = columns.get('lang');
  const tags = rows.map((row) => cellOf(row, at).replaceAll('_', '-'));
  const languages = mostFrequentFirst(tags.filter((tag) => /^[a-z]{2,3}(?:-|$)/i.test(tag)));
  return languages.filter(
    (lang, index) => index === languages.findIndex((one) => isSameLanguage(one, lang)),
  );
};

/**
 * PrestaShop and others number their languages. Each number becomes the tag of the language that its
 * rows are written in; if that is not clear, the column is emptied, and all rows are taken.
 */
export const withLanguageTags = (rows: readonly Row[], columns: Columns): readonly Row[] => {
  const at = columns.get('lang');
  const numbers = new Set(rows.map((row) => cellOf(row, at)));
  if (at === undefined || ![...numbers].every((one) => /^\d+$/.test(one))) return rows;
  const tags = tagsOfNumbers(rows.map((row) => [cellOf(row, at), textOf(row, columns)]));
  return rows.map((row) => ({
    ...row,
    cells: row.cells.with(at, tags?.get(cellOf(row, at)) ?? ''),
  }));
};

/** The language of each number's texts; undefined unless all differ. */
export const tagsOfNumbers = (
  texts: readonly (readonly [number: string, text: string])[],
): ReadonlyMap<string, string> | undefined => {
  const byNumber = new Map<string, string>();
  for (const [number, text] of texts)
    byNumber.set(number, `${byNumber.get(number) ?? ''}\n${text}`);
  const tags = new Map(
    [...byNumber].map(([number, words]) => [number, detectLanguage(words)?.lang ?? '']),
  );
  return tags.size > 1 && new Set(tags.values()).size === tags.size ? tags : undefined;
};

const textOf = (row: Row, columns: Columns): string =>
  `${cellOf(row, columns.get('question'))} ${cellOf(row, columns.get('answer'))}`;

const cellOf = ({ cells }: Row, at: number | undefined): string =>
  at === undefined ? '' : (cells[at] ?? '').trim();
