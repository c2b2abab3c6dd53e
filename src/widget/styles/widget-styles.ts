import { answerStyles } from './answer.styles.ts';
import { compactStyles } from './compact.styles.ts';
import { contactsStyles } from './contacts.styles.ts';
import { entryStyles } from './entry.styles.ts';
import { feedbackStyles } from './feedback.styles.ts';
import { hostStyles } from './host.styles.ts';
import { outcomeStyles } from './outcome.styles.ts';
import { panelStyles } from './panel.styles.ts';
import { themeStyles } from './theme.styles.ts';

/** The widget's style sheets. With equal specificity, the later rule wins. */
export const widgetStyles = [
  themeStyles,
  hostStyles,
  panelStyles,
  contactsStyles,
  compactStyles,
  entryStyles,
  answerStyles,
  feedbackStyles,
  outcomeStyles,
];
