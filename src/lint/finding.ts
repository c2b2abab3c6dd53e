/** An error cannot be used as it is written; of a warning shoppers would see the result. */
export type Severity = 'error' | 'warning';

/** Something in a FAQ that its owner should know of. */
export interface Finding {
  readonly severity: Severity;
  /** Name of the rule, e.g. `html-in-text`; `docs/lint-rules.md` explains each. */
  readonly code: string;
  /** Place in the document, e.g. `topics[0].entries[3].answer`; empty for the file as a whole. */
  readonly path: string;
  /** Counts from 1; told where the document was read from a text. */
  readonly line?: number;
  /** The question that it is about, in the owner's words. */
  readonly question?: string;
  /** The words at fault, as written. */
  readonly quote?: string;
  /** What is wrong, and why that matters: a sentence. */
  readonly message: string;
  /** What to do: a sentence. */
  readonly remedy: string;
  /** Whether `fixFaq` can do it. */
  readonly isFixable: boolean;
}

const collator = new Intl.Collator('en', { numeric: true });

/** In the order of the document; at one place errors first. */
export const byPlace = (a: Finding, b: Finding): number =>
  (a.line ?? 0) - (b.line ?? 0) ||
  collator.compare(a.path, b.path) ||
  collator.compare(a.severity, b.severity) ||
  collator.compare(a.code, b.code);
