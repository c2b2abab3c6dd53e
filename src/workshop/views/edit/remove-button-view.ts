import type { TemplateResult } from 'lit';
import type { FaqChange } from '../../state/faq-changes.ts';
import type { Selection } from '../../state/selection.ts';
import type { ViewContext } from '../context.ts';
import { iconButtonView } from '../field-view.ts';
import { icons } from '../icon-view.ts';

/** The longest double click, in milliseconds. */
const DOUBLE_CLICK = 500;
/** When something was last removed, as the time stamp of its event. */
let lastRemoval = -Infinity;

/**
 * A button with a bin. A double click counts as one: its second click falls on the bin of the next
 * thing, so not every browser counts it as a second one.
 */
export const removeButtonView = (label: string, onRemove: () => void): TemplateResult =>
  iconButtonView({
    label,
    icon: icons.remove,
    onClick: ({ timeStamp }) => {
      if (timeStamp - lastRemoval < DOUBLE_CLICK) return;
      lastRemoval = timeStamp;
      onRemove();
    },
  });

/** The bin of an editor: removes what is edited, which is told by its name, and selects another. */
export const removeEditedView = (
  { messages, dispatch }: ViewContext,
  name: string | undefined,
  change: FaqChange,
  select: Selection,
): TemplateResult =>
  removeButtonView(messages.edit.remove, () => {
    dispatch({ type: 'change', change, select });
    const text = messages.edit.removed(name || messages.edit.untitled);
    dispatch({ type: 'look', look: { notice: { text, tone: 'plain' } } });
  });
