import type { Contact } from '../../../core/faq/faq.ts';
import type { EntrySource } from '../../../core/panel/panel-content.ts';

/** Where a question is in the panel. */
export interface EntryPlace {
  readonly from: EntrySource;
  /** Position in its list, from 1. */
  readonly position: number;
}

/** What the shopper can do in the panel. */
export interface PanelActions {
  readonly type: (query: string) => void;
  readonly clear: () => void;
  readonly searchAsTyped: () => void;
  readonly close: () => void;
  readonly retry: () => void;
  /** Opens or closes the answer to the question that was pressed. */
  readonly toggleEntry: (id: string, place: EntryPlace, question: Element) => void;
  /** Follows a link from one answer to another entry. */
  readonly showEntry: (id: string) => void;
  /** Folds a long answer, or shows it in full. */
  readonly foldAnswer: (id: string, isFolded: boolean) => void;
  /** @param count How many questions are shown or hidden. */
  readonly toggleTopic: (id: string, count: number) => void;
  readonly rate: (id: string, helpful: boolean, button: Element) => void;
  /** Copies the address of a contact, which is the text of `address`. */
  readonly copy: (contact: Contact, answer: string | undefined, address: Element) => void;
  /** @param answer Id of the entry whose answer contains the link. */
  readonly contact: (contact: Contact, answer: string | undefined) => void;
  /**
   * Follows a link to a page.
   * @param id Of the entry whose answer contains the link; null for a hit of the search provider.
   */
  readonly followLink: (id: string | null, url: string) => void;
  readonly handleKey: (event: KeyboardEvent) => void;
  /** Keeps the focus where it is. */
  readonly keepFocus: (event: Event) => void;
}
