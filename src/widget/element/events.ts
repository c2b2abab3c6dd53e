import type { Problem } from '../../core/faq/parse.ts';
import type { EntrySource } from '../../core/panel/panel-content.ts';
import type { VisitOutcome } from '../../core/panel/panel-state.ts';

export type { EntrySource, VisitOutcome };

/**
 * Every event bubbles and crosses shadow roots. Its data is available twice: as `detail` for
 * frameworks, and as fields for typed code.
 *
 * Events extend `CustomEvent`, not `Event`, because old shop libraries replace `window.Event` with
 * something that cannot be constructed.
 */
abstract class ShopHelpEvent<Detail extends object | null> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true });
    Object.assign(this, detail);
  }
}

/** Creates the base class for one type of event. */
const eventOf = <Detail extends object>(
  type: string,
): new (detail: Detail) => ShopHelpEvent<Detail> & Detail =>
  class extends ShopHelpEvent<Detail> {
    constructor(detail: Detail) {
      super(type, detail);
    }
  } as new (detail: Detail) => ShopHelpEvent<Detail> & Detail;

/** The help button is on the page. */
export class ShopHelpReadyEvent extends ShopHelpEvent<null> {
  constructor() {
    super('shop-help-ready', null);
  }
}

/** How the shopper opened the panel; `link` is a link or button of the shop. */
export type OpenedWith = 'launcher' | 'link' | 'hash' | 'shortcut';

interface FaqDetail {
  /** Language of the FAQ, or of the widget's own words until there is one; a BCP 47 tag. */
  readonly lang: string;
}

interface OpenDetail extends FaqDetail {
  readonly reason: 'shopper';
  readonly from: OpenedWith;
  /** Id of the requested entry, if any. */
  readonly id: string | null;
}

/** The shopper opened the panel, so that `open` is now true. */
export class ShopHelpOpenEvent extends eventOf<OpenDetail>('shop-help-open') {}

/** Who closed the panel; `yielded` if it closed by itself to make way for something on the page. */
export type CloseReason = 'shopper' | 'yielded';

interface CloseDetail extends FaqDetail {
  readonly reason: CloseReason;
  /** Outcome of the visit since the panel was opened. */
  readonly outcome: VisitOutcome;
}

/** The panel closed, so that `open` is now false. */
export class ShopHelpCloseEvent extends eventOf<CloseDetail>('shop-help-close') {}

interface QueryDetail extends FaqDetail {
  /** What was searched for, without personal data. */
  readonly query: string;
}

interface SearchDetail extends QueryDetail {
  /** Number of answers: confident ones of the FAQ, and hits of the search provider. */
  readonly count: number;
}

/** The shopper paused after typing a query. */
export class ShopHelpSearchEvent extends eventOf<SearchDetail>('shop-help-search') {}

/** The shopper paused after typing a query that has no answer. */
export class ShopHelpNoResultsEvent extends eventOf<QueryDetail>('shop-help-no-results') {}

/** The shopper rejected a spelling correction and searched for the words as typed. */
export class ShopHelpCorrectionRefuseEvent extends eventOf<QueryDetail>(
  'shop-help-correction-refuse',
) {}

interface IdDetail extends FaqDetail {
  /**
   * Id of the entry, contact or topic. Later parts of a long topic append the index of their first
   * entry.
   */
  readonly id: string;
}

/** The shopper expanded a topic. */
export class ShopHelpTopicOpenEvent extends eventOf<IdDetail>('shop-help-topic-open') {}

interface AnswerOpenDetail extends IdDetail, QueryDetail {
  /** The list that held the question, or `answer` for a link in another answer. */
  readonly from: EntrySource;
  /** Position in that list, from 1; null for a link in an answer. */
  readonly position: number | null;
}

/** The shopper opened an answer. */
export class ShopHelpAnswerOpenEvent extends eventOf<AnswerOpenDetail>('shop-help-answer-open') {}

/** The shopper closed an answer. */
export class ShopHelpAnswerCloseEvent extends eventOf<IdDetail>('shop-help-answer-close') {}

interface LinkDetail extends FaqDetail {
  /** Id of the entry whose answer contains the link; null for a hit of the search provider. */
  readonly id: string | null;
  /** As written in the FAQ, or as the search provider gave it. */
  readonly url: string;
}

/** The shopper followed a link to a page, in an answer or among the hits of the search provider. */
export class ShopHelpLinkEvent extends eventOf<LinkDetail>('shop-help-link') {}

interface FeedbackDetail extends IdDetail {
  /** Null if the rating was withdrawn. */
  readonly helpful: boolean | null;
}

/** The shopper rated an answer, or withdrew the rating. */
export class ShopHelpFeedbackEvent extends eventOf<FeedbackDetail>('shop-help-feedback') {}

interface ContactDetail extends IdDetail, QueryDetail {
  /** Id of the entry whose answer held the link; null for one below the list. */
  readonly answer: string | null;
}

/** The shopper followed a link to a contact, or copied its address. */
export class ShopHelpContactEvent extends eventOf<ContactDetail>('shop-help-contact') {}

interface ErrorDetail {
  readonly problems: readonly Problem[];
}

/** Something is wrong with the FAQ or the settings; the valid part is shown anyway. */
export class ShopHelpErrorEvent extends eventOf<ErrorDetail>('shop-help-error') {}

export interface ShopHelpEventMap {
  'shop-help-ready': ShopHelpReadyEvent;
  'shop-help-open': ShopHelpOpenEvent;
  'shop-help-close': ShopHelpCloseEvent;
  'shop-help-search': ShopHelpSearchEvent;
  'shop-help-no-results': ShopHelpNoResultsEvent;
  'shop-help-correction-refuse': ShopHelpCorrectionRefuseEvent;
  'shop-help-topic-open': ShopHelpTopicOpenEvent;
  'shop-help-answer-open': ShopHelpAnswerOpenEvent;
  'shop-help-answer-close': ShopHelpAnswerCloseEvent;
  'shop-help-link': ShopHelpLinkEvent;
  'shop-help-feedback': ShopHelpFeedbackEvent;
  'shop-help-contact': ShopHelpContactEvent;
  'shop-help-error': ShopHelpErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends ShopHelpEventMap {}
}
