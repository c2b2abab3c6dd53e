import type { Messages } from './messages.ts';

/** Of the widget's words, in some languages, those for a language tag, or for its language where the region has none. */
export const findMessages = (all: readonly Messages[], lang: string): Messages | undefined => {
  const tag = lang.toLowerCase().replaceAll('_', '-');
  const [language] = tag.split('-');
  return (
    all.find((messages) => messages.lang.toLowerCase() === tag) ??
    all.find((messages) => messages.lang === language)
  );
};

/** Those of the first of these languages that there are some in, or English, or whatever there is. */
export const findMessagesForFirst = (all: readonly Messages[], tags: readonly string[]): Messages =>
  [...tags, 'en'].map((tag) => findMessages(all, tag)).find((found) => found !== undefined) ??
  all[0]!;
