import type { Messages } from '../core/messages/messages.ts';
import type { Language } from '../core/lexicon/language.ts';
import type { Parse } from '../widget/panel/panel-parts.ts';
import type { Settings } from './script-settings.ts';

/** What the composer puts beside the runtime: all that differs from one shop's script to the next. */
export interface ScriptParts {
  /** Each FAQ by its language, compiled; read when the help is first opened. */
  readonly faqs: Readonly<Record<string, string>>;
  /** Lexicons by primary language subtag; made when the help is first opened. */
  readonly lexicons: Readonly<Record<string, () => Language>>;
  /** The widget's own words, in at least one language. */
  readonly messages: readonly Messages[];
  /** For FAQs that the page gives, where the script is to read any. */
  readonly parser?: () => Parse;
  /** What the script tag does not say itself. */
  readonly settings: Settings;
}
