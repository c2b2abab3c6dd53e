import type { parse } from '../../core/faq/parse.ts';
import type { Language } from '../../core/lexicon/language.ts';

/** The lexicon for a language tag, where there is one. */
export type LexiconFor = (lang: string) => Language | undefined;

export type Parse = typeof parse;

/** What the panel needs, and not every script has: a script holds some, a module imports all. */
export interface PanelParts {
  readonly lexiconFor: LexiconFor;
  /** Undefined in a script that reads no other FAQ than its own. */
  readonly parse: Parse | undefined;
}

let load: () => Promise<PanelParts> = () =>
  Promise.resolve({ lexiconFor: () => undefined, parse: undefined });

/** Says where the parts come from. Called by entries. */
export const providePanelParts = (from: () => Promise<PanelParts>): void => {
  load = from;
};

/** Brings the parts in; asked for with the panel, on first open. */
export const loadPanelParts = (): Promise<PanelParts> => load();
