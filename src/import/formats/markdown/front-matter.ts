import { load } from 'js-yaml';
import { parse as parseToml } from 'smol-toml';
import { dayOf } from '../../fields/day.ts';
import { matchFields, type FieldName } from '../../fields/field-names.ts';
import { warning, type Note } from '../../import-result.ts';
import { outsideNotes } from '../../left-out.ts';
import { isObject, listOf } from '../../fields/json-value.ts';
import { readListCell } from '../../fields/list-cell.ts';
import { questionLabel } from '../../fields/question-labels.ts';

/** The front matter between `---` at the top of a site generator's file. */
export interface FrontMatter {
  readonly id?: string | undefined;
  readonly question?: string | undefined;
  readonly answer?: string | undefined;
  readonly title?: string | undefined;
  readonly topic?: string | undefined;
  readonly lang?: string | undefined;
  readonly updated?: string | undefined;
  readonly keywords?: string[] | undefined;
}

interface MarkdownFile {
  readonly matter: FrontMatter;
  /** The text below it. */
  readonly body: string;
  readonly notes: readonly Note[];
}

const frontMatter =
  /^(?:---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+)[ \t]*(?:\n|$)/;

/** How Notion writes the properties of a page: `Tags: returns, refunds` below its title. */
const notionProperties = /^\s*# (.+)\n\n((?:[\p{L}][\p{L}\p{N} _/-]{0,40}: .+\n)+)(?:\n|$)/u;

export const hasFrontMatter = (text: string): boolean => frontMatter.test(text);

export const readFrontMatter = (text: string): MarkdownFile => {
  const [whole, yaml, toml = ''] = frontMatter.exec(text) ?? [];
  if (whole === undefined) return readNotionProperties(text);
  const body = text.slice(whole.length);
  try {
    const value = yaml === undefined ? parseToml(toml) : load(yaml);
    return { matter: frontMatterOf(value), body, notes: [] };
  } catch {
    const note = yaml === undefined ? brokenNote(toml, '+++') : brokenNote(yaml, '---');
    return { matter: {}, body, notes: [note] };
  }
};

const readNotionProperties = (text: string): MarkdownFile => {
  const [whole, title = '', lines = ''] = notionProperties.exec(text) ?? [];
  const properties = lines
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]);
  const isFaq = properties.some(([name = '']) => questionLabel.test(`${name}: `));
  const fields = matchFields(properties.map(([name = '']) => name));
  const isPage = ['topic', 'keywords', 'updated', 'enabled'].some((field) =>
    fields.has(field as FieldName),
  );
  // A line that is no property is a sentence: "Important: We deliver in France only."
  const hasSentence = properties.some(([, value = '']) => /[.!?]$/.test(value));
  if (whole === undefined || isFaq || !isPage || hasSentence)
    return { matter: {}, body: text, notes: [] };
  const matter = frontMatterOf(Object.fromEntries(properties));
  const keywords = matter.keywords?.flatMap(readListCell);
  const known = new Set(fields.values());
  const others = properties
    .filter(([name = '']) => !known.has(name))
    .map((pair) => pair.join(': '));
  const body = text.slice(whole.length);
  return { matter: { ...matter, title, keywords }, body, notes: outsideNotes(others) };
};

const frontMatterOf = (value: unknown): FrontMatter => {
  if (!isObject(value)) return {};
  const keys = Object.keys(value).filter((key) => key !== 'title');
  const fields = matchFields(keys);
  const first = (key: string | undefined): string | undefined =>
    listOf(key === undefined ? undefined : value[key])
      .map(textOfValue)
      .find(Boolean);
  return {
    id: first(fields.get('id')),
    question: first(fields.get('question')),
    answer: first(fields.get('answer')),
    title: first('title'),
    topic: first(fields.get('topic')),
    lang: first(fields.get('lang')),
    updated: dayOf(first(fields.get('updated'))),
    keywords: listOf(value[fields.get('keywords') ?? ''])
      .map(textOfValue)
      .filter(Boolean),
  };
};

const textOfValue = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

const brokenNote = (matter: string, sign: '---' | '+++'): Note =>
  warning(
    'front-matter',
    `The lines between "${sign}" at the top are not ${sign === '---' ? 'YAML' : 'TOML'}; they were left out.`,
    sign === '---'
      ? 'Put values with a colon in quotes, as in title: "Delivery: how long?".'
      : 'Put texts in quotes, as in title = "Delivery: how long?".',
    matter,
  );
