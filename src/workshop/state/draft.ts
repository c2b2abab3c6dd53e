import type { FaqDocument } from '../../core/faq/faq-document.ts';
import type { ImportFinding } from '../../import/import-result.ts';

/** What the owner works on, and what undo takes back. Never changed in place. */
export interface Draft {
  /** One FAQ a language. */
  readonly faqs: readonly FaqDocument[];
  readonly settings: Settings;
  /** What the import could not carry over as it stood, until the owner has seen to it. */
  readonly notes: readonly ImportFinding[];
}

/** How the help looks and where it stands. An empty text is the widget's own choice. */
export interface Settings {
  /** `#rrggbb` or empty. */
  readonly accent: string;
  /** `#rrggbb` or empty. */
  readonly surface: string;
  /** Corner radius in px, 0 to 32; undefined for the widget's own. */
  readonly radius?: number | undefined;
  readonly placement: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start';
  readonly theme: 'auto' | 'light' | 'dark';
  /** Language of the FAQ for pages in a language that the draft has none in; empty for the first. */
  readonly defaultLang?: string | undefined;
  /** Words on the button. */
  readonly label: string;
  /** Address of the shop's own FAQ page, where shoppers go should the help fail. */
  readonly fallbackHref: string;
}

export const defaultSettings: Settings = {
  accent: '',
  surface: '',
  placement: 'bottom-end',
  theme: 'auto',
  label: '',
  fallbackHref: '',
};

export const emptyDraft: Draft = { faqs: [], settings: defaultSettings, notes: [] };

export const faqIn = (draft: Draft, lang: string): FaqDocument | undefined =>
  draft.faqs.find((faq) => faq.lang === lang) ?? draft.faqs[0];

export const entryCount = (faq: FaqDocument): number =>
  faq.topics.reduce((sum, { entries }) => sum + entries.length, 0);

export const isEmpty = (draft: Draft): boolean => draft.faqs.every((faq) => entryCount(faq) === 0);

/** Puts a FAQ where the one of its language, or of `lang`, stands; or behind the others. */
export const withFaq = (draft: Draft, faq: FaqDocument, lang = faq.lang): Draft => {
  const at = draft.faqs.findIndex((one) => one.lang === lang);
  const faqs = at < 0 ? [...draft.faqs, faq] : draft.faqs.with(at, faq);
  return { ...draft, faqs };
};
