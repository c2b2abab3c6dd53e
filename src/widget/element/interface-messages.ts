import { findMessages, findMessagesForFirst } from '../../core/messages/find-messages.ts';
import type { Messages } from '../../core/messages/messages.ts';

let known: readonly Messages[] = [];

/** Says in which languages there are words: a script holds some, a module all. Called by entries. */
export const provideMessages = (messages: readonly Messages[]): void => {
  known = messages;
};

/** The widget's words for a language tag, or for its language where the region has none. */
export const messagesFor = (lang: string): Messages | undefined => findMessages(known, lang);

/** The words of the first of these languages that there are some in, English, or any that there are. */
export const messagesForFirst = (...tags: readonly string[]): Messages =>
  findMessagesForFirst(known, tags);
