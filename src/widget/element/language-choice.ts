import { directionOf } from '../../core/language/lookup-language.ts';
import { fallbackMessages, messagesFor, type Messages } from '../../core/messages/index.ts';

/** The widget's words, and the direction in which button and panel are laid out. */
export interface LanguageChoice {
  readonly messages: Messages;
  readonly dir: string;
}

/**
 * The words of the page's language, or else of the FAQ's; the direction that the page states, or
 * else that of the language chosen. A language without words of ours still has its direction.
 */
export const chooseLanguage = (
  page: { readonly lang: string; readonly dir: string },
  faqLang: string,
): LanguageChoice => {
  const words = messagesFor(page.lang);
  return {
    messages: words ?? messagesFor(faqLang) ?? fallbackMessages,
    dir: page.dir || directionOf(words ? page.lang : faqLang),
  };
};
