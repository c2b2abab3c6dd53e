const structuralNames = [
  'faqs?|items?|data|entries|entities|questions?|answers?|list|results?|rows?',
  'articles?|sections?|categor(?:y|ies)|groups?|topics?|content|children|blocks?|main_?entity',
  'folders?|collections?|solutions?|pages?|props|page_?props|nodes?|edges?|posts?|docs?|documents',
  'records?|hits|objects?|elements|values?|db|attributes|fields|translations?|metaobjects?|intents',
].join('|');
const languageKey = String.raw`\w{2}(?:[-_]\w{2})?`;

/** Keys that describe the structure of the data, not the subject. */
export const structuralKey = new RegExp(`^(?:${structuralNames}|${languageKey})$`, 'i');

/** Keys of a group's title. */
export const groupNames =
  'title name label heading header titre nom titel titolo nome titulo título nombre naam nazwa'.split(
    ' ',
  );
