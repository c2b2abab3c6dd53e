import type { Contact, Entry, Faq, Topic } from './faq/faq.ts';
import { blocksShown } from './markdown/fold-answer.ts';
import { plainText } from './markdown/plain-text.ts';
import { hasMissedOften, type PanelState } from './panel-state.ts';
import {
  contactsFor,
  entriesOf,
  isForPage,
  suggestionsFor,
  type PageContext,
} from './panel-suggestions.ts';
import type {
  Correction,
  Hit,
  PersonalData,
  Piece,
  Search,
  SearchResult,
} from './search/search.ts';

export interface EntryRow {
  readonly entry: Entry;
  readonly question: readonly Piece[];
  /** The part of the answer that matched; empty where there is nothing to show. */
  readonly excerpt: readonly Piece[];
  readonly expanded: boolean;
  /** Whether a long answer is fully shown. */
  readonly unfolded: boolean;
  readonly feedback: boolean | undefined;
}

/**
 * Where an answer was opened from: a list (suggestions for the page, other suggestions, a topic,
 * results, near misses) or a link in another answer.
 */
export type EntrySource = 'page' | 'suggestion' | 'topic' | 'result' | 'nearest' | 'answer';

/** Entries suggested for one reason: because of the page, or on every page. */
export interface Suggestions {
  readonly isForPage: boolean;
  readonly rows: readonly EntryRow[];
}

export interface TopicRows {
  readonly topic: Topic;
  /** The first part unfolds with the topic, each further one after the part before it. */
  readonly parts: readonly TopicPart[];
}

export interface TopicPart {
  /** Id of the topic; for later parts, with the place of their first entry. */
  readonly id: string;
  readonly unfolded: boolean;
  /** Number of entries in this part and all later ones. */
  readonly count: number;
  readonly rows: readonly EntryRow[];
}

/** What the panel shows below its search box. */
export type PanelContent =
  | {
      readonly kind: 'browse';
      /** None of them empty. */
      readonly suggestions: readonly Suggestions[];
      /** If there is only one topic, it holds just the entries that are not suggested. */
      readonly topics: readonly TopicRows[];
      readonly isOneTopic: boolean;
    }
  | {
      readonly kind: 'results';
      readonly rows: readonly EntryRow[];
      /** Near misses, shown where there are few answers. */
      readonly nearest: readonly EntryRow[];
      readonly corrections: readonly Correction[];
    }
  | { readonly kind: 'hand-over'; readonly nearest: readonly EntryRow[] };

export interface PanelModel {
  /** Text in the search box. */
  readonly query: string;
  /** The query without personal data: the only form that may leave the box. */
  readonly words: string;
  /** Kind of personal data found in the query. */
  readonly personal?: PersonalData | undefined;
  readonly content: PanelContent;
  /** The people to turn to on this page. */
  readonly contacts: readonly Contact[];
  /** Includes contacts of other pages, since answers link to them. */
  readonly allContacts: readonly Contact[];
  /** The content shows a card with the contacts: nothing was found, or an answer did not help. */
  readonly isHandedOver: boolean;
  /** The FAQ has failed this shopper often enough: a person comes first (WCAG 3.2.6). */
  readonly isPersonOffered: boolean;
}

/** Near misses shown beside the contacts when nothing is good enough. */
const MAX_NEAREST = 3;
/** How many entries of a topic are shown at once. */
const PART_LENGTH = 20;

/** Decides what the panel shows, from this FAQ, the shopper's state and this page. */
export const panelFor = (
  faq: Faq,
  search: Search,
  state: PanelState,
  page: PageContext,
): PanelModel => {
  const { query } = state;
  const contacts = contactsFor(faq.contacts, page.address);
  const result = query.trim() === '' ? undefined : search(query, { exact: state.exact });
  const words = result?.query.trim() ?? '';
  const content =
    result && words !== '' ? answersTo(result, faq, state, page) : browsing(faq, state, page);
  const isHandedOver = content.kind === 'hand-over' || shownRows(content).some(isUnhelpful);
  const isPersonOffered = content.kind === 'hand-over' || hasMissedOften(state);
  const { personal } = result ?? {};
  const allContacts = faq.contacts;
  const outcome = { content, isHandedOver, isPersonOffered };
  return { query, words, personal, contacts, allContacts, ...outcome };
};

