import { fixFaq, type Finding } from '../../lint/lint.ts';
import { withValues } from '../../lint/path.ts';
import type { FaqChange } from './faq-changes.ts';

/** Everything that is safe to mend. */
export const mendAll: FaqChange = (faq) => fixFaq(faq).document;

/** Only the text that a finding speaks of. */
export const mendOne =
  ({ path }: Finding): FaqChange =>
  (faq) => {
    const { changes } = fixFaq(faq);
    return changes.has(path) ? withValues(faq, new Map([[path, changes.get(path)]])) : faq;
  };
