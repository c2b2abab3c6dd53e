import { findMessages, findMessagesForFirst } from '../../core/messages/find-messages.ts';
import type { Messages } from '../../core/messages/messages.ts';

let known: readonly Messages[] = [];

/**
 * Sets the available messages: a script has some languages, a module all. Called by the entry
 * modules.
 */
export const provideMessages = (messages: readonly Messages[]): void => {
  known = messages;
};

/** The messages for a language tag, or for its language if there are none for the region. */
export const messagesFor = (lang: string): Messages | undefined => findMessages(known, lang);

/**
 * The messages of the first of these languages that has any, else English, else whichever there
 * are.
 */
export const messagesForFirst = (...tags: readonly string[]): Messages =>
  findMessagesForFirst(known, tags);
