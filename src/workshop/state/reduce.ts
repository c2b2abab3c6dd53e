import type { FaqDocument } from '../../core/faq/faq-document.ts';
import type { ImportFinding } from '../../import/import-result.ts';
import { emptyDraft, withFaq, type Draft, type WorkshopSettings } from './draft.ts';
import type { FaqChange } from './faq-changes.ts';
import { holds } from './ids.ts';
import { historyOf, record, redo, closeHistory, undo } from './history.ts';
import { mergeFaq } from './merge-faq.ts';
import { removedQuestions, updatedDraft } from './updated-draft.ts';
import type { Selection } from './selection.ts';
import { currentFaq, draftOf, type Step, type WorkshopState } from './state.ts';

/** State of the page that undo does not restore. */
export type Look = Partial<
  Pick<
    WorkshopState,
    | 'language'
    | 'colourScheme'
    | 'faqLang'
    | 'pasted'
    | 'pastedHtml'
    | 'bringMode'
    | 'filter'
    | 'linkFilter'
    | 'query'
    | 'device'
    | 'tryView'
    | 'platform'
    | 'scriptUrl'
    | 'files'
    | 'isPinned'
    | 'findings'
    | 'notice'
    | 'isKept'
    | 'added'
  >
>;

export type Action =
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'look'; readonly look: Look }
  | { readonly type: 'select'; readonly selection: Selection }
  | {
      readonly type: 'bring';
      /** At least one. */
      readonly faqs: readonly FaqDocument[];
      readonly notes: readonly ImportFinding[];
      /** Says what was brought, and how many questions of the draft that removes. */
      readonly notice: (removed: number) => string;
      /** Whether these are FAQ files of our own format, which replace what the draft has in their languages. */
      readonly isOwnFormat?: boolean;
      /** The settings of a finished script. */
      readonly settings?: WorkshopSettings | undefined;
    }
  | {
      readonly type: 'change';
      readonly change: FaqChange;
      /** Successive changes with the same key are undone together. */
      readonly key?: string;
      readonly select?: Selection;
    }
  | { readonly type: 'settings'; readonly settings: Partial<WorkshopSettings> }
  | { readonly type: 'dismiss'; readonly notes: readonly ImportFinding[] }
  | { readonly type: 'take'; readonly draft: Draft }
  | { readonly type: 'removeFaq'; readonly lang: string }
  | { readonly type: 'tried'; readonly query: string }
  | { readonly type: 'undo' | 'redo' | 'clear' };

export type Dispatch = (action: Action) => void;

const MAX_TRIED = 12;

/** The next state. Pure: code that touches the browser watches the store instead. */
export const reduce = (state: WorkshopState, action: Action): WorkshopState =>
  // A notice stays until the owner's next action.
  reduceOnce(action.type === 'look' ? state : { ...state, notice: undefined }, action);

const reduceOnce = (state: WorkshopState, action: Action): WorkshopState => {
  switch (action.type) {
    case 'go':
      return {
        ...state,
        step: action.step,
        added: undefined,
        history: closeHistory(state.history),
      };
    case 'look':
      return { ...state, ...action.look };
    case 'select':
      return select(state, action.selection);
    case 'bring':
      return bring(state, action);
    case 'change':
      return change(state, action);
    case 'settings':
      return set(state, action.settings);
    case 'dismiss':
      return dismiss(state, action.notes);
    case 'take':
      return settled(drafted(state, action.draft));
    case 'removeFaq':
      return removeFaq(state, action.lang);
    case 'tried': {
      const others = state.tried.filter((query) => query !== action.query);
      return { ...state, tried: [action.query, ...others].slice(0, MAX_TRIED) };
    }
    case 'undo':
      return settled({ ...state, history: undo(state.history) });
    case 'redo':
      return settled({ ...state, history: redo(state.history) });
    case 'clear':
      return cleared(state);
  }
};

const cleared = (state: WorkshopState): WorkshopState => ({
  ...state,
  step: 'bring',
  history: historyOf(emptyDraft),
  selection: { kind: 'overview' },
  pasted: '',
  pastedHtml: '',
  tried: [],
  query: '',
});

