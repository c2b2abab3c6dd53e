/**
 * An error cannot be used as it is written; a warning is about something that shoppers would
 * notice.
 */
export type Severity = 'error' | 'warning';

/** Something in a FAQ that its owner should know about. */
export interface Finding {
  readonly severity: Severity;
  /** Name of the rule, e.g. `html-in-text`; `docs/lint-rules.md` explains each. */
  readonly code: string;
  /** Place in the document, e.g. `topics[0].entries[3].answer`; empty for the file as a whole. */
  readonly path: string;
  /** From 1; set if the document was parsed from text. */
  readonly line?: number;
  /** The question that it is about, in the owner's words. */
  readonly question?: string;
  /** What the contact that it is about is called, in the owner's words. */
  readonly contact?: string;
  /** The words at fault, as written. */
  readonly quote?: string;
  /** What is wrong and why it matters, in one sentence. */
  readonly message: string;
  /** What to do, in one sentence. */
  readonly remedy: string;
  /** Whether `fixFaq` can do it. */
  readonly isFixable: boolean;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Sorts by place in the document; errors first within a place. */
export const byPlace = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) ||
  collator.compare(a.path, b.path) ||
  collator.compare(a.severity, b.severity) ||
  collator.compare(a.code, b.code);
