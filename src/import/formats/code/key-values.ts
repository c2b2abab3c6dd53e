import { unescaped } from './unescaped.ts';

/** Texts by their keys in files of translations: `.properties`, `.ini`, `.strings` of iOS, and `.po`. */
export const textsByKey = (text: string): Readonly<Record<string, string>> =>
  /^msgid\s+"/m.test(text) ? textsOfGettext(text) : textsOfLines(text);

const textsOfLines = (text: string): Readonly<Record<string, string>> => {
  const texts: Record<string, string> = {};
  let section = '';
  for (const [, name, key, value] of text.replace(/\\\n[ \t]*/g, '').matchAll(line)) {
    // Sections may have the same keys. Their names come last, as `[question 1]` has an answer too.
    if (name !== undefined) section = `.${name.trim()}`;
    else texts[unquoted(key!) + section] = unescaped(unquoted(value!));
  }
  return texts;
};

/** `[section]`, or a key with its value. */
const line = /^[ \t]*(?:\[([^\]\n]+)\][ \t]*$|("[^"\n]+"[ \t]*|[^\s#!;=:[][^=:\n]*)[=:](.*)$)/gm;

const textsOfGettext = (text: string): Readonly<Record<string, string>> => {
  const part = String.raw`((?:"(?:[^"\\]|\\.)*"\s*)+)`;
  const messages = text.matchAll(
    new RegExp(String.raw`^msgid\s+${part}(?:^msgid_plural.*\n)?^msgstr(?:\[0\])?\s+${part}`, 'gm'),
  );
  return Object.fromEntries(
    [...messages].flatMap(([, id, translation]): [string, string][] => {
      const [key, words] = [joined(id!), joined(translation!)];
      return key === '' ? [] : [[key, words || key]];
    }),
  );
};

/** Strings in quotes on several lines, as one. */
const joined = (strings: string): string =>
  [...strings.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => unescaped(words!)).join('');

const unquoted = (text: string): string => text.trim().replace(/^"([\s\S]*)";?$/, '$1');
