import { compose } from '../compose.ts';
import type { Composed } from '../compose/composed.ts';
import { settingsForComposer } from './settings-for-composer.ts';
import { defaultSettings, type Draft } from './state/draft.ts';
import { draftOf, type WorkshopState } from './state/state.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import { memoizeByObject } from '../core/memoize.ts';

const byDraft: (draft: Draft) => Map<string, Composed> = memoizeByObject(() => new Map());

/** The finished script of the draft, as one or two files, and the HTML snippet that loads it. */
export const composeDraft = (state: WorkshopState): Composed => {
  const { files, isPinned: pinned, scriptUrl: url } = state;
  const { faqs, settings } = draftOf(state);
  const known = byDraft(draftOf(state));
  const key = `${files} ${pinned} ${url}`;
  const found =
    known.get(key) ??
    compose({
      faqs,
      settings: settingsForComposer(settings),
      url,
      split: files === 'two',
      pinned,
    });
  known.clear();
  known.set(key, found);
  return found;
};

/** A script for the preview, in which the FAQ and the settings are updated on every change. */
export const previewScript = (faq: FaqDocument): string =>
  compose({ faqs: [faq], settings: settingsForComposer(defaultSettings), parser: true }).script;
