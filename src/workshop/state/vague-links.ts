import { replaceClickHere } from '../../core/language/click-here.ts';
import type { ContactDocument, FaqDocument } from '../../core/faq/faq-document.ts';

/** A Markdown link, which is not replaced. */
const link = /\[[^\]]*\]\([^)]*\)/g;

const anyContact = { id: 'x', type: 'email', label: '' } as const;

/** Ids of entries whose answer says "click here" without a link. */
export const vagueEntries = (faq: FaqDocument): readonly string[] =>
  faq.topics.flatMap(({ entries }) =>
    entries.filter(({ answer }) => linkVague(answer, anyContact) !== answer).map(({ id }) => id),
  );

type Target = Pick<ContactDocument, 'id' | 'type' | 'label'>;

/** Turns each "click here" into a link to a contact, with a text that says where it leads. */
export const linkVague = (answer: string, contact: Target): string => {
  let rest = 0;
  let linked = '';
  for (const { 0: found, index } of answer.matchAll(link)) {
    linked += linkWords(answer.slice(rest, index), contact) + found;
    rest = index + found.length;
  }
  return linked + linkWords(answer.slice(rest), contact);
};

/** The texts of "click here" speak of writing, which is not how one calls. */
const linkWords = (text: string, { id, type, label }: Target): string =>
  replaceClickHere(text, (words) => `[${type === 'phone' ? label : words}](contact:${id})`);

export const linkAllVague =
  (contact: Target) =>
  (faq: FaqDocument): FaqDocument => ({
    ...faq,
    topics: faq.topics.map((topic) => ({
      ...topic,
      entries: topic.entries.map((entry) => {
        const answer = linkVague(entry.answer, contact);
        return answer === entry.answer ? entry : { ...entry, answer };
      }),
    })),
  });
