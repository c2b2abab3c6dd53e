import { hostStyles } from './host.styles.ts';
import { themeStyles } from './theme.styles.ts';

/** The style sheets of the help button and of what button and panel share. */
export const widgetStyles = [themeStyles, hostStyles];
