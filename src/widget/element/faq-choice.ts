import type { Faq } from '../../core/faq/faq.ts';
import { lookupLanguage } from '../../core/language/lookup-language.ts';
import type { Problem } from '../../core/faq/parse.ts';
import type { OwnMessages } from '../../core/messages/messages.ts';
import { withOwnMessages } from '../../core/messages/own-messages.ts';
import type {
  BundledFaq,
  FaqSource,
  GivenFaqSource,
} from '../controllers/faq-source-controller.ts';
import { chooseLanguage, type LanguageChoice } from './language-choice.ts';

/** FAQs by language. */
export type BundledFaqs = Readonly<Record<string, BundledFaq>>;

interface FaqHost extends HTMLElement {
  readonly faq: unknown;
  readonly src: string;
  readonly defaultLang: string;
  readonly messages: OwnMessages | undefined;
  readonly hasUpdated: boolean;
}

/** React before version 19 sets properties as attributes: an object becomes `[object Object]`. */
const faqAttributeProblems = (host: Element): readonly Problem[] =>
  host.hasAttribute('faq')
    ? [
        {
          path: 'faq',
          message: `Is a property, so the attribute faq="${host.getAttribute('faq')!.slice(0, 40)}" is not read; set it in a script: element.faq = {…}, in React before version 19 through a ref.`,
        },
      ]
    : [];

interface PageLanguages {
  /** The element's own language or that of the page. */
  readonly lang: string;
  readonly around: { readonly lang: string; readonly dir: string };
}

/** The language choice, with problems found in the shop's own messages. */
interface ReportedLanguage extends LanguageChoice {
  readonly problems: readonly Problem[];
}

/** Decides which FAQ an element shows on its page, and in which language. */
export class FaqChoice {
  readonly #host: FaqHost;
  readonly #page: PageLanguages;
  readonly #loaded: { readonly faq: Faq | undefined };
  readonly #bundled: () => BundledFaqs;

  constructor(
    host: FaqHost,
    page: PageLanguages,
    loaded: { readonly faq: Faq | undefined },
    bundled: () => BundledFaqs,
  ) {
    this.#host = host;
    this.#page = page;
    this.#loaded = loaded;
    this.#bundled = bundled;
  }

  /** The FAQ given by the page, or else the script's; undefined if there is none. */
  get source(): FaqSource | undefined {
    const own = this.#bundled()[this.#bundledLang];
    return givenFaq(this.#host, own) ?? (own && { kind: 'bundled', value: own });
  }

  get hasFaq(): boolean {
    return this.source !== undefined;
  }

  get language(): ReportedLanguage {
    const given = givenFaq(this.#host);
    const loadedLang = this.#loaded.faq?.lang ?? '';
    const { messages, dir } = chooseLanguage({
      own: this.#host,
      given: given ? declaredLanguage(given) || loadedLang : '',
      page: this.#page.around,
      bundled: given ? '' : this.#bundledLang,
      defaultLang: this.#host.defaultLang,
    });
    return { ...withOwnMessages(messages, this.#host.messages), dir };
  }

  /** Problems with those settings of this choice that have changed. */
  problems(changed: { readonly has: (name: 'messages') => boolean }): readonly Problem[] {
    return [
      ...(changed.has('messages') ? this.language.problems : []),
      ...(this.#host.hasUpdated ? [] : faqAttributeProblems(this.#host)),
    ];
  }

  /** Language of the script's FAQ that matches the page best, or else of the first one. */
  get #bundledLang(): string {
    const languages = Object.keys(this.#bundled());
    const found = [this.#page.lang, this.#host.defaultLang]
      .map((tag) => lookupLanguage(tag, languages))
      .find((lang) => lang);
    return found ?? languages[0] ?? '';
  }
}

/**
 * The FAQ given by the page: the property wins over JSON inside the element, and JSON over `src`.
 *
 * @param fallback The script's own FAQ, used if `src` fails to load or there is no parser.
 */
const givenFaq = (host: FaqHost, fallback?: BundledFaq): GivenFaqSource | undefined => {
  const { faq, src } = host;
  if (faq !== undefined && faq !== null) return { kind: 'value', value: faq, fallback };
  const json = host.querySelector(':scope > script[type="application/json"]')?.textContent;
  if (json) return { kind: 'value', value: json, fallback };
  return src === '' ? undefined : { kind: 'url', value: src, fallback };
};

/** The language that a FAQ declares, found without parsing the rest. */
const declaredLanguage = ({ kind, value }: GivenFaqSource): string => {
  if (kind === 'url') return '';
  // This cannot match inside an answer, since quotes in JSON strings are escaped.
  if (typeof value === 'string') return /"lang"\s*:\s*"([^"\\]*)"/.exec(value)?.[1] ?? '';
  const { lang } = Object(value) as { readonly lang?: unknown };
  return typeof lang === 'string' ? lang : '';
};
