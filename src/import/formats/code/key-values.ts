import { unescaped } from './unescaped.ts';

export type TextsByKey = Readonly<Record<string, string>>;

/** Texts by their keys in files of translations: `.properties`, `.ini` and `.strings` of iOS. */
export const textsByKey = (text: string): TextsByKey => {
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

const unquoted = (text: string): string => text.trim().replace(/^"([\s\S]*)";?$/, '$1');
