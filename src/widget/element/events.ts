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

/** The shopper opened the panel. */
export class ShopHelpOpenEvent extends ShopHelpEvent<null> {
  constructor() {
    super('shop-help-open', null);
  }
}

/** The shopper closed the panel. */
export class ShopHelpCloseEvent extends ShopHelpEvent<null> {
  constructor() {
    super('shop-help-close', null);
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

/** The shopper said whether an answer helped. */
export class ShopHelpFeedbackEvent extends ShopHelpEvent<{ id: string; helpful: boolean }> {
  readonly id: string;
  readonly helpful: boolean;

  constructor(id: string, helpful: boolean) {
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
