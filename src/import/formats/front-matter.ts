import { load } from 'js-yaml';
import { dayOf } from '../day.ts';
import { matchFields } from '../field-names.ts';
import { warning } from '../import-result.ts';
import type { Note } from '../import-result.ts';
import { isObject, listOf } from '../json-value.ts';

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

const frontMatter =
  /^(?:---[ \t]*\n([\s\S]*?)\n(?:---|\.\.\.)|\+\+\+[ \t]*\n([\s\S]*?)\n\+\+\+)[ \t]*(?:\n|$)/;

export const hasFrontMatter = (text: string): boolean => frontMatter.test(text);

export const readFrontMatter = (
  text: string,
): { readonly matter: FrontMatter; readonly body: string; readonly notes: readonly Note[] } => {
  const [whole, ownYaml, toml] = frontMatter.exec(text) ?? [];
  if (whole === undefined) return { matter: {}, body: text, notes: [] };
  const yaml = ownYaml ?? yamlOfToml(toml ?? '');
  const sign = ownYaml === undefined ? '+++' : '---';
  const body = text.slice(whole.length);
  try {
    return { matter: matterOf(load(yaml)), body, notes: [] };
  } catch {
    return { matter: {}, body, notes: [brokenNote(yaml, sign)] };
  }
};

/**
 * Texts and lists of texts are written alike in both, but for the sign between name and value. A
 * table, such as Hugo's `[params]`, has nothing for a FAQ, and ends only with the next table.
 */
const yamlOfToml = (toml: string): string =>
  toml
    .replace(/^[ \t]*\[{1,2}[\w."' -]+\]{1,2}[ \t]*(?:#.*)?$[\s\S]*/m, '')
    .replace(/^([\w-]+)[ \t]*=[ \t]*/gm, '$1: ');

const matterOf = (value: unknown): FrontMatter => {
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

const brokenNote = (yaml: string, sign: '---' | '+++'): Note =>
  warning(
    'front-matter',
    `The lines between "${sign}" at the top are not ${sign === '---' ? 'YAML' : 'TOML'}; they were left out.`,
    sign === '---'
      ? 'Put values with a colon in quotes, as in title: "Delivery: how long?".'
      : 'Put texts in quotes, as in title = "Delivery: how long?".',
    yaml,
  );
