import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { findMessages, findMessagesForFirst } from './find-messages.ts';
import type { Messages } from './messages.ts';

export { fill } from '../interpolate.ts';
export { fillCount } from './messages.ts';
export type { Messages, OwnMessages, Plural } from './messages.ts';

/** The widget's words in every language. */
export const allMessages: readonly Messages[] = [ar, de, en, es, fr, it, nl, pl, pt];

/** Used where the requested language has no messages. */
export const fallbackMessages: Messages = en;

/** The messages for a language tag, or for its language if there are none for the region. */
export const messagesFor = (lang: string): Messages | undefined => findMessages(allMessages, lang);

/** The messages of the first of these languages that has any, or else the fallback. */
export const messagesForFirst = (...tags: readonly string[]): Messages =>
  findMessagesForFirst(allMessages, tags);
