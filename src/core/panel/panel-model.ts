import type { Contact, Entry, Faq } from '../faq/faq.ts';
import { memoize } from '../memoize.ts';
import type { PersonalData, Search, SearchResult } from '../search/search.ts';
import { steadyResult } from '../search/steady-result.ts';
import {
  answerCount,
  browseContent,
  resultContent,
  shownRows,
  type PanelContent,
} from './panel-content.ts';
import { isUnhelpful } from './panel-rows.ts';
import { hasMissedOften, type PanelState } from './panel-state.ts';
import { contactsFor, relatedTo, type PageContext } from './panel-suggestions.ts';

/** Everything that the panel shows. */
export interface PanelModel {
  /** Text in the search box. */
  readonly query: string;
  /** The query without personal data: the only form that may leave the box. */
  readonly words: string;
  /** What its rows show; undefined without a query. */
  readonly result: SearchResult | undefined;
  /** Whether the query finds nothing and the rows are still those of an earlier keystroke. */
  readonly isKept: boolean;
  /** Kind of personal data found in the query. */
  readonly personal?: PersonalData | undefined;
  readonly content: PanelContent;
  /** The contacts offered on this page. */
  readonly contacts: readonly Contact[];
  /** Includes contacts of other pages, since answers link to them. */
  readonly allContacts: readonly Contact[];
  /**
   * Whether the content shows a card with the contacts: because nothing was found, an answer did not
   * help, or the query asks for them.
   */
  readonly isHandedOver: boolean;
  /** Whether the FAQ has failed this shopper often enough to offer a person first (WCAG 3.2.6). */
  readonly isPersonOffered: boolean;
  /**
   * Set if the query asks for the contacts themselves: whether they come before the answers or after
   * them.
   */
  readonly contactsAsked?: 'before' | 'after' | undefined;
  /** The entries to show beside the one with this id, which did not help. */
  readonly relatedTo: (id: string) => readonly Entry[];
  /** Set while the search provider has not answered, or if it failed. */
  readonly provider?: 'waiting' | 'failed' | undefined;
}

/**
 * Decides what the panel shows, from the FAQ, what the shopper has done, and the page.
 * @param previous The result shown before. While the shopper types, the order of its rows is kept if possible.
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
    result && words !== ''
      ? resultContent(result, faq, state, page)
      : browseContent(faq, state, page);
  const base = {
    query,
    words,
    result,
    isKept: found?.hits.length === 0 && result!.hits.length > 0,
    personal: result?.personal,
    contacts,
    allContacts: faq.contacts,
    relatedTo: memoize((id) => relatedTo(faq, search, id)),
  };
  return withContent(base, content, state);
};

/** What the panel shows for a query until the search is able to answer it. */
export const waitingPanelFor = (
  faq: Faq,
  search: Search,
  state: PanelState,
  page: PageContext,
): PanelModel => {
  const { query } = state;
  const blank = panelFor(faq, search, { ...state, query: '' }, page);
  return withContent({ ...blank, query }, { kind: 'waiting' }, state);
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

/** How many answers the query itself has found: rows kept from an earlier key do not count. */
export const foundCount = ({ content, isKept }: PanelModel): number =>
  isKept && content.kind === 'results' ? content.provided.length : answerCount(content);

/** Whether the query may find more than is shown: the search or its provider has not answered yet. */
export const isWaiting = ({ content, provider }: PanelModel): boolean =>
  content.kind === 'waiting' || provider === 'waiting';
