import { lookupLanguage } from '../../core/language/lookup-language.ts';
import type { FaqSource } from '../controllers/faq-source-controller.ts';

/** FAQ texts by language, as the script holds them. */
type BundledFaqs = Readonly<Record<string, string>>;

interface FaqHost extends Element {
  readonly faq: unknown;
  readonly src: string;
}

/** The property wins over JSON inside the element, that over `src`, that over the bundled FAQs. */
export const chooseFaqSource = (host: FaqHost, bundled: BundledFaqs, lang: string): FaqSource => {
  const { faq, src } = host;
  if (faq !== undefined && faq !== null) return { kind: 'value', value: faq };
  const json = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (json) return { kind: 'value', value: json };
  const own = bundled[bundledLanguage(bundled, lang)];
  return src === '' ? { kind: 'value', value: own } : { kind: 'url', value: src, fallback: own };
};

/** The language of the bundled FAQ that serves a page best; the first one where none fits. */
export const bundledLanguage = (bundled: BundledFaqs, lang: string): string => {
  const languages = Object.keys(bundled);
  return lookupLanguage(lang, languages) ?? languages[0] ?? '';
};
