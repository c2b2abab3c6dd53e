import type { Language } from '../../core/lexicon/language.ts';

/** The lexicon for a language tag, where there is one. */
export type LexiconFor = (lang: string) => Language | undefined;

let load: () => Promise<LexiconFor> = () => Promise.resolve(() => undefined);

/** Says where the lexicons come from: a script holds some, a module imports all. Called by entries. */
export const provideLexicons = (from: () => Promise<LexiconFor>): void => {
  load = from;
};

/** Brings the lexicons in; asked for with the panel, on first open. */
export const loadLexicons = (): Promise<LexiconFor> => load();
