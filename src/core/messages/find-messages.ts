import type { Messages } from './messages.ts';

/** The messages for a language tag, or for its language if there are none for the region. */
export const findMessages = (all: readonly Messages[], lang: string): Messages | undefined => {
  const tag = lang.toLowerCase().replaceAll('_', '-');
  const [language] = tag.split('-');
  return (
    all.find((messages) => messages.lang.toLowerCase() === tag) ??
    all.find((messages) => messages.lang === language)
  );
};

/**
 * The messages for the first of these tags that has any, else English, else the first ones
 * available.
 */
export const findMessagesForFirst = (all: readonly Messages[], tags: readonly string[]): Messages =>
  [...tags, 'en'].map((tag) => findMessages(all, tag)).find((found) => found !== undefined) ??
  all[0]!;
