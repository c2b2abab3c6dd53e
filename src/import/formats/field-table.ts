import { matchFields } from '../field-names.ts';
import { questionsWithin } from '../html/questions-within.ts';
import { endsAsQuestion } from '../html/tokens.ts';
import { warning } from '../import-result.ts';
import type { Note } from '../import-result.ts';
import { detectLanguage } from '../language/detect-language.ts';
import { nearestLanguage } from '../language/shop-languages.ts';
import { outsideNotes } from '../left-out.ts';
import { TopicList } from '../raw-faq.ts';
import type { RawFaq } from '../raw-faq.ts';
import { askedText, looksLikeHtml, nodesOfText, questionText } from '../text-nodes.ts';
import { fieldCells } from './field-cells.ts';
import type { FieldCell } from './field-cells.ts';
import type { Row } from './row.ts';

/**
 * Reads a table with a row for each field, as Shopify exports translations and Matrixify exports
 * metaobjects; undefined for any other table.
 */
export const readFieldTable = (
  rows: readonly Row[],
  wanted: string | undefined,
): RawFaq | undefined => {
  const cells = fieldCells(rows);
  if (!cells) return undefined;
  const fields = matchFields([...new Set(cells.map(({ name }) => name))]);
  if (!fields.has('question') || !fields.has('answer')) return undefined;
  const languages = languagesOf(cells);
  const lang = nearestLanguage(languages, wanted);
  const groups = groupsOf(cells, lang);
  const topics = new TopicList();
  const notes: Note[] = [];
  const others = groups.filter((group) => !addGroup(group, groups, topics, notes));
  const outside = others.flatMap(({ texts }) => [...texts.values()]);
  return {
    lang,
    languages,
    topics: topics.topics,
    notes: [...notes, ...outsideNotes(outside), ...languageNotes(languages, lang)],
  };
};

/** The language of the texts, if it can be told, and those of their translations. */
const languagesOf = (cells: readonly FieldCell[]): readonly string[] => {
  const locales = cells.filter(({ translation }) => translation !== '').map(({ locale }) => locale);
  const own = detectLanguage(cells.map(({ value }) => value.replace(/<[^>]*>/g, ' ')).join('\n'));
  const all = [own?.lang ?? '', ...locales].filter((lang) => lang !== '');
  return [...new Set(all)];
};

interface FieldGroup {
  readonly type: string;
  readonly owner: string;
  readonly path: readonly string[];
  readonly line: number;
  readonly texts: Map<string, string>;
}

/** The fields of the same thing together, in the language. */
const groupsOf = (cells: readonly FieldCell[], lang: string | undefined): readonly FieldGroup[] => {
  const groups: FieldGroup[] = [];
  const open = new Map<string, FieldGroup>();
  for (const { type, owner, path, name, value, translation, locale, line } of cells) {
    const key = [owner, ...path].join('\n');
    let group = open.get(key);
    // Without a column that tells them apart, a field that comes again begins the next one.
    if (!group || (owner === '' && group.texts.has(name))) {
      group = { type, owner, path, line, texts: new Map() };
      open.set(key, group);
      groups.push(group);
    }
    const text = locale === lang && translation !== '' ? translation : value;
    if (text !== '' && (locale === lang || !group.texts.has(name))) group.texts.set(name, text);
  }
  return groups;
};

/** Adds what a group asks and answers; false if it does not. */
const addGroup = (
  group: FieldGroup,
  groups: readonly FieldGroup[],
  topics: TopicList,
  notes: Note[],
): boolean => {
  const fields = matchFields([...group.texts.keys()]);
  const question = askedText(group.texts.get(fields.get('question') ?? '') ?? '');
  const answer = group.texts.get(fields.get('answer') ?? '') ?? '';
  if (question === '' || answer === '') return false;
  if (endsAsQuestion(question) || isOfFaq(group)) {
    const own = group.texts.get(fields.get('topic') ?? '') ?? headingAbove(group, groups);
    topics.topic(questionText(own)).entries.push({
      question,
      answer: { type: 'html', nodes: nodesOfText(answer), keepsLineEnds: !looksLikeHtml(answer) },
      line: group.line,
    });
    return true;
  }
  const page = questionsWithin(question, answer);
  for (const { title, entries } of page?.topics ?? []) topics.topic(title).entries.push(...entries);
  notes.push(...(page?.notes ?? []));
  return page !== undefined;
};

/** Whether it is a question by what it is called: an entry of a FAQ, or a row that unfolds. */
const isOfFaq = ({ type, path, owner, texts }: FieldGroup): boolean =>
  path.length === 0
    ? owner === '' || /faq|question|metaobject/i.test(type) || texts.has('question')
    : /faq|question|row|collaps|accordion|toggle/i.test(path.at(-1)!);

/** The heading of the section that holds a row. */
const headingAbove = ({ owner, path }: FieldGroup, groups: readonly FieldGroup[]): string => {
  const key = path.slice(0, -1).join('.');
  const section = groups.find(
    (group) => path.length > 0 && group.owner === owner && group.path.join('.') === key,
  );
  return section?.texts.get('heading') ?? section?.texts.get('title') ?? '';
};

const languageNotes = (languages: readonly string[], lang: string | undefined): Note[] =>
  languages.length < 2
    ? []
    : [
        warning(
          'other-language',
          `Has texts in several languages (${languages.map((one) => `"${one}"`).join(', ')}); "${lang}" was taken.`,
          'Import the file once for each language, with that language chosen.',
        ),
      ];
