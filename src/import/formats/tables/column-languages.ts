import { matchFields, nameKey } from '../../fields/field-names.ts';
import { isShopLanguage, languageMeant, nearestLanguage } from '../../language/shop-languages.ts';
import type { Row } from './row.ts';

/**
 * The columns of a table that may have one per language, such as `question_fr` and `question_en`.
 */
export interface LocalizedColumns {
  /** Headers without the language; empty for columns in other languages, which are skipped. */
  readonly names: readonly string[];
  /** The language of the columns that are read. */
  readonly lang: string | undefined;
  /** All languages with a question and an answer column, in column order. */
  readonly languages: readonly string[];
}

/**
 * Finds the columns in the wanted language, or else in the first one.
 * @param rows The rows below the header show whether `question_id` is in Indonesian or contains
 * ids.
 */
export const columnsInOneLanguage = (
  header: readonly string[],
  wanted: string | undefined,
  rows: readonly Row[],
): LocalizedColumns => {
  const columns = header.map((name, at) => {
    const column = languageOfColumn(name);
    return column?.lang === 'id' && holdsIds(rows, at) ? undefined : column;
  });
  const languages = [...new Set(columns.flatMap((column) => (column ? [column.lang] : [])))].filter(
    (lang) =>
      hasQuestionAndAnswer(columns.map((column) => (column?.lang === lang ? column.name : ''))),
  );
  const unlocalized = header.filter((_, at) => !columns[at]);
  if (
    languages.length === 0 ||
    (languages.length === 1 && matchFields(unlocalized).has('question'))
  )
    return { names: header, lang: undefined, languages: [] };
  const lang = nearestLanguage(languages, wanted);
  const names = header.map((name, at) => {
    const column = columns[at];
    if (!column || !languages.includes(column.lang)) return name;
    return column.lang === lang ? column.name : '';
  });
  return { names, lang, languages };
};

/** Whether each cell is an id, or empty. */
const holdsIds = (rows: readonly Row[], column: number): boolean =>
  rows.every(({ cells }) => /^[\w-]*$/.test((cells[column] ?? '').trim()));

const hasQuestionAndAnswer = (names: readonly string[]): boolean => {
  const fields = matchFields(names);
  return fields.has('question') && fields.has('answer');
};

/** What people call languages in column headers, normalised by `nameKey`. */
const languageNames: ReadonlyMap<string, string> = new Map(
  (
    'english en, anglais en, englisch en, french fr, francais fr, franzosisch fr, german de, deutsch de, ' +
    'allemand de, spanish es, espanol es, italian it, italiano it, dutch nl, nederlands nl, portuguese pt, ' +
    'portugues pt, polish pl, polski pl, arabic ar, العربية ar, turkish tr, turkce tr, hebrew he, swedish sv, ' +
    'svenska sv, danish da, dansk da, czech cs, romanian ro, russian ru, greek el, japanese ja, chinese zh'
  )
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);

const languageOfWord = (word: string | undefined): string | undefined =>
  word !== undefined && isShopLanguage(languageMeant(word))
    ? languageMeant(word)
    : languageNames.get(word ?? '');

/**
 * Reads `question` and `fr` from "question_fr", "Question (FR)", "FR Question" or "French
 * question".
 */
const languageOfColumn = (
  header: string,
): { readonly name: string; readonly lang: string } | undefined => {
  const words = nameKey(header).split(' ');
  const [first, ...afterFirst] = words;
  const last = words[words.length - 1];
  const beforeLast = words.slice(0, -1);
  const language = /^[a-z]{2}$/.test(last ?? '')
    ? languageOfWord(words[words.length - 2])
    : undefined;
  if (language !== undefined && words.length > 2)
    return { name: beforeLast.slice(0, -1).join(' '), lang: `${language}-${last!.toUpperCase()}` };
  const suffix = languageOfWord(last);
  if (suffix !== undefined && beforeLast.length > 0)
    return { name: beforeLast.join(' '), lang: suffix };
  const prefix = languageOfWord(first);
  return prefix !== undefined && afterFirst.length > 0
    ? { name: afterFirst.join(' '), lang: prefix }
    : undefined;
};
