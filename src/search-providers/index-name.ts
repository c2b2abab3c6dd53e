/** Name of an index, or what it is called for a language, a BCP 47 tag. */
export type IndexName = string | ((lang: string) => string);

/** The name as part of an address. */
export const indexPath = (name: IndexName, lang: string): string =>
  encodeURIComponent(typeof name === 'string' ? name : name(lang));
