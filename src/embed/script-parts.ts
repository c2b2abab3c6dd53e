import type { Parse } from '../core/faq/parse.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { Language } from '../core/lexicon/language.ts';
import type { PanelModule } from '../widget/panel/panel-parts.ts';
import type { Settings } from './script-settings.ts';

/** What the composer puts beside the runtime: everything that differs between shops' scripts. */
export interface ScriptParts {
  /** Languages of the FAQs. */
  readonly languages: readonly string[];
  /** The widget's own words, in at least one language. */
  readonly messages: readonly Messages[];
  /** Settings that apply unless the script tag overrides them. */
  readonly settings: Settings;
  /**
   * Called when a panel is first needed, and again if that has failed.
   *
   * @param script The tag of this script, if it is known.
   */
  readonly load: (script: HTMLScriptElement | null) => Promise<PanelContent>;
}

/** What only an open panel needs: a function at the end of the script, or a file of its own. */
export interface PanelContent {
  readonly panel: PanelModule;
  /** Compiled FAQs by language. */
  readonly faqs: Readonly<Record<string, string>>;
  /** Lexicons by primary language subtag. */
  readonly lexicons: Readonly<Record<string, () => Language>>;
  /** The parser, in scripts that may read a FAQ given by the page. */
  readonly parser?: () => Parse;
}
