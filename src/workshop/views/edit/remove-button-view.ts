import type { TemplateResult } from 'lit';
import { iconButtonView } from '../field-view.ts';
import { icons } from '../icon-view.ts';

/** Maximum time between the clicks of a double click, in milliseconds. */
const DOUBLE_CLICK = 500;
/** When something was last removed, as the time stamp of its event. */
let lastRemoval = -Infinity;

/**
 * A button with a bin. A double click removes one item only: the second click would hit the bin of
 * the next item, which not every browser counts as part of the double click.
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
