import { compose } from '../compose.ts';
import type { Composed } from '../compose/composed.ts';
import { composeSettings } from './compose-settings.ts';
import { defaultSettings, type Draft } from './state/draft.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { memoizeByObject } from '../core/memoize.ts';

const byDraft: (draft: Draft) => Map<string, Composed> = memoizeByObject(() => new Map());

/** The finished script of a draft, and the HTML snippet that loads it from `url`. */
export const composeDraft = (draft: Draft, url: string): Composed => {
  const known = byDraft(draft);
  const found =
    known.get(url) ?? compose({ faqs: draft.faqs, settings: composeSettings(draft.settings), url });
  known.clear();
  known.set(url, found);
  return found;
};

/** A script for the preview, which sets the FAQ and the settings again as they change. */
export const previewScript = (faq: FaqDocument): string =>
  compose({ faqs: [faq], settings: composeSettings(defaultSettings), parser: true }).script;
