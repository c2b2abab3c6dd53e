import type { Contact } from '../../core/faq/faq.ts';

/** What a shopper can do in the panel; the element decides what comes of it. */
export interface PanelActions {
  readonly type: (query: string) => void;
  readonly clear: () => void;
  readonly takeLiterally: () => void;
  readonly close: () => void;
  readonly retry: () => void;
  /** Opens an answer, or closes it, below the question that was pressed. */
  readonly toggleEntry: (id: string, question: Element) => void;
  /** Follows a link from one answer to another entry. */
  readonly showEntry: (id: string) => void;
  /** Folds a long answer, or shows it to its end. */
  readonly foldAnswer: (id: string, isFolded: boolean) => void;
  /** @param count How many questions are shown or hidden. */
  readonly toggleTopic: (id: string, count: number) => void;
  readonly rate: (id: string, helpful: boolean) => void;
  readonly contact: (contact: Contact) => void;
  /** Copies the address of a contact, which stands in an element. */
  readonly copy: (contact: Contact, address: Element) => void;
  readonly press: (event: KeyboardEvent) => void;
  /** Leaves the focus where it is. */
  readonly stay: (event: Event) => void;
}
