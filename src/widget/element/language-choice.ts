import { directionOf, primaryLanguage } from '../../core/language/lookup-language.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { providedMessagesFor, firstProvidedMessages } from './interface-messages.ts';

/** BCP 47 tags; empty if unknown. */
export interface Languages {
  /** Set on the element itself. */
  readonly own: { readonly lang: string; readonly dir: string };
  /** Language of the FAQ given by the page, as far as it is known. */
  readonly given: string;
  /** Inherited from the page around the element. */
  readonly page: { readonly lang: string; readonly dir: string };
  /** Language of the script's FAQ for this page. */
  readonly bundled: string;
  /** The fallback. */
  readonly defaultLang: string;
}

/** The widget's messages, and the writing direction of button and panel. */
export interface LanguageChoice {
  readonly messages: Messages;
  readonly dir: string;
}

/**
 * Picks the messages of the first language that has any. The language of a FAQ given by the page
 * counts more than the page's `lang`, which often just comes with the theme; that of the script's
 * FAQ, which is for all pages, counts less. The page's writing direction applies only to the page's
 * own language. A language without messages still has its direction.
 */
export const chooseLanguage = (languages: Languages): LanguageChoice => {
  const { own, given, page, bundled, defaultLang } = languages;
  const tags = [own.lang, given, page.lang, bundled, defaultLang];
  // Until the FAQ has loaded, the page determines the direction; then the FAQ's language does.
  const expected = given || (bundled === '' ? page.lang : '');
  const lang = own.lang || expected || tags.find(providedMessagesFor) || bundled;
  const isOfPage = primaryLanguage(lang) === primaryLanguage(page.lang || bundled);
  return {
    messages: firstProvidedMessages(...tags),
    dir: own.dir || (isOfPage && page.dir) || directionOf(lang),
  };
};
