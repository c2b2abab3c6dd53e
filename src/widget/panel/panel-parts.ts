import type { parse } from '../../core/faq/parse.ts';
import type { Language } from '../../core/lexicon/language.ts';

/** The lexicon for a language tag, if there is one. */
export type LexiconFor = (lang: string) => Language | undefined;

export type Parse = typeof parse;

/** Parts of the panel that not every script has: a script holds some, a module build imports all. */
export interface PanelParts {
  readonly lexiconFor: LexiconFor;
  /** Undefined in a script that only reads its own FAQ. */
  readonly parse: Parse | undefined;
}

let load: () => Promise<PanelParts> = () =>
  Promise.resolve({ lexiconFor: () => undefined, parse: undefined });

/** Sets where the parts come from. Called by the entry modules. */
export const providePanelParts = (from: () => Promise<PanelParts>): void => {
  load = from;
};

/** Loads the parts, together with the panel, on first open. */
export const loadPanelParts = (): Promise<PanelParts> => load();
