import { fieldName } from '../../fields/field-names.ts';
import { tagsOfNumbers } from '../tables/row-languages.ts';

type Row = Readonly<Record<string, string | null>>;

/** Rows whose languages are numbered, as in PrestaShop, with the tag of the language they are in. */
export const withLanguagesOfRows = (rows: readonly Row[]): readonly Row[] => {
  const name = fieldName('lang', Object.keys(rows[0] ?? {}));
  const numberOf = (row: Row): string => row[name ?? ''] ?? '';
  if (name === undefined || !rows.every((row) => /^\d+$/.test(numberOf(row)))) return rows;
  const tags = tagsOfNumbers(rows.map((row) => [numberOf(row), Object.values(row).join(' ')]));
  return tags ? rows.map((row) => ({ ...row, lang: tags.get(numberOf(row))! })) : rows;
};
