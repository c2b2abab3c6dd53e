import type { FaqDocument } from '../../core/faq/faq-document.ts';

/** What stands for "click here" once it leads to a person, longest first. */
const phrases: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\ben cliquant ici\b/giu, 'en nous écrivant'],
  [/\bcliquez(?:[- ]ici| sur ce lien)/giu, 'écrivez-nous'],
  [/\bby clicking here\b/giu, 'by writing to us'],
  [/\bclick(?:ing)? here\b/giu, 'write to us'],
  [/\b(?:klicken Sie (?:bitte )?hier|hier klicken)\b/giu, 'schreiben Sie uns'],
  [/\b(?:haga|haz) clic aquí/giu, 'escríbanos'],
  [/\b(?:clicca|cliccate|clicchi) qui\b/giu, 'scriveteci'],
  [/\bklik hier\b/giu, 'schrijf ons'],
  [/\bclique aqui\b/giu, 'escreva-nos'],
  [/\bkliknij tutaj\b/giu, 'napisz do nas'],
];

/** A link as it is typed: its words and address are left alone. */
const link = /\[[^\]]*\]\([^)]*\)/g;

/** Answers that tell the shopper to click where nothing can be clicked. */
export const vagueEntries = (faq: FaqDocument): readonly string[] =>
  faq.topics.flatMap(({ entries }) =>
    entries.filter(({ answer }) => linkVague(answer, 'x') !== answer).map(({ id }) => id),
  );

/** Makes each "click here" a link to a contact, in words that say where it leads. */
export const linkVague = (answer: string, contactId: string): string => {
  let rest = 0;
  let linked = '';
  for (const { 0: found, index } of answer.matchAll(link)) {
    linked += linkWords(answer.slice(rest, index), contactId) + found;
    rest = index + found.length;
  }
  return linked + linkWords(answer.slice(rest), contactId);
};

const linkWords = (text: string, contactId: string): string =>
  phrases.reduce(
    (done, [pattern, words]) =>
      done.replace(pattern, (found) => `[${inCaseOf(found, words)}](contact:${contactId})`),
    text,
  );

const inCaseOf = (found: string, words: string): string =>
  /^\p{Lu}/u.test(found) ? words[0]!.toUpperCase() + words.slice(1) : words;

export const linkAllVague =
  (contactId: string) =>
  (faq: FaqDocument): FaqDocument => ({
    ...faq,
    topics: faq.topics.map((topic) => ({
      ...topic,
      entries: topic.entries.map((entry) => {
        const answer = linkVague(entry.answer, contactId);
        return answer === entry.answer ? entry : { ...entry, answer };
      }),
    })),
  });
