import type { Entry, Faq, Topic } from '../faq/faq.ts';
import type { Correction, Hit, SearchResult } from '../search/search.ts';
import type { SearchProviderHit } from '../search-provider.ts';
import { isEntryRow, plainRow, rowOf, type EntryRow } from './panel-rows.ts';
import type { PanelState } from './panel-state.ts';
import { entriesById, isForPage, suggestionsFor, type PageContext } from './panel-suggestions.ts';

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
      /** If there is only one topic, it contains just the entries that are not suggested. */
      readonly topics: readonly TopicRows[];
      readonly isOneTopic: boolean;
    }
  | {
      readonly kind: 'results';
      readonly rows: readonly EntryRow[];
      /** What the search provider found in addition. */
      readonly provided: readonly (EntryRow | SearchProviderHit)[];
      /** Near misses, shown if there are few answers. */
      readonly nearest: readonly EntryRow[];
      readonly corrections: readonly Correction[];
    }
  /** The search has not answered yet, or the FAQ has no answer and the search provider has not. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'hand-over'; readonly nearest: readonly EntryRow[] };

/** How many near misses are shown beside the contacts if the query has no answer. */
const MAX_NEAREST = 3;
/** How many entries of a topic are shown at once. */
const PART_LENGTH = 20;

/** Shown before typing: likely questions for this page, then the whole FAQ. */
export const browseContent = (faq: Faq, state: PanelState, page: PageContext): PanelContent => {
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

/** The list that contains the first suggestion comes first. */
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

/** Shown for a query: its answers, or else the contacts. */
export const resultContent = (
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

/** All entries that the content lists. */
export const shownRows = (content: PanelContent): readonly EntryRow[] => {
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

/** How many answers the content lists; near misses do not count. */
export const answerCount = (content: PanelContent): number =>
  content.kind === 'results' ? content.rows.length + content.provided.length : 0;
