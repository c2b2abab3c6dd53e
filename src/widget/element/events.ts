import type { Problem } from '../../core/faq/parse.ts';

/**
 * Every event bubbles and crosses shadow roots, and carries its facts twice for two kinds of
 * listeners: as `detail` for frameworks, as fields for typed code.
 *
 * They extend `CustomEvent`, not `Event`: old shop libraries replace `window.Event` by something
 * that cannot be constructed.
 */
abstract class ShopHelpEvent<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, { detail, bubbles: true, composed: true });
  }
}

/** The help button is on the page. */
export class ShopHelpReadyEvent extends ShopHelpEvent<null> {
  constructor() {
    super('shop-help-ready', null);
  }
}

/** What the shopper opened the panel with: `link` is a link or button of the shop. */
export type OpenedWith = 'launcher' | 'link' | 'hash' | 'shortcut';

/** Who closed the panel: `yielded` where it gave way to something of the page. */
export type CloseReason = 'shopper' | 'yielded';

/** The shopper opened the panel, so that `open` is now true. */
export class ShopHelpOpenEvent extends ShopHelpEvent<{
  reason: 'shopper';
  from: OpenedWith;
  id: string | null;
}> {
  readonly reason = 'shopper';
  readonly from: OpenedWith;
  /** Id of the entry that was asked for. */
  readonly id: string | null;

  constructor(from: OpenedWith, id: string | null) {
    super('shop-help-open', { reason: 'shopper', from, id });
    this.from = from;
    this.id = id;
  }
}

/** The panel closed, so that `open` is now false. */
export class ShopHelpCloseEvent extends ShopHelpEvent<{ reason: CloseReason }> {
  readonly reason: CloseReason;

  constructor(reason: CloseReason) {
    super('shop-help-close', { reason });
    this.reason = reason;
  }
}

/** The shopper paused after typing a query. */
export class ShopHelpSearchEvent extends ShopHelpEvent<{ query: string; count: number }> {
  readonly query: string;
  /** How many answers we stand behind. */
  readonly count: number;

  constructor(query: string, count: number) {
    super('shop-help-search', { query, count });
    this.query = query;
    this.count = count;
  }
}

/** The shopper paused after typing a query that the FAQ does not answer. */
export class ShopHelpNoResultsEvent extends ShopHelpEvent<{ query: string }> {
  readonly query: string;

  constructor(query: string) {
    super('shop-help-no-results', { query });
    this.query = query;
  }
}

/** The shopper opened an answer. */
export class ShopHelpAnswerOpenEvent extends ShopHelpEvent<{ id: string }> {
  readonly id: string;

  constructor(id: string) {
    super('shop-help-answer-open', { id });
    this.id = id;
  }
}

/** The shopper closed an answer. */
export class ShopHelpAnswerCloseEvent extends ShopHelpEvent<{ id: string }> {
  readonly id: string;

  constructor(id: string) {
    super('shop-help-answer-close', { id });
    this.id = id;
  }
}

/** The shopper said whether an answer helped, or took that back. */
export class ShopHelpFeedbackEvent extends ShopHelpEvent<{ id: string; helpful: boolean | null }> {
  readonly id: string;
  /** Null where the rating was taken back. */
  readonly helpful: boolean | null;

  constructor(id: string, helpful: boolean | null) {
    super('shop-help-feedback', { id, helpful });
    this.id = id;
    this.helpful = helpful;
  }
}

/** The shopper followed a link to a person. */
export class ShopHelpContactEvent extends ShopHelpEvent<{ id: string; query: string }> {
  /** Id of the contact. */
  readonly id: string;
  readonly query: string;

  constructor(id: string, query: string) {
    super('shop-help-contact', { id, query });
    this.id = id;
    this.query = query;
  }
}

/** Something is wrong with the FAQ or the settings; the good part of it is shown all the same. */
export class ShopHelpErrorEvent extends ShopHelpEvent<{ problems: readonly Problem[] }> {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super('shop-help-error', { problems });
    this.problems = problems;
  }
}

export interface ShopHelpEventMap {
  'shop-help-ready': ShopHelpReadyEvent;
  'shop-help-open': ShopHelpOpenEvent;
  'shop-help-close': ShopHelpCloseEvent;
  'shop-help-search': ShopHelpSearchEvent;
  'shop-help-no-results': ShopHelpNoResultsEvent;
  'shop-help-answer-open': ShopHelpAnswerOpenEvent;
  'shop-help-answer-close': ShopHelpAnswerCloseEvent;
  'shop-help-feedback': ShopHelpFeedbackEvent;
  'shop-help-contact': ShopHelpContactEvent;
  'shop-help-error': ShopHelpErrorEvent;
}

declare global {
  interface GlobalEventHandlersEventMap extends ShopHelpEventMap {}
}
