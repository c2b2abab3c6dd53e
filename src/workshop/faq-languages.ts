import { allMessages } from '../core/messages/index.ts';

/** Languages for which the widget has messages. */
export const faqLanguages: readonly string[] = allMessages.map(({ lang }) => lang);

/** The name of a language in another: `fr` in English is "French". */
export const nameOfLanguage = (tag: string, inLanguage: string): string => {
  try {
    const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
  } catch {
    return tag;
  }
};
