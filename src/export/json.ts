import type { FaqDocument } from '../core/faq/faq-document.ts';

/** The FAQ's own file. */
export const exportJson = (faq: FaqDocument): string => `${JSON.stringify(faq, null, 2)}\n`;
