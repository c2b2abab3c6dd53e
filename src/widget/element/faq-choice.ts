import { lookupLanguage } from '../../core/language/lookup-language.ts';
import type { FaqSource } from '../controllers/faq-source-controller.ts';

/** The ways a shop can give its FAQ. */
export interface FaqInputs {
  /** The `faq` property. */
  readonly faq: unknown;
  /** The `src` attribute. */
  readonly src: string;
  /** JSON inside the element. */
  readonly json: string | null | undefined;
  /** FAQ texts inside the script, by language. */
  readonly bundled: Readonly<Record<string, string>>;
}

/** The property wins over JSON in the element, that over `src`, that over the script's own FAQ. */
export const chooseFaqSource = (ways: FaqInputs, lang: string): FaqSource => {
  if (ways.faq !== undefined && ways.faq !== null) return { kind: 'value', value: ways.faq };
  if (ways.json) return { kind: 'value', value: ways.json };
  if (ways.src !== '') return { kind: 'url', value: ways.src };
  return { kind: 'value', value: ways.bundled[bundledLanguage(ways.bundled, lang)] };
};

/** The language of the bundled FAQ that serves a page best; the first one where none fits. */
export const bundledLanguage = (
  bundled: Readonly<Record<string, string>>,
  lang: string,
): string => {
  const languages = Object.keys(bundled);
  return lookupLanguage(lang, languages) ?? languages[0] ?? '';
};
