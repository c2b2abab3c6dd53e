import type { Messages } from './messages.ts';

/** Of some words those for a language tag, or for its language where the region has none. */
export const findMessages = (all: readonly Messages[], lang: string): Messages | undefined => {
  const tag = lang.toLowerCase().replaceAll('_', '-');
  const [language] = tag.split('-');
  return (
    all.find((messages) => messages.lang.toLowerCase() === tag) ??
    all.find((messages) => messages.lang === language)
  );
};
