import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Faq } from '../core/faq/faq.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { parse } from '../core/faq/parse.ts';
import type { Problem } from '../core/faq/parse.ts';
import { readJson, type JsonFault } from '../core/faq/read-json.ts';

/** A FAQ file of the shop, read and checked. */
export interface FaqFile {
  readonly path: string;
  /** As written in the file. */
  readonly text: string;
  /** What stands there; use it only where there are no problems. */
  readonly document: FaqDocument;
  readonly faq: Faq;
  readonly problems: readonly Problem[];
}

/** Reads and checks one FAQ file. A file that cannot be read has a problem that says so. */
export const readFaqFile = (path: string): FaqFile => {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    const problem = { path: '', message: 'Cannot be read; check its name and its permissions.' };
    return { path, text: '', document: emptyDocument, faq: parse({}).faq, problems: [problem] };
  }
  const json = readJson(text);
  if (json.fault) {
    const problems = [problemOf(json.fault)];
    return { path, text, document: emptyDocument, faq: parse({}).faq, problems };
  }
  const { faq, problems } = parse(json.value);
  const document = json.value as FaqDocument;
  return { path, text, document, faq, problems: [...problems, ...nameProblems(path, faq)] };
};

const emptyDocument: FaqDocument = { version: 1, lang: 'und', topics: [] };

const problemOf = ({ line, column, message }: JsonFault): Problem => ({
  path: '',
  message: `Is not JSON at line ${line}, column ${column}: ${message}.`,
});

/** The FAQ files of a folder by name. */
export const readFaqFolder = (folder: string): readonly FaqFile[] =>
  namesOf(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .sort()
    .map((name) => readFaqFile(join(folder, name)));

const namesOf = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** The files of a folder are told apart by language, so a name must say which one is inside. */
const nameProblems = (path: string, { lang }: Faq): readonly Problem[] => {
  const named = basename(path, '.json');
  if (lang === 'und' || !looksLikeTag.test(named) || named.toLowerCase() === lang.toLowerCase()) {
    return [];
  }
  const message = `Is "${lang}", yet the file is called ${named}.json; change one of them.`;
  return [{ path: 'lang', message }];
};

const looksLikeTag = /^[a-z]{2,3}(?:-[a-z\d]+)*$/i;

/** Every problem of some files, one line each: `faq-data/fr.json: topics[0].title: …`. */
export const problemLines = (files: readonly FaqFile[]): readonly string[] =>
  files.flatMap(({ path, problems }) =>
    problems.map((problem) =>
      [path.replaceAll('\\', '/'), problem.path, problem.message]
        .filter((part) => part !== '')
        .join(': '),
    ),
  );

/** A checked file's JSON as small as it gets, without what only editors need. */
export const compact = ({ text }: FaqFile): string =>
  JSON.stringify(JSON.parse(text.replace(/^\ufeff/, '')), (key, value: unknown) =>
    key === '$schema' ? undefined : value,
  );
