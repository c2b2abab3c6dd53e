import { addressOf } from '../../core/faq/contact-address.ts';
import type { FaqDocument } from '../../core/faq/faq-document.ts';
import { entryOf } from './faq-changes.ts';
import { placeFindings, type PlacedFinding } from './findings.ts';
import { isSame, type Selection } from './selection.ts';
import { currentFaq, draftOf, type WorkshopState } from './state.ts';

/**
 * The findings to show for the current FAQ. What has just been added has none until it is filled in
 * or left.
 */
export const shownFindings = (state: WorkshopState): readonly PlacedFinding[] => {
  const faq = currentFaq(state);
  const notes = placeFindings(faq, [], draftOf(state).notes);
  const all = [...state.findings, ...notes.filter((note) => !isTold(note, state.findings))];
  const { added } = state;
  return added && hasEmptyField(faq, added)
    ? all.filter(({ target }) => !isSame(target, added))
    : all;
};

/** Whether the linter reports the same words under the same code. */
const isTold = (note: PlacedFinding, findings: readonly PlacedFinding[]): boolean =>
  findings.some(
    ({ code, quote, target }) =>
      code === note.code && quote === note.quote && isSame(target, note.target),
  );

const hasEmptyField = (faq: FaqDocument, added: Selection): boolean => {
  switch (added.kind) {
    case 'entry': {
      const entry = entryOf(faq, added.id);
      return entry?.question === '' || entry?.answer === '';
    }
    case 'contact': {
      const contact = faq.contacts?.find(({ id }) => id === added.id);
      return contact !== undefined && addressOf(contact) === '';
    }
    case 'topic':
      return faq.topics.find(({ id }) => id === added.id)?.entries.length === 0;
    case 'overview':
      return false;
  }
};
