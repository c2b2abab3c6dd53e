import type { FaqDocument } from '../core/faq/faq-document.ts';

/** The FAQ in its own JSON format. */
export const exportJson = (faq: FaqDocument): string => `${JSON.stringify(faq, null, 2)}\n`;
