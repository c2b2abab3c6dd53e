/** Languages for which the widget has messages. */
export const faqLanguages = ['ar', 'de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt'] as const;

/** The name of a language in another: `fr` in English is "French". */
export const nameOfLanguage = (tag: string, inLanguage: string): string => {
  try {
    const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(tag) ?? tag;
    return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
  } catch {
    return tag;
  }
};
