import { moveEntry, placeOf } from '../../state/faq-changes.ts';
import { currentFaq } from '../../state/state.ts';
import type { ViewContext } from '../context.ts';

/** Moves an entry and announces its new place, which a screen reader would not notice. */
export const moveAndTell = (
  { state, messages, dispatch }: ViewContext,
  id: string,
  by: -1 | 1,
): void => {
  const change = moveEntry(id, by);
  const faq = change(currentFaq(state));
  const place = placeOf(faq, id);
  const topic = place && faq.topics[place.topic];
  dispatch({ type: 'change', change, key: `move:${id}` });
  if (!place || !topic) return;
  const text = messages.edit.moved(place.entry + 1, topic.entries.length, topic.title ?? '');
  dispatch({ type: 'look', look: { notice: { text, tone: 'plain' } } });
};
