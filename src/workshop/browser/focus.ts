import { holds } from '../state/ids.ts';
import type { Selection } from '../state/selection.ts';
import { currentFaq, type WorkshopState } from '../state/state.ts';

/** Moves the focus to where work continues. Call it once the new state has been rendered. */
export const followFocus = (state: WorkshopState, before: WorkshopState): void => {
  if (state.step !== before.step) {
    focusOn('[data-heading]');
    window.scrollTo(0, 0);
    return;
  }
  if (state.selection === before.selection) return;
  if (isNew(state.selection, before)) focusOn('[data-first-field]');
  else if (wasRemoved(before.selection, state)) focusOn('.item[aria-current]');
  else if (isNarrow()) focusOn('[data-heading]');
};

const focusOn = (selector: string): void => {
  document.querySelector<HTMLElement>(selector)?.focus();
};

/** Whether the window shows either the list or the editor, but not both. */
const isNarrow = (): boolean => matchMedia('(max-width: 800px)').matches;

const isNew = (selection: Selection, before: WorkshopState): boolean =>
  !holds(currentFaq(before), selection);

const wasRemoved = (selection: Selection, state: WorkshopState): boolean =>
  !holds(currentFaq(state), selection);
