/** A list of language modules: `src/core/lexicon/index.ts` or `src/core/messages/index.ts`. */
export const isLanguageList = (id: string): boolean =>
  /[\\/]core[\\/](?:lexicon|messages)[\\/]index\.ts$/.test(id);

/** The line of such a list that brings in one language, e.g. `import { ptBR } from './pt-br.ts';`. */
const languageImport = /^import \{ (\w+) \} from '\.\/([a-z]{2,3}(?:-[a-z\d]+)*)\.ts';$/gm;

/**
 * Drops from a list of language modules those whose language is not among `languages` (primary
 * subtags), so that the bundle does not hold them. Lines keep their numbers.
 */
export const keepLanguages = (code: string, languages: ReadonlySet<string>): string => {
  let kept = code;
  for (const [line, name, tag] of code.matchAll(languageImport)) {
    if (languages.has(tag!.split('-')[0]!)) continue;
    kept = kept.replace(line, '').replace(itemOf(name!), '$1');
  }
  return kept;
};

/** The place of a name in a list or a shorthand object: `[en, fr]`, `{ en, fr }`. */
const itemOf = (name: string): RegExp =>
  new RegExp(`([[{]\\s*(?:\\w+,\\s*)*)${name}\\b(?:,\\s*|(?=\\s*[\\]}]))`);