/** Whether an open answer was rated unhelpful. */
export const isUnhelpful = ({ expanded, feedback }: EntryRow): boolean =>
  expanded && feedback === false;

const shownRows = (content: PanelContent): readonly EntryRow[] => {
  if (content.kind !== 'browse') return [...rowsOf(content), ...content.nearest];
  const parts = content.topics.flatMap((topic) => shownParts(topic.parts));
  return [...content.suggestions, ...parts].flatMap(({ rows }) => rows);
};

const rowsOf = (content: PanelContent): readonly EntryRow[] =>
  content.kind === 'results' ? content.rows : [];

/** The visible parts: those after a folded part are hidden with it. */
const shownParts = (parts: readonly TopicPart[]): readonly TopicPart[] => {
  const folded = parts.findIndex(({ unfolded }) => !unfolded);
  return folded < 0 ? parts : parts.slice(0, folded);
};

/** Before typing: likely questions for this page, then the whole FAQ. */
const browsing = (faq: Faq, state: PanelState, page: PageContext): PanelContent => {
  const plain = (entry: Entry): EntryRow =>
    rowOf(entry, [{ text: entry.question, marked: false }], [], state);
  const suggested = suggestionsFor(faq, page);
  // A single topic would list the suggested questions a second time.
  const isOneTopic = faq.topics.length === 1;
  const isListed = (entry: Entry): boolean => !isOneTopic || !suggested.includes(entry);
  const topics = faq.topics.map((topic) => ({
    topic,
    parts: partsOf(topic.id, topic.entries.filter(isListed), state, plain),
  }));
  return {
    kind: 'browse',
    suggestions: suggestionLists(suggested, page, plain),
    topics: topics.filter(({ parts }) => parts.length > 0),
    isOneTopic,
  };
};

const partsOf = (
  id: string,
  entries: readonly Entry[],
  state: PanelState,
  row: (entry: Entry) => EntryRow,
): readonly TopicPart[] =>
  [...entries.keys()]
    .filter((at) => at % PART_LENGTH === 0)
    .map((start) => {
      const partId = start === 0 ? id : `${id} ${start}`;
      return {
        id: partId,
        unfolded: state.unfolded.has(partId),
        count: entries.length - start,
        rows: entries.slice(start, start + PART_LENGTH).map(row),
      };
    });

/** The list that holds the first suggestion comes first. */
const suggestionLists = (
  entries: readonly Entry[],
  page: PageContext,
  row: (entry: Entry) => EntryRow,
): readonly Suggestions[] => {
  const isFirst = entries.slice(0, 1).some((entry) => isForPage(entry, page));
  return [isFirst, !isFirst]
    .map((wanted) => ({
      isForPage: wanted,
      rows: entries.filter((entry) => isForPage(entry, page) === wanted).map(row),
    }))
    .filter(({ rows }) => rows.length > 0);
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
  const expanded = state.expanded.has(entry.id);
  const unfolded = state.whole.get(entry.id) ?? (expanded && isFoldedAway(excerpt, entry));
  return { entry, question, excerpt, expanded, unfolded, feedback };
};

/** Whether the match lies in the folded part of a long answer. */
const isFoldedAway = (excerpt: readonly Piece[], { answer }: Entry): boolean => {
  const words = excerpt.map(({ text }) => text).join('');
  const shown = plainText(answer.slice(0, blocksShown(answer)));
  return !shown.includes(words.replace(/^… | …$/g, ''));
};
