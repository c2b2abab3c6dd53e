import type { Messages } from '../core/messages/messages.ts';

/** Texts by name, in the order in which the script holds them. */
export type TextsByName = readonly (readonly [name: string, text: string])[];

/** The contents of a script beside the runtime that matter for its size. */
export interface Content {
  /** Compiled FAQs by language. */
  readonly texts: TextsByName;
  /** The widget's own words. */
  readonly messages: readonly Messages[];
  /** Primary subtags of the lexicons. */
  readonly languages: readonly string[];
  readonly hasParser: boolean;
}
