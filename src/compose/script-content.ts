import type { Messages } from '../core/messages/messages.ts';

/** Texts by name, in the order in which the script contains them. */
export type TextsByName = readonly (readonly [name: string, text: string])[];

/** What a script contains besides the runtime and its settings. */
export interface ScriptContent {
  /** Compiled FAQs by language. */
  readonly texts: TextsByName;
  /** The widget's own words. */
  readonly messages: readonly Messages[];
  /** Primary subtags of the lexicons. */
  readonly languages: readonly string[];
  readonly hasParser: boolean;
}
