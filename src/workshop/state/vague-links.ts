import { replaceClickHere } from '../../core/language/click-here.ts';
import type { FaqDocument } from '../../core/faq/faq-document.ts';

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
  replaceClickHere(text, (words) => `[${words}](contact:${contactId})`);

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
