import type { Parse } from '../../core/faq/parse.ts';
import type { LexiconFor } from '../../core/lexicon/language.ts';

export type PanelModule = typeof import('./panel.ts');

/** What is loaded when a panel is first needed. */
export interface PanelParts {
  readonly panel: PanelModule;
  readonly lexiconFor: LexiconFor;
  /** Undefined in a script that only reads its own FAQ. */
  readonly parse: Parse | undefined;
}

let load: () => Promise<PanelParts> = () => Promise.reject(new Error('No panel was provided.'));

/** Sets where the parts come from. Called by the entry modules. */
export const providePanelParts = (from: () => Promise<PanelParts>): void => {
  let parts: Promise<PanelParts> | undefined;
  load = () =>
    (parts ??= from().catch((error: unknown) => {
      parts = undefined;
      throw error;
    }));
};

/** Loads the parts once for all elements; after a failure, the next call tries again. */
export const loadPanelParts = (): Promise<PanelParts> => load();
