import type { Parse } from '../../../core/faq/parse.ts';
import type { LexiconFor } from '../../../core/lexicon/language.ts';

export type PanelModule = typeof import('./panel-module.ts');

/** What is loaded when a panel is first needed: the panel, its lexicons and the parser. */
export interface PanelBundle {
  readonly panel: PanelModule;
  readonly lexiconFor: LexiconFor;
  /** Undefined in a script that can only read its own FAQ. */
  readonly parse: Parse | undefined;
}

let load: () => Promise<PanelBundle> = () => Promise.reject(new Error('No panel was provided.'));

/** Sets how the bundle is loaded. Called by the entry modules. */
export const providePanelBundle = (from: () => Promise<PanelBundle>): void => {
  let bundle: Promise<PanelBundle> | undefined;
  load = () =>
    (bundle ??= from().catch((error: unknown) => {
      bundle = undefined;
      throw error;
    }));
};

/** Loads the bundle once for all elements; if that fails, the next call tries again. */
export const loadPanelBundle = (): Promise<PanelBundle> => load();
