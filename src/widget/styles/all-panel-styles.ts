import { answerStyles } from './answer.styles.ts';
import { compactStyles } from './compact.styles.ts';
import { contactsStyles } from './contacts.styles.ts';
import { entryStyles } from './entry.styles.ts';
import { feedbackStyles } from './feedback.styles.ts';
import { outcomeStyles } from './outcome.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { panelThemeStyles } from './panel-theme.styles.ts';
import { printStyles } from './print.styles.ts';

/** The style sheets of the panel. With equal specificity, the later rule wins. */
export const allPanelStyles = [
  panelThemeStyles,
  panelStyles,
  contactsStyles,
  compactStyles,
  entryStyles,
  answerStyles,
  feedbackStyles,
  outcomeStyles,
  printStyles,
];
