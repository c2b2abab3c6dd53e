import type { Parse } from '../../core/faq/parse.ts';
import { primaryLanguage } from '../../core/language/lookup-language.ts';
import type { Language } from '../../core/lexicon/language.ts';
import type { Messages } from '../../core/messages/messages.ts';
import { providePanelBundle, type PanelModule } from '../panel/loading/panel-bundle.ts';
import { provideMessages } from './interface-messages.ts';
import { ShopHelpElement } from './shop-help-element.ts';

/** What only an open panel needs. */
export interface HelpContent {
  /** FAQs as `compileFaq` writes them, by language. */
  readonly faqs: Readonly<Record<string, string>>;
  /** Lexicons of the search, by primary language subtag. */
  readonly lexicons: Readonly<Record<string, Language>>;
  /** The parser, in an app that sets the `faq` property or `src` as well. */
  readonly parse?: Parse;
}

/** What an app bundles with its help. */
export interface Help {
  /** Languages of the FAQs, the app's first language first. */
  readonly languages: readonly string[];
  /** The widget's own words, in at least one language. */
  readonly messages: readonly Messages[];
  /** Called when a panel is first needed. */
  readonly load: () => Promise<HelpContent>;
}

/**
 * Gives all `<shop-help>` elements their FAQs and languages. Call it before the element is defined,
 * as the modules written by `shop-help/vite` and `shop-help compile` do.
 * @returns A function that replaces the content after an edit and keeps open panels open.
 */
export const provideHelp = ({
  languages,
  messages,
  load,
}: Help): ((content: HelpContent) => void) => {
  let content: HelpContent | undefined;
  let panel: PanelModule;
  const setFaqs = (): void => {
    // Called only after the panel has been loaded, and with it `content`.
    const read = (lang: string) => () => panel.readCompiledFaq(content!.faqs[lang]!);
    ShopHelpElement.faqs = Object.fromEntries(languages.map((lang) => [lang, read(lang)]));
  };
  provideMessages(messages);
  setFaqs();
  providePanelBundle(async () => {
    [panel, content] = await Promise.all([
      import('../panel/loading/panel-module.ts'),
      content ?? load(),
    ]);
    const lexiconFor = (lang: string) => content!.lexicons[primaryLanguage(lang)];
    return { panel, lexiconFor, parse: content.parse };
  });
  return (edited) => {
    content = edited;
    setFaqs();
    for (const element of document.querySelectorAll('shop-help')) element.requestUpdate();
  };
};
