import { fallbackMessages, messagesFor } from '../core/messages/index.ts';

/** A plain link to the shop's own FAQ page: nobody sees it unless the help fails or has no FAQ. */
export const fallbackLink = (
  href: string,
  { lang, defaultLang }: { readonly lang: string; readonly defaultLang: string },
): HTMLAnchorElement => {
  const tags = [lang || document.documentElement.lang, defaultLang];
  const messages = tags.map(messagesFor).find((words) => words) ?? fallbackMessages;
  const link = document.createElement('a');
  link.href = href;
  link.textContent = messages.launcher;
  return link;
};
