import type { Parse } from '../core/faq/parse.ts';
import type { Messages } from '../core/messages/messages.ts';
import type { Language } from '../core/lexicon/language.ts';
import type { PanelModule } from '../widget/panel/loading/panel-bundle.ts';
import type { ScriptSettings } from './script-settings.ts';

/** What the composer passes to `start`: everything that differs from shop to shop. */
export interface StartOptions {
  /** Languages of the FAQs. */
  readonly languages: readonly string[];
  /** The widget's own words, in at least one language. */
  readonly messages: readonly Messages[];
  /** Settings built into the script; the script tag overrides them. */
  readonly settings: ScriptSettings;
  /**
   * Called when a panel is first needed, and again if that failed.
   *
   * @param script The tag of this script, if known.
   */
  readonly load: (script: HTMLScriptElement | null) => Promise<PanelPayload>;
}

/** What only an open panel needs, returned by a function in the script or by the panel file. */
export interface PanelPayload {
  readonly panel: PanelModule;
  /** Compiled FAQs by language. */
  readonly faqs: Readonly<Record<string, string>>;
  /** Lexicons by primary language subtag. */
  readonly lexicons: Readonly<Record<string, () => Language>>;
  /** Creates the parser, in scripts that can read a FAQ given by the page. */
  readonly parser?: () => Parse;
}
