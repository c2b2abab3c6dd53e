import type { Contact, Entry, Faq, Topic } from './faq/faq.ts';
import type {
  Correction,
  Hit,
  PersonalData,
  Piece,
  Search,
  SearchResult,
} from './search/search.ts';

/** What the shopper has done in the panel so far. Never changed in place. */
export interface PanelState {
  readonly query: string;
  /** True once the shopper has refused a spelling correction of this query. */
  readonly exact: boolean;
  /** Ids of the entries whose answers are open. */
  readonly expanded: ReadonlySet<string>;
  /** Ids of the topics that are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  /** Entry id → was it helpful? */
  readonly feedback: ReadonlyMap<string, boolean>;
  /** How many queries in a row the FAQ had no answer to. */
  readonly misses: number;
}

/** Where the panel stands. */
export interface PageContext {
  /** `location.pathname` of the page. */
  readonly path: string;
  /** Ids the page asked to suggest, best first. */
  readonly suggested: readonly string[];
  /** At most this many entries in a list. */
  readonly maxResults: number;
}

export interface EntryRow {
  readonly entry: Entry;
  readonly question: readonly Piece[];
  /** The part of the answer that matched; empty where there is nothing to show. */
  readonly excerpt: readonly Piece[];
  readonly expanded: boolean;
  readonly feedback: boolean | undefined;
}

export interface TopicRows {
  readonly topic: Topic;
  readonly unfolded: boolean;
  readonly rows: readonly EntryRow[];
}

/** What the panel shows below its search box. */
export type PanelContent =
  | {
      readonly kind: 'browse';
      readonly suggestions: readonly EntryRow[];
      readonly topics: readonly TopicRows[];
    }
  | {
      readonly kind: 'results';
      readonly rows: readonly EntryRow[];
      /** What may be meant as well, where there are few answers. */
      readonly nearest: readonly EntryRow[];
      readonly corrections: readonly Correction[];
    }
  | { readonly kind: 'hand-over'; readonly nearest: readonly EntryRow[] };

export interface PanelModel {
  /** What stands in the search box. */
  readonly query: string;
  /** The query without personal data: the only form that may leave the box. */
  readonly words: string;
  /** What kind of personal data the shopper should not have typed. */
  readonly personal?: PersonalData | undefined;
  readonly content: PanelContent;
  readonly contacts: readonly Contact[];
  /** The FAQ has failed this shopper often enough: a person comes first (WCAG 3.2.6). */
  readonly isPersonOffered: boolean;
}

/** Longer queries say nothing more, and a paste must never slow a checkout down. */
export const MAX_QUERY_LENGTH = 500;
/** How many entries are suggested before the shopper types. */
const MAX_SUGGESTIONS = 5;
/** After this many queries without an answer a person is offered, whatever is on show. */
const MAX_MISSES = 3;
/** How many near misses stand beside the contact when nothing is good enough. */
const MAX_NEAREST = 3;

export const initialState: PanelState = {
  query: '',
  exact: false,
  expanded: new Set(),
  unfolded: new Set(),
  feedback: new Map(),
  misses: 0,
};

export const withQuery = (state: PanelState, query: string): PanelState => ({
  ...state,
  query: query.slice(0, MAX_QUERY_LENGTH),
  exact: false,
});

/** Takes the query as it was typed, without correction. */
export const withExactQuery = (state: PanelState): PanelState => ({ ...state, exact: true });

export const withEntryToggled = (state: PanelState, id: string): PanelState => ({
  ...state,
  expanded: toggled(state.expanded, id),
});

export const withEntryExpanded = (state: PanelState, id: string): PanelState => ({
  ...state,
  expanded: new Set(state.expanded).add(id),
});

export const withTopicToggled = (state: PanelState, id: string): PanelState => ({
  ...state,
  unfolded: toggled(state.unfolded, id),
});

/** Rates an answer; without `helpful` the rating is taken back. */
export const withFeedback = (state: PanelState, id: string, helpful?: boolean): PanelState => {
  const feedback = new Map(state.feedback);
  if (helpful === undefined) feedback.delete(id);
  else feedback.set(id, helpful);
  return { ...state, feedback };
};

