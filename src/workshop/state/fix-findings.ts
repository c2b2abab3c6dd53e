import { fixFaq, type Finding } from '../../lint/lint.ts';
import { withValues } from '../../lint/path.ts';
import type { FaqChange } from './faq-changes.ts';

/** Fixes everything that is safe to fix. */
export const fixAll: FaqChange = (faq) => fixFaq(faq).document;

/** Fixes only the text that a finding is about. */
export const fixOne =
  ({ path }: Finding): FaqChange =>
  (faq) => {
    const { changes } = fixFaq(faq);
    return changes.has(path) ? withValues(faq, new Map([[path, changes.get(path)]])) : faq;
  };
