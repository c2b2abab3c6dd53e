import { html, type TemplateResult } from 'lit';
import type { FaqChange } from '../../state/faq-changes.ts';
import type { Selection } from '../../state/selection.ts';
import type { ViewContext } from '../context.ts';
import { iconButtonView } from '../field-view.ts';
import { icons } from '../icon-view.ts';
import { removeButtonView } from './remove-button-view.ts';

interface EditedItem {
  readonly name: string | undefined;
  /** Moves the item up (-1) or down (1). */
  readonly onMove: (by: -1 | 1) => void;
  readonly removal: FaqChange;
  /** What to select once the item is removed. */
  readonly next: Selection;
}

/**
 * The buttons that move and remove the edited item. A removal is announced with the item's name.
 */
export const moveAndRemoveView = (
  { messages, dispatch }: ViewContext,
  { name, onMove, removal, next }: EditedItem,
): TemplateResult => html`
  ${iconButtonView({ label: messages.edit.moveUp, icon: icons.up, onClick: () => onMove(-1) })}
  ${iconButtonView({ label: messages.edit.moveDown, icon: icons.down, onClick: () => onMove(1) })}
  ${removeButtonView(messages.edit.remove, () => {
    dispatch({ type: 'change', change: removal, select: next });
    const text = messages.edit.removed(name || messages.edit.untitled);
    dispatch({ type: 'look', look: { notice: { text, tone: 'plain' } } });
  })}
`;
