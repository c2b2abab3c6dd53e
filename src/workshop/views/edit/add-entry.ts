import type { TopicDocument } from '../../../core/faq/faq-document.ts';
import { addEntry, newEntryId } from '../../state/faq-changes.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';

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