const select = (state: WorkshopState, selection: Selection): WorkshopState => ({
  ...state,
  selection,
  added: undefined,
  history: closeHistory(state.history),
});

const drafted = (state: WorkshopState, draft: Draft, key?: string): WorkshopState => ({
  ...state,
  history: record(state.history, draft, key),
});

const set = (state: WorkshopState, changed: Partial<WorkshopSettings>): WorkshopState => {
  const settings = { ...draftOf(state).settings, ...changed };
  const key = `settings:${Object.keys(changed).join()}`;
  return drafted(state, { ...draftOf(state), settings }, key);
};

const dismiss = (state: WorkshopState, seen: readonly ImportFinding[]): WorkshopState => {
  const notes = draftOf(state).notes.filter((note) => !seen.includes(note));
  return drafted(state, { ...draftOf(state), notes });
};

/** Selects another FAQ if the current one is gone, as after undo. */
const settled = (state: WorkshopState): WorkshopState => ({
  ...state,
  faqLang: currentFaq(state).lang,
});

const change = (
  state: WorkshopState,
  { change: apply, key, select: selection }: Extract<Action, { type: 'change' }>,
): WorkshopState => {
  const before = currentFaq(state);
  const faq = apply(before);
  if (faq === before) return selection ? { ...state, selection } : state;
  const next = drafted(state, withKnownDefault(withFaq(draftOf(state), faq, before.lang)), key);
  if (!selection) return { ...next, faqLang: faq.lang };
  const added = holds(before, selection) ? undefined : selection;
  return { ...next, faqLang: faq.lang, selection, added };
};

const bring = (
  state: WorkshopState,
  { faqs, notes, notice, isOwnFormat = false, settings }: Extract<Action, { type: 'bring' }>,
): WorkshopState => {
  const draft = draftOf(state);
  const isAdded = state.bringMode === 'add' && draft.faqs.length > 0;
  const next: Draft = isAdded
    ? {
        ...faqs.reduce(withAddedFaq, draft),
        notes: [...draft.notes, ...withoutKeptContacts(draft, notes)],
      }
    : {
        ...updatedDraft(draft, faqs, isOwnFormat),
        notes: withoutKeptContacts(draft, notes),
        ...(settings && { settings }),
      };
  const removed = isAdded ? 0 : removedQuestions(draft, next);
  return {
    ...drafted(state, withKnownDefault(next)),
    step: 'edit',
    faqLang: faqs[0]?.lang ?? state.faqLang,
    selection: { kind: 'overview' },
    pasted: '',
    pastedHtml: '',
    filter: '',
    bringMode: 'replace',
    notice: { text: notice(removed), tone: 'plain' },
  };
};

/** Contacts that the import found are no news where the draft has its own. */
const withoutKeptContacts = (
  { faqs }: Draft,
  notes: readonly ImportFinding[],
): readonly ImportFinding[] => {
  const hasContacts = faqs.some(({ contacts = [] }) => contacts.length > 0);
  return hasContacts ? notes.filter(({ code }) => code !== 'contacts') : notes;
};

const withAddedFaq = (draft: Draft, faq: FaqDocument): Draft => {
  const same = draft.faqs.find(({ lang }) => lang === faq.lang);
  return withFaq(draft, same ? mergeFaq(same, faq) : faq);
};

/** Clears the default language if the draft has no FAQ in it. */
const withKnownDefault = (draft: Draft): Draft => {
  const { defaultLang } = draft.settings;
  const isKnown = draft.faqs.some(({ lang }) => lang === defaultLang);
  return isKnown || !defaultLang
    ? draft
    : { ...draft, settings: { ...draft.settings, defaultLang: '' } };
};

const removeFaq = (state: WorkshopState, lang: string): WorkshopState => {
  const draft = draftOf(state);
  const faqs = draft.faqs.filter((faq) => faq.lang !== lang);
  return settled(drafted(state, withKnownDefault({ ...draft, faqs })));
};
