import type { TopicDocument } from '../../../core/faq/faq-document.ts';
import type { ImportFinding } from '../../../import/import-result.ts';
import { addEntry, newEntryId } from '../../state/faq-changes.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';

/** Puts a question that the import left out back into its topic, and opens it for its answer. */
export const answerLeftOut = (
  { state, dispatch }: ViewContext,
  note: ImportFinding,
  question: string,
): void => {
  const faq = currentFaq(state);
  const topic = faq.topics.find(({ id }) => id === note.topic) ?? faq.topics[0];
  if (!topic) return;
  const id = newEntryId(faq, question);
  dispatch({ type: 'dismiss', notes: [note] });
  dispatch({
    type: 'change',
    change: addEntry(topic.id, { id, question, answer: '' }),
    select: { kind: 'entry', id },
  });
};

/** Appends an empty entry to a topic and opens it. */
export const addEntryTo = (
  { state, messages, dispatch }: ViewContext,
  topic: TopicDocument,
): void => {
  const id = newEntryId(currentFaq(state), messages.edit.newQuestion);
  dispatch({
    type: 'change',
    change: addEntry(topic.id, { id, question: '', answer: '' }),
    select: { kind: 'entry', id },
  });
};
