import type { FaqDocument } from '../../core/faq/faq-document.ts';
import type { Selection } from './selection.ts';

/** `wanted`, or `wanted-2`, `wanted-3` … if it is taken. */
export const freeId = (wanted: string, taken: Iterable<string>): string => {
  const ids = new Set(taken);
  if (!ids.has(wanted)) return wanted;
  let number = 2;
  while (ids.has(`${wanted}-${number}`)) number += 1;
  return `${wanted}-${number}`;
};

export const topicIds = (faq: FaqDocument): string[] => faq.topics.map(({ id }) => id);

export const entryIds = (faq: FaqDocument): string[] =>
  faq.topics.flatMap(({ entries }) => entries.map(({ id }) => id));

export const contactIds = (faq: FaqDocument): string[] => (faq.contacts ?? []).map(({ id }) => id);

/** Whether a FAQ has what is selected. */
export const holds = (faq: FaqDocument, selection: Selection): boolean =>
  selection.kind === 'overview' || idsOf[selection.kind](faq).includes(selection.id);

const idsOf = { topic: topicIds, entry: entryIds, contact: contactIds } as const;
