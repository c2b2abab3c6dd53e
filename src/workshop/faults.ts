import type { ComposeProblem } from '../compose/composed.ts';
import type { FaqDocument } from '../core/faq/faq-document.ts';
import type { Severity } from '../lint/finding.ts';
import { composeDraft } from './compose-draft.ts';
import { findingsOf } from './faq-facts.ts';
import type { Draft } from './state/draft.ts';
import { placeFindings, type PlacedFinding } from './state/findings.ts';
import { draftOf, type WorkshopState } from './state/state.ts';

/** A finding and the FAQ it is in. */
export interface FaqFault {
  readonly faq: FaqDocument;
  readonly finding: PlacedFinding;
}

/** The linter's findings of one severity, in all FAQs of a draft. */
export const faultsOf = (draft: Draft, severity: Severity): readonly FaqFault[] =>
  draft.faqs.flatMap((faq) => {
    const own = findingsOf(faq).filter((finding) => finding.severity === severity);
    return placeFindings(faq, own, []).map((finding) => ({ faq, finding }));
  });

/**
 * Other problems that the composer reports. For those of a FAQ, the linter says more, in the
 * owner's language.
 */
export const composerProblems = (state: WorkshopState): readonly ComposeProblem[] => {
  const { problems, size } = composeDraft(state);
  const isLarge = size.biggestAnswers.length > 0;
  // The script's size has a view of its own.
  return problems.filter(({ path }) => !path.startsWith('faqs[') && !(isLarge && path === ''));
};

/** Whether errors keep the draft from becoming a script. */
export const isBlocked = (state: WorkshopState): boolean =>
  faultsOf(draftOf(state), 'error').length > 0 ||
  composerProblems(state).some(({ severity }) => severity === 'error');
