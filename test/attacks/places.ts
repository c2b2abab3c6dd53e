/** The places in a FAQ where a shop, or an attacker with access to its file, can put text. */

const lines = (...parts: readonly string[]): string => parts.join('\n\n');

const entriesOf = (text: string): readonly unknown[] => [
  { id: text, question: text, answer: text, keywords: [text], pages: [text], updated: text },
  {
    question: `Lien ${text}`,
    answer: lines(`[lien](${text})`, `<${text}>`, `![image](${text} "${text}")`, `**${text}**`),
    keywords: [`coupon ${text}`],
  },
  { question: 'Liste', answer: lines(`1. ${text}\n2. [${text}](https://a.example/?${text})`) },
  {
    question: 'Formes',
    answer: lines(
      `# ${text}`,
      `| ${text} | Prix |\n| --- | :-: |\n| *${text}* | \`${text}\` |`,
      `\`\`\`\n${text}\n\`\`\``,
      `- Liste\n  - ${text}`,
      `[Appel](tel:${text}) [Page](/${text})`,
    ),
  },
];

const contactsOf = (text: string): readonly unknown[] => [
  { id: text, type: 'link', label: text, url: 'https://shop.example/?q={query}' },
  { type: 'link', label: 'Adresse', url: text },
  { type: 'email', label: 'Courrier', email: text },
  {
    type: 'phone',
    label: text,
    phone: '+33123456789',
    timeZone: text,
    openingHours: [text, `Mo-Fr ${text}`],
  },
  { type: 'phone', label: 'Appel', phone: text },
];

/** A FAQ with each of the strings in every place that is part of a list. */
export const faqOf = (texts: readonly string[]): unknown => ({
  version: 1,
  lang: 'fr',
  title: texts[0],
  contacts: texts.flatMap(contactsOf),
  topics: texts.map((text) => ({ id: text, title: text, entries: entriesOf(text) })),
  synonyms: texts.map((text) => [text, 'coupon']),
});

/** Number of strings that share a FAQ, which may have at most fifty contacts. */
export const perFaq = 10;

/** Settings of the element, as attributes. */
export const settings = [
  'label',
  'lang',
  'placement',
  'theme',
  'launcher',
  'shortcut',
  'max-results',
];

/**
 * Number of calls that `single` in the driver makes for a string: two searches, suggest, show, and
 * the hash.
 */
const calls = 5;

/**
 * Number of places that a string is put into: in a FAQ shared with others, in one of its own, in
 * settings and in calls.
 */
export const placesPerFaq = JSON.stringify(faqOf(['#'])).split('#').length - 1;
export const placesPerString = 2 * placesPerFaq + settings.length + calls + 1;