/** Counts a query that the shopper has finished typing. */
export const withOutcome = (state: PanelState, hasAnswer: boolean): PanelState => ({
  ...state,
  misses: hasAnswer ? 0 : state.misses + 1,
});

/** Whether one more query without an answer is the one after which a person is offered. */
export const isLastMiss = ({ misses }: PanelState): boolean => misses + 1 === MAX_MISSES;

const toggled = (set: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(set);
  if (!next.delete(id)) next.add(id);
  return next;
};

export const entriesOf = (faq: Faq): readonly Entry[] =>
  faq.topics.flatMap((topic) => topic.entries);

/**
 * Whether a page glob holds for a path. `*` stands for any run of characters; everything else is
 * taken as written. Linear in the length of the path for each `*`.
 */
export const isPageMatch = (glob: string, path: string): boolean => {
  const [head = '', ...parts] = glob.split('*');
  const tail = parts.pop();
  if (tail === undefined) return path === glob;
  if (!path.startsWith(head)) return false;
  let at = head.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return path.length - at >= tail.length && path.endsWith(tail);
};

/** The entries meant for this page first, then the first ones of each topic in turn. */
export const suggestionsFor = (faq: Faq, page: PageContext): readonly Entry[] => {
  const entries = entriesOf(faq);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const chosen = new Set<Entry>();
  for (const id of page.suggested) {
    const entry = byId.get(id);
    if (entry) chosen.add(entry);
  }
  for (const entry of entries) {
    if (entry.pages.some((glob) => isPageMatch(glob, page.path))) chosen.add(entry);
  }
  for (let rank = 0; rank < MAX_SUGGESTIONS && chosen.size < MAX_SUGGESTIONS; rank++) {
    for (const topic of faq.topics) {
      const entry = topic.entries[rank];
      if (entry) chosen.add(entry);
    }
  }
  return [...chosen].slice(0, Math.min(MAX_SUGGESTIONS, page.maxResults));
};

/** The one decision of the panel: what to show for this FAQ, these acts and this page. */
export const panelFor = (
  faq: Faq,
  search: Search,
  state: PanelState,
  page: PageContext,
): PanelModel => {
  const { query } = state;
  const { contacts } = faq;
  const result = query.trim() === '' ? undefined : search(query, { exact: state.exact });
  const words = result?.query.trim() ?? '';
  const content =
    result && words !== '' ? answersTo(result, faq, state, page) : browsing(faq, state, page);
  const isPersonOffered = content.kind === 'hand-over' || state.misses >= MAX_MISSES;
  return { query, words, personal: result?.personal, content, contacts, isPersonOffered };
};

/** Before typing: what is likely to be asked here, then all there is. */
const browsing = (faq: Faq, state: PanelState, page: PageContext): PanelContent => {
  const plain = (entry: Entry): EntryRow =>
    rowOf(entry, [{ text: entry.question, marked: false }], [], state);
  return {
    kind: 'browse',
    suggestions: suggestionsFor(faq, page).map(plain),
    topics: faq.topics.map((topic) => ({
      topic,
      unfolded: state.unfolded.has(topic.id),
      rows: topic.entries.map(plain),
    })),
  };
};

const answersTo = (
  result: SearchResult,
  faq: Faq,
  state: PanelState,
  page: PageContext,
): PanelContent => {
  const byId = new Map(entriesOf(faq).map((entry) => [entry.id, entry]));
  const rows = (hits: readonly Hit[], most: number): readonly EntryRow[] =>
    hits.slice(0, most).flatMap((hit) => {
      const entry = byId.get(hit.id);
      return entry ? [rowOf(entry, hit.question, hit.excerpt, state)] : [];
    });
  const hits = rows(result.hits, page.maxResults);
  if (hits.length === 0) {
    return { kind: 'hand-over', nearest: rows(result.suggestions, MAX_NEAREST) };
  }
  const nearest = rows(result.suggestions, Math.max(0, MAX_NEAREST - hits.length));
  return { kind: 'results', rows: hits, nearest, corrections: result.corrections };
};

const rowOf = (
  entry: Entry,
  question: readonly Piece[],
  excerpt: readonly Piece[],
  state: PanelState,
): EntryRow => {
  const feedback = state.feedback.get(entry.id);
  return { entry, question, excerpt, expanded: state.expanded.has(entry.id), feedback };
};
