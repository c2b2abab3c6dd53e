/** Where Google Docs marks a word that a colleague has commented on: `[a]`. */
const commentMark = /<sup[^>]*>\s*<a [^>]*href="#cmnt\d+"[^>]*>[^<]*<\/a>\s*<\/sup>/gi;

/** The comments themselves, which it puts at the end of the page. */
const comment =
  /<div\b[^<>]*>(?:\s*<p\b[^<>]*>\s*<a [^>]*href="#cmnt_ref\d+"[^>]*>(?:(?!<\/p>)[\s\S])*<\/p>(?:\s*<p\b[^<>]*>(?:(?!<\/p>|href="#cmnt_ref)[\s\S])*<\/p>)*)+\s*<\/div>/gi;

/** Removes what colleagues noted in a Google document: it is not meant for shoppers. */
export const withoutComments = (html: string): string =>
  html.includes('#cmnt') ? html.replace(commentMark, '').replace(comment, '') : html;
