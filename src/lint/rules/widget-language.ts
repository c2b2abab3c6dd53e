import { messagesFor } from '../../core/messages/index.ts';
import type { Rule } from '../rule.ts';

const names = new Intl.DisplayNames('en', { type: 'language' });

const nameOf = (tag: string): string => {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
};

export const widgetLanguage: Rule = {
  code: 'widget-language',
  severity: 'warning',
  check: ({ lang, ownMessages }) =>
    lang === '' || messagesFor(lang) || ownMessages.includes(lang)
      ? []
      : [
          {
            path: 'lang',
            quote: lang,
            message: `The help has no words of its own in ${nameOf(lang)}, such as those on its button; shoppers would read them in English.`,
            remedy: 'Write them into the setting "messages", as docs/languages.md shows.',
          },
        ],
};
