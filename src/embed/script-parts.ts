import type { Messages } from '../core/messages/messages.ts';
import type { Language } from '../core/lexicon/language.ts';
import type { Parse } from '../widget/panel/panel-parts.ts';
import type { Settings } from './script-settings.ts';

/** What the composer puts beside the runtime: everything that differs between shops' scripts. */
export interface ScriptParts {
  /** Compiled FAQs by language; each is read when the panel is made. */
  readonly faqs: Readonly<Record<string, string>>;
  /** Lexicons by primary language subtag; created when the panel is made. */
  readonly lexicons: Readonly<Record<string, () => Language>>;
  /** The widget's own words, in at least one language. */
  readonly messages: readonly Messages[];
  /** The parser, in scripts that may read a FAQ given by the page. */
  readonly parser?: () => Parse;
  /** Settings that apply unless the script tag overrides them. */
  readonly settings: Settings;
}
