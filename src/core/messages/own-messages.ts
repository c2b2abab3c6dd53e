import { isLanguageTag } from '../language/language-tag.ts';
import type { Messages, OwnMessages } from './messages.ts';

/** One text, or a named group of texts. */
type Words = string | Readonly<Record<string, string>>;

interface Read {
  readonly messages: Messages;
  /** What could not be used and was ignored. */
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/**
 * The widget's messages, with the shop's own texts replacing some of them. In a group of texts, those
 * that the shop does not replace are kept.
 */
export const withOwnMessages = (messages: Messages, own: OwnMessages | undefined): Read => {
  if (!own) return { messages, problems: [] };
  const chosen: Record<string, unknown> = { ...messages };
  const problems = Object.entries<unknown>({ ...own }).flatMap(([name, value]) => {
    const words = Object.hasOwn(messages, name) ? (chosen[name] as Words) : undefined;
    if (isUsable(name, value, words)) {
      chosen[name] = typeof words === 'string' ? value : { ...words, ...Object(value) };
      return [];
    }
    const message = words
      ? `Cannot be used; write it as ${JSON.stringify(words)}.`
      : `Is none of the widget's words; use one of ${Object.keys(messages).join(', ')}.`;
    return [{ path: `messages.${name}`, message }];
  });
  return { messages: chosen as unknown as Messages, problems };
};

const isUsable = (name: string, own: unknown, words: Words | undefined): boolean =>
  typeof own === typeof words &&
  (typeof own === 'string'
    ? name !== 'lang' || isLanguageTag(own)
    : Object.values(Object(own) as object).every((text) => typeof text === 'string'));
