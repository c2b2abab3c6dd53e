/** Where Google Docs marks a word that a colleague has commented on: `[a]`. */
const commentMark = /<sup[^>]*>\s*<a [^>]*href="#cmnt\d+"[^>]*>[^<]*<\/a>\s*<\/sup>/gi;

const paragraph = String.raw`\s*<p\b[^<>]*>`;
const reference = String.raw`\s*<a [^>]*href="#cmnt_ref\d+"[^>]*>`;
const firstParagraph = String.raw`${paragraph}${reference}(?:(?!<\/p>)[\s\S])*<\/p>`;
const otherParagraph = String.raw`${paragraph}(?:(?!<\/p>|href="#cmnt_ref)[\s\S])*<\/p>`;

/** The comments themselves, which it puts at the end of the page. */
const comments = new RegExp(
  String.raw`<div\b[^<>]*>(?:${firstParagraph}(?:${otherParagraph})*)+\s*<\/div>`,
  'gi',
);

/** Removes what colleagues noted in a Google document: it is not meant for shoppers. */
export const withoutComments = (html: string): string =>
  html.includes('#cmnt') ? html.replace(commentMark, '').replace(comments, '') : html;
