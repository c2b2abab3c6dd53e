import { fallbackMessages, messagesFor } from '../core/messages/index.ts';

/** A plain link to the shop's own FAQ page: nobody sees it unless the help fails. */
export const fallbackLink = (href: string, lang: string): HTMLAnchorElement => {
  const messages = messagesFor(lang || document.documentElement.lang) ?? fallbackMessages;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = messages.launcher;
  return link;
};
