import { findMessages, findMessagesForFirst } from '../../core/messages/find-messages.ts';
import type { Messages } from '../../core/messages/messages.ts';

let known: readonly Messages[] = [];

/**
 * Sets the available messages: a script has those of some languages, a module those of all. Called
 * by the entry modules.
 */
export const provideMessages = (messages: readonly Messages[]): void => {
  known = messages;
};

/** The messages for a language tag, or for its language if there are none for the region. */
export const providedMessagesFor = (lang: string): Messages | undefined =>
  findMessages(known, lang);

/**
 * The messages for the first of these tags that has any, else English, else the first ones
 * available.
 */
export const firstProvidedMessages = (...tags: readonly string[]): Messages =>
  findMessagesForFirst(known, tags);
