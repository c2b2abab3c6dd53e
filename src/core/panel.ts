import type { Contact, Entry, Faq, Topic } from './faq/faq.ts';
import { memoize } from './memoize.ts';
import { isEntryRow, isUnhelpful, plainRow, rowOf, type EntryRow } from './panel-rows.ts';
import { hasMissedOften, type PanelState } from './panel-state.ts';
import {
  contactsFor,
  entriesById,
  isForPage,
  relatedTo,
  suggestionsFor,
  type PageContext,
} from './panel-suggestions.ts';
import type { Correction, Hit, PersonalData, Search, SearchResult } from './search/search.ts';
import { steadyResult } from './search/steady-result.ts';
import type { SearchProviderHit } from './search-provider.ts';

/**
 * Where an answer was opened from: a list (suggestions for the page, other suggestions, a topic,
 * results, results of the search provider, near misses) or a link in another answer.
 */
export type EntrySource =
  'page' | 'suggestion' | 'topic' | 'result' | 'provider' | 'nearest' | 'answer';

/** Entries suggested for one reason: because of the page, or on every page. */
export interface Suggestions {
  readonly isForPage: boolean;
  readonly rows: readonly EntryRow[];
}

export interface TopicRows {
  readonly topic: Topic;
  /**
   * The first part expands with the topic, each further part from the end of the one before it. The
   * last one is folded, unless there are no more entries.
   */
  readonly parts: readonly TopicPart[];
}

export interface TopicPart {
  /** Id of the topic; later parts append the index of their first entry. */
  readonly id: string;
  readonly expanded: boolean;
  /** Number of entries in this part. */
  readonly length: number;
  /** Number of entries in this part and all later ones. */
  readonly count: number;
  /** Empty while folded. */
  readonly rows: readonly EntryRow[];
}

/** What the panel shows below its search box. */
export type PanelContent =
  | {
      readonly kind: 'browse';
      /** None of them is empty. */
      readonly suggestions: readonly Suggestions[];
      /** If there is only one topic, it holds just the entries that are not suggested. */
      readonly topics: readonly TopicRows[];
      readonly isOneTopic: boolean;
    }
  | {
      readonly kind: 'results';
      readonly rows: readonly EntryRow[];
      /** What the search provider found in addition. */
      readonly provided: readonly (EntryRow | SearchProviderHit)[];
      /** Near misses, shown where there are few answers. */
      readonly nearest: readonly EntryRow[];
      readonly corrections: readonly Correction[];
    }
  /** Only the search provider can tell whether there is an answer. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'hand-over'; readonly nearest: readonly EntryRow[] };

export interface PanelModel {
  /** Text in the search box. */
  readonly query: string;
  /** The query without personal data: the only form that may leave the box. */
  readonly words: string;
  /** What its rows show; undefined without a query. */
  readonly result: SearchResult | undefined;
  /** The query finds nothing, and the rows are those of an earlier key. */
  readonly isKept: boolean;
  /** Kind of personal data found in the query. */
  readonly personal?: PersonalData | undefined;
  readonly content: PanelContent;
  /** The people to turn to on this page. */
  readonly contacts: readonly Contact[];
  /** Includes contacts of other pages, since answers link to them. */
  readonly allContacts: readonly Contact[];
  /**
   * The content shows a card with the contacts: nothing was found, an answer did not help, or they
   * were asked for.
   */
  readonly isHandedOver: boolean;
  /** The FAQ has failed this shopper often enough: a person comes first (WCAG 3.2.6). */
  readonly isPersonOffered: boolean;
  /** The shopper asks for the contacts themselves, which then come first. */
  readonly isContactAsked?: boolean;
  /** The entries to show beside the one with this id, which did not help. */
  readonly relatedTo: (id: string) => readonly Entry[];
  /** The search provider has not answered yet, or could not. */
  readonly provider?: 'waiting' | 'failed' | undefined;
}

/** Near misses shown beside the contacts when nothing is good enough. */
const MAX_NEAREST = 3;
/** How many entries of a topic are shown at once. */
const PART_LENGTH = 20;

