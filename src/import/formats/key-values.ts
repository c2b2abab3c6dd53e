/** Texts by their keys in files of translations: `.properties`, `.ini`, `.strings` of iOS, and `.po`. */
export const textsByKey = (text: string): Readonly<Record<string, string>> =>
  /^msgid\s+"/m.test(text) ? textsOfGettext(text) : textsOfLines(text);

const textsOfLines = (text: string): Readonly<Record<string, string>> => {
  const lines = text
    .replace(/\\\n[ \t]*/g, '')
    .matchAll(/^[ \t]*("[^"\n]+"|[^#!;=:[\n][^=:\n]*?)[ \t]*[=:][ \t]*(.*)$/gm);
  return Object.fromEntries(
    [...lines].map(([, key, value]) => [unquoted(key!), unescaped(unquoted(value!))]),
  );
};

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

const unescaped = (text: string): string =>
  text.replace(/\\(u[\da-f]{4}|.)/gi, (_, sign: string) =>
    sign.length > 1
      ? String.fromCharCode(Number.parseInt(sign.slice(1), 16))
      : ({ n: '\n', t: '\t', r: '' }[sign] ?? sign),
  );
