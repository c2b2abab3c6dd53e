import type { Problem } from '../core/faq/parse.ts';
import type { Severity } from './finding.ts';
import type { WrittenFaq, WrittenText } from './written-faq.ts';

/** What a rule looks at. */
export interface Subject extends WrittenFaq {
  /** Problems that the FAQ parser reports for the document. */
  readonly problems: readonly Problem[];
  /** Number of entries that shoppers would see. */
  readonly usable: number;
  /** The day of the check as `2026-11-29`; without it nothing is stale. */
  readonly today?: string | undefined;
  /** Languages that the owner has given the help its words in. */
  readonly ownMessages: readonly string[];
}

/** What a rule reports; the rule's own name and severity are added. */
export interface RuleReport {
  readonly path: string;
  readonly quote?: string;
  readonly message: string;
  readonly remedy: string;
}

export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (faq: Subject) => readonly RuleReport[];
  /** The text without the fault, where that is safe; the same text where it is not. */
  readonly fix?: (text: WrittenText) => string;
}

/** The first match of a pattern in each text that shoppers read, as `shown` gives it. */
export const reportEach = (
  faq: Subject,
  find: (text: WrittenText) => string | undefined,
  words: { readonly message: string; readonly remedy: string },
): readonly RuleReport[] =>
  faq.texts.flatMap((text) => {
    const quote = find(text);
    return quote === undefined ? [] : [{ path: text.path, quote, ...words }];
  });
