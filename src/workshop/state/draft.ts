import type { FaqDocument } from '../../core/faq/faq-document.ts';
import type {
  Feedback,
  Images,
  LauncherSetting,
  Placement,
  Theme,
  Topics,
} from '../../core/setting-values.ts';
import type { ImportFinding } from '../../import/import-result.ts';

/** What the owner edits and undo restores. Never changed in place. */
export interface Draft {
  /** One FAQ per language. */
  readonly faqs: readonly FaqDocument[];
  readonly settings: WorkshopSettings;
  /** Notes of the import, until the owner dismisses them. */
  readonly notes: readonly ImportFinding[];
}

/** How the help looks and where it is placed. An empty string means the widget's default. */
export interface WorkshopSettings {
  /** `#rrggbb` or empty. */
  readonly accent: string;
  /** `#rrggbb` or empty. */
  readonly surface: string;
  /** `#rrggbb` or empty. */
  readonly text: string;
  /**
   * Corner radius in px, 0 to 32; undefined for the widget's default, as with all other lengths.
   */
  readonly radius: number | undefined;
  /** Text size in px; by default the shopper's own. */
  readonly fontSize: number | undefined;
  /** The unit that all distances are multiples of, in px. */
  readonly space: number | undefined;
  /** Size of the help button in px. */
  readonly launcherSize: number | undefined;
  /** CSS `font-family`. */
  readonly font: string;
  readonly launcher: LauncherSetting;
  readonly images: Images;
  readonly feedback: Feedback;
  readonly topics: Topics;
  readonly placement: Placement;
  readonly theme: Theme;
  /** Language of the FAQ for pages in a language without one; empty for the first FAQ. */
  readonly defaultLang: string;
  /** Text of the help button. */
  readonly label: string;
  /** Address of the shop's own FAQ page, linked if the help fails. */
  readonly fallbackHref: string;
}

export const defaultSettings: WorkshopSettings = {
  accent: '',
  surface: '',
  text: '',
  radius: undefined,
  fontSize: undefined,
  space: undefined,
  launcherSize: undefined,
  font: '',
  launcher: 'auto',
  images: 'none',
  feedback: 'show',
  topics: 'show',
  placement: 'bottom-end',
  theme: 'auto',
  defaultLang: '',
  label: '',
  fallbackHref: '',
};

/** The settings other than the look, with the widget's default look. */
export const withDefaultLook = ({
  defaultLang,
  fallbackHref,
}: WorkshopSettings): WorkshopSettings => ({
  ...defaultSettings,
  defaultLang,
  fallbackHref,
});

export const emptyDraft: Draft = { faqs: [], settings: defaultSettings, notes: [] };

export const faqIn = (draft: Draft, lang: string): FaqDocument | undefined =>
  draft.faqs.find((faq) => faq.lang === lang) ?? draft.faqs[0];

export const entryCount = (faq: FaqDocument): number =>
  faq.topics.reduce((sum, { entries }) => sum + entries.length, 0);

export const isEmpty = (draft: Draft): boolean => draft.faqs.every((faq) => entryCount(faq) === 0);

/** Replaces the FAQ in its language (or in `lang`), or appends it if there is none. */
export const withFaq = (draft: Draft, faq: FaqDocument, lang = faq.lang): Draft => {
  const at = draft.faqs.findIndex((one) => one.lang === lang);
  const faqs = at < 0 ? [...draft.faqs, faq] : draft.faqs.with(at, faq);
  return { ...draft, faqs };
};
