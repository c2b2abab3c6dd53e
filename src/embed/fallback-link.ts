import { firstProvidedMessages } from '../widget/element/interface-messages.ts';

/** A plain link to the shop's own FAQ page, hidden unless the help fails or has no FAQ. */
export const fallbackLink = (
  href: string,
  { lang, defaultLang }: { readonly lang: string; readonly defaultLang: string },
): HTMLAnchorElement => {
  const messages = firstProvidedMessages(lang || document.documentElement.lang, defaultLang);
  const link = document.createElement('a');
  link.href = href;
  link.textContent = messages.launcher;
  return link;
};