/**
 * Decides what the panel shows, from this FAQ, the shopper's state and this page.
 * @param previous The result it showed before; while the shopper types, the new one keeps to its order where it can.
 */
export const panelFor = (
  faq: Faq,
  search: Search,
  state: PanelState,
  page: PageContext,
  previous?: SearchResult,
): PanelModel => {
  const { query } = state;
  const contacts = contactsFor(faq.contacts, page.address);
  const found = query.trim() === '' ? undefined : search(query, { exact: state.exact });
  const result = found && previous && state.isTyping ? steadyResult(found, previous) : found;
  const words = result?.query.trim() ?? '';
  const content =
    result && words !== '' ? answersTo(result, faq, state, page) : browsing(faq, state, page);
  const { personal } = result ?? {};
  const related = memoize((id) => relatedTo(faq, search, id));
  const base = {
    query,
    words,
    result,
    isKept: found?.hits.length === 0 && result!.hits.length > 0,
    personal,
    contacts,
    allContacts: faq.contacts,
    relatedTo: related,
  };
  return withContent(base, content, state);
};

/** A model with this content, and what follows from it. */
export const withContent = (
  model: Omit<PanelModel, 'content' | 'isHandedOver' | 'isPersonOffered'>,
  content: PanelContent,
  state: PanelState,
): PanelModel => {
  const isHandOver = content.kind === 'hand-over';
  return {
    ...model,
    content,
    isHandedOver: isHandOver || shownRows(content).some(isUnhelpful),
    isPersonOffered: isHandOver || hasMissedOften(state),
  };
};

const shownRows = (content: PanelContent): readonly EntryRow[] => {
  switch (content.kind) {
    case 'browse': {
      const parts = content.topics.flatMap((topic) => topic.parts);
      return [...content.suggestions, ...parts].flatMap(({ rows }) => rows);
    }
    case 'results':
      return [...content.rows, ...content.provided.filter(isEntryRow), ...content.nearest];
    case 'hand-over':
      return content.nearest;
    case 'waiting':
      return [];
  }
};

/** How many answers there are; near misses are none. */
export const answerCount = (content: PanelContent): number =>
  content.kind === 'results' ? content.rows.length + content.provided.length : 0;

/** How many of them the query itself has found. */
export const foundCount = ({ content, isKept }: PanelModel): number =>
  isKept && content.kind === 'results' ? content.provided.length : answerCount(content);

/** Before typing: likely questions for this page, then the whole FAQ. */
const browsing = (faq: Faq, state: PanelState, page: PageContext): PanelContent => {
  const plain = (entry: Entry): EntryRow => plainRow(entry, state);
  const suggested = suggestionsFor(faq, page);
  // A single topic would list the suggested questions a second time.
  const isOneTopic = faq.topics.length === 1;
  const isListed = (entry: Entry): boolean => !isOneTopic || !suggested.includes(entry);
  const topics = faq.topics.map((topic) => ({
    topic,
    parts: topicPartsOf(topic.id, topic.entries.filter(isListed), state, plain),
  }));
  return {
    kind: 'browse',
    suggestions: suggestionLists(suggested, page, plain),
    topics: topics.filter(({ parts }) => parts.length > 0),
    isOneTopic,
  };
};

/** Ends with the first folded part, since those after it are hidden with it. */
const topicPartsOf = (
  id: string,
  entries: readonly Entry[],
  state: PanelState,
  row: (entry: Entry) => EntryRow,
): readonly TopicPart[] => {
  const parts: TopicPart[] = [];
  for (let start = 0; start < entries.length; start += PART_LENGTH) {
    const partId = start === 0 ? id : `${id} ${start}`;
    const expanded = state.expandedTopics.has(partId);
    const part = entries.slice(start, start + PART_LENGTH);
    const count = entries.length - start;
    const rows = expanded ? part.map(row) : [];
    parts.push({ id: partId, expanded, length: part.length, count, rows });
    if (!expanded) break;
  }
  return parts;
};

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
  const byId = entriesById(faq);
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
  const { corrections } = result;
  return { kind: 'results', rows: hits, provided: [], nearest, corrections };
};
