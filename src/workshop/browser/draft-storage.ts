import { defaultSettings, emptyDraft, isEmpty, type Draft } from '../state/draft.ts';
import { draftOf, initialWorkshopState, type WorkshopState } from '../state/state.ts';
import { historyOf } from '../state/history.ts';
import { messagesIn, type UiLanguage } from '../messages/index.ts';
import type { Store } from '../store.ts';

const STORAGE_KEY = 'shop-help-workshop';
const STORAGE_VERSION = 1;
const SAVE_PAUSE = 400;

/** Settings of the page that are stored with the draft. */
const keptFields = [
  'language',
  'colourScheme',
  'faqLang',
  'platform',
  'scriptUrl',
  'files',
  'isPinned',
] as const;

interface Kept extends Partial<Pick<WorkshopState, (typeof keptFields)[number]>> {
  readonly version: typeof STORAGE_VERSION;
  readonly draft: Draft;
}

const draftFrom = (kept: Kept): Draft => ({
  ...kept.draft,
  // Drafts of earlier versions lack some settings.
  settings: { ...defaultSettings, ...kept.draft.settings },
});

/** The initial state, with the draft of the last visit if there is one. */
export const restoredState = (language: UiLanguage): WorkshopState => {
  const fresh = initialWorkshopState(language);
  const kept = read();
  if (!kept) return fresh;
  const fields = Object.fromEntries(
    keptFields.flatMap((name) => (kept[name] === undefined ? [] : [[name, kept[name]]])),
  );
  return { ...fresh, ...fields, history: historyOf(draftFrom(kept)) };
};

/**
 * Warns that another tab has changed the draft, which this tab would overwrite with its next
 * change. Warns once, until this tab changes it.
 */
export const watchOtherTabs = (store: Store): void => {
  let toldAt: Draft | undefined;
  window.addEventListener('storage', (event) => {
    if (event.key !== STORAGE_KEY) return;
    const kept = read();
    const draft = kept ? draftFrom(kept) : emptyDraft;
    const own = draftOf(store.state);
    if (JSON.stringify(draft) === JSON.stringify(own)) return;
    const isClosed = toldAt === own && store.state.notice?.draft === undefined;
    if (isClosed) return;
    toldAt = own;
    const text = messagesIn(store.state.language).changedElsewhere;
    store.dispatch({ type: 'look', look: { notice: { text, tone: 'problem', draft } } });
  });
};

/** Saves the store's draft shortly after each change, and when the page is left. */
export const keepDraft = (store: Store): void => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    const isKept = save(store.state);
    if (isKept !== store.state.isKept) store.dispatch({ type: 'look', look: { isKept } });
  };
  store.watch((state, before) => {
    const isSame =
      draftOf(state) === draftOf(before) &&
      keptFields.every((name) => state[name] === before[name]);
    if (!isSame) timer ??= setTimeout(write, SAVE_PAUSE);
  });
  window.addEventListener('pagehide', write);
};

/** Returns whether it was saved: a private window may refuse, and storage may be full. */
const save = (state: WorkshopState): boolean => {
  try {
    const draft = draftOf(state);
    if (isEmpty(draft)) {
      localStorage.removeItem(STORAGE_KEY);
      return true;
    }
    const fields = Object.fromEntries(keptFields.map((name) => [name, state[name]]));
    localStorage.setItem(
      STORAGE_KEY,
      JSON.stringify({ version: STORAGE_VERSION, draft, ...fields }),
    );
    return true;
  } catch {
    return false;
  }
};

const read = (): Kept | undefined => {
  try {
    const kept = JSON.parse(localStorage.getItem(STORAGE_KEY) ?? 'null') as Kept | null;
    const isKnown = kept?.version === STORAGE_VERSION && Array.isArray(kept.draft.faqs);
    return isKnown ? kept : undefined;
  } catch {
    return undefined;
  }
};
