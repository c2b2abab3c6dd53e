import { replaceClickHere } from '../../core/language/click-here.ts';
import type { FaqDocument } from '../../core/faq/faq-document.ts';

/** A Markdown link, which is not replaced. */
const link = /\[[^\]]*\]\([^)]*\)/g;

/** Ids of entries whose answer says "click here" without a link. */
export const vagueEntries = (faq: FaqDocument): readonly string[] =>
  faq.topics.flatMap(({ entries }) =>
    entries.filter(({ answer }) => linkVague(answer, 'x') !== answer).map(({ id }) => id),
  );

/** Turns each "click here" into a link to a contact, with a text that says where it leads. */
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
