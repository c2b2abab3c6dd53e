import type { Language } from '../core/lexicon/language.ts';
import type { Settings } from './script-settings.ts';

/** What the composer puts beside the runtime: all that differs from one shop's script to the next. */
export interface ScriptParts {
  /** JSON text of each FAQ by its language; parsed when the help is first opened. */
  readonly faqs: Readonly<Record<string, string>>;
  /** Lexicons by primary language subtag; made when the help is first opened. */
  readonly lexicons: Readonly<Record<string, () => Language>>;
  /** What the script tag does not say itself. */
  readonly settings: Settings;
}
