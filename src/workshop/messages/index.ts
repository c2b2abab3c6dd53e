import { en, type WorkshopMessages } from './en.ts';
import { fr } from './fr.ts';

export type { WorkshopMessages };

export const uiLanguages = ['fr', 'en'] as const;
export type UiLanguage = (typeof uiLanguages)[number];

const all: Readonly<Record<UiLanguage, WorkshopMessages>> = { fr, en };

export const messagesIn = (language: UiLanguage): WorkshopMessages => all[language];

/** The first of the browser's languages that the page supports, or else English. */
export const preferredLanguage = (languages: readonly string[]): UiLanguage => {
  for (const tag of languages) {
    const [language] = tag.toLowerCase().split('-');
    const found = uiLanguages.find((one) => one === language);
    if (found) return found;
  }
  return 'en';
};

/** Messages that become part of a FAQ, in its language if the page supports it. */
export const messagesOfFaq = (faqLang: string, otherwise: WorkshopMessages): WorkshopMessages => {
  const language = faqLang.toLowerCase().split('-')[0];
  return uiLanguages.some((one) => one === language) ? all[language as UiLanguage] : otherwise;
};
