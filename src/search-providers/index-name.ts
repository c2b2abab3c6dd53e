/** Name of an index, or a function from a BCP 47 tag to the name of the index in that language. */
export type IndexName = string | ((lang: string) => string);

/** The name as a segment of a URL path. */
export const indexPath = (name: IndexName, lang: string): string =>
  encodeURIComponent(typeof name === 'string' ? name : name(lang));
