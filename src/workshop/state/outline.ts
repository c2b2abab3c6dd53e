import type { EntryDocument, FaqDocument, TopicDocument } from '../../core/faq/faq-document.ts';
import type { Selection } from './selection.ts';

/** A topic of the outline, and those of its questions that are listed. */
export interface OutlineTopic {
  readonly topic: TopicDocument;
  readonly entries: readonly EntryDocument[];
  /** Number of its other questions that match the filter. */
  readonly more: number;
}

/** With more, each keystroke would take seconds. */
const MAX_LISTED = 1000;

/** Maximum for one topic, if there are more questions than can be listed. */
export const MAX_LISTED_IN_TOPIC = 300;

/**
 * The topics with the questions that match a filter. If there are too many to list, only the
 * selected topic is expanded, and lists the questions around the selected one.
 */
export const outlineOf = (
  { topics }: FaqDocument,
  filter: string,
  selection: Selection,
): readonly OutlineTopic[] => {
  const matching = topics.map((topic) => ({ topic, entries: matchingIn(topic, filter), more: 0 }));
  const count = matching.reduce((sum, { entries }) => sum + entries.length, 0);
  const shown = filter === '' ? matching : matching.filter(({ entries }) => entries.length > 0);
  return count <= MAX_LISTED ? shown : shown.map((one) => collapsedUnlessSelected(one, selection));
};

const matchingIn = ({ entries }: TopicDocument, filter: string): readonly EntryDocument[] => {
  if (filter === '') return entries;
  const words = filter.toLowerCase();
  return entries.filter(({ question, answer }) =>
    `${question} ${answer}`.toLowerCase().includes(words),
  );
};

const collapsedUnlessSelected = (
  { topic, entries: all }: OutlineTopic,
  selection: Selection,
): OutlineTopic => {
  const at = selection.kind === 'entry' ? all.findIndex(({ id }) => id === selection.id) : -1;
  const isOpen = at >= 0 || (selection.kind === 'topic' && selection.id === topic.id);
  const start = Math.max(0, at - MAX_LISTED_IN_TOPIC / 2);
  const entries = isOpen ? all.slice(start, start + MAX_LISTED_IN_TOPIC) : [];
  return { topic, entries, more: all.length - entries.length };
};
