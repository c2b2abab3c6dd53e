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
            message: `The help has no texts of its own in ${nameOf(lang)}, such as that of its button; shoppers would see them in English.`,
            remedy: 'Add them as the setting "messages"; see docs/languages.md.',
          },
        ],
};
