import type { TemplateResult } from 'lit';
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
