import { directionOf, primaryLanguage } from '../../core/language/lookup-language.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { messagesFor, messagesForFirst } from './interface-messages.ts';

/** BCP 47 tags, empty where there is none. */
export interface Languages {
  /** What the element itself says. */
  readonly own: { readonly lang: string; readonly dir: string };
  /** Language of the FAQ that the page gives, as far as it is known. */
  readonly given: string;
  /** What the page says around the element. */
  readonly page: { readonly lang: string; readonly dir: string };
  /** Language of the FAQ that the script holds for this page. */
  readonly bundled: string;
  /** What to fall back to. */
  readonly defaultLang: string;
}

/** The widget's words, and the direction in which button and panel are laid out. */
export interface LanguageChoice {
  readonly messages: Messages;
  readonly dir: string;
}

/**
 * The words of the first language that there are some in. A FAQ that the page gives says more about
 * its readers than the page, whose `lang` is often the theme's; one that the script has for any page
 * says less. The page's direction counts for its own language alone. A language without words of
 * ours still has its direction.
 */
export const chooseLanguage = (languages: Languages): LanguageChoice => {
  const { own, given, page, bundled, defaultLang } = languages;
  const tags = [own.lang, given, page.lang, bundled, defaultLang];
  // Of a FAQ that is still to come the page tells the direction; in one that is there it is its own.
  const expected = given || (bundled === '' ? page.lang : '');
  const lang = own.lang || expected || tags.find(messagesFor) || bundled;
  const isOfPage = primaryLanguage(lang) === primaryLanguage(page.lang || bundled);
  return {
    messages: messagesForFirst(...tags),
    dir: own.dir || (isOfPage && page.dir) || directionOf(lang),
  };
};
