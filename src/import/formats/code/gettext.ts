import { endsAsQuestion } from '../../html/tokens.ts';
import type { TextsByKey } from './key-values.ts';
import { unescaped } from './unescaped.ts';

export const isGettext = (text: string): boolean => /^msgid\s+"/m.test(text);

export interface GettextTexts {
  /** Translations by their keys, which may be the texts in another language. */
  readonly texts: TextsByKey;
  /** Those of the site's other pages. */
  readonly others: readonly string[];
  readonly lang: string | undefined;
}

interface Message {
  readonly key: string;
  readonly words: string;
  /** The file of the site that has it. */
  readonly source: string;
}

/** Reads a `.po` file: of a whole site, only the pages that ask questions. */
export const readGettext = (text: string): GettextTexts => {
  const messages = messagesIn(text);
  const asking = new Set(messages.filter(asks).map(({ source }) => source));
  const [own, others] = [true, false].map((isOwn) =>
    messages.filter(({ source }) => (asking.size === 0 || asking.has(source)) === isOwn),
  );
  return {
    texts: Object.fromEntries(own!.map(({ key, words }) => [key, words])),
    others: others!.map(({ words }) => words),
    lang: /^"Language: ([\w-]+)\\n"/m.exec(text)?.[1]?.replace('_', '-'),
  };
};

const STRINGS = String.raw`((?:"(?:[^"\\]|\\.)*"\s*)+)`;
const sourceOrMessage = new RegExp(
  String.raw`^#:\s*([^\s:]+)|^msgid\s+${STRINGS}(?:^msgid_plural.*\n)?^msgstr(?:\[0\])?\s+${STRINGS}`,
  'gm',
);

/** A message's source is in a comment above. There may be no blank line between messages. */
const messagesIn = (text: string): readonly Message[] => {
  let source = '';
  return [...text.matchAll(sourceOrMessage)].flatMap(([, file, id, translation]) => {
    if (file !== undefined) {
      source ||= file;
      return [];
    }
    const key = joined(id!);
    const message = { key, words: joined(translation!) || key, source };
    source = '';
    return key === '' ? [] : [message];
  });
};

const asks = ({ key, words }: Message): boolean => endsAsQuestion(words) || endsAsQuestion(key);

/** Strings in quotes on several lines, as one. */
const joined = (strings: string): string =>
  [...strings.matchAll(/"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => unescaped(words!)).join('');
