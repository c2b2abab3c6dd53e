import type { RawFaq } from '../raw-faq.ts';
import { readHtml } from '../html/hast.ts';
import { readPage } from '../html/read-page.ts';
import { withoutShortcodes } from '../html/shortcodes.ts';
import { withColons } from '../question-labels.ts';
import { readOwnPage } from '../own/page.ts';

/** Reads an HTML page, or a fragment of one. */
export const readHtmlFile = (text: string): RawFaq => {
  const own = text.includes('shop-help') ? readOwnPage(readHtml(text)) : undefined;
  return own ?? readPage(readHtml(withoutShortcodes(withoutLiquid(withColons(text)))), false);
};

/** Removes Liquid tags, which no shopper reads; printed values stay as placeholders. */
const withoutLiquid = (text: string): string =>
  text
    .replace(
      /\{%-?\s*(schema|stylesheet|javascript|style|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g,
      '',
    )
    .replace(/\{%[\s\S]*?%\}/g, '')
    // A literal printed by the template.
    .replace(/\{\{-?\s*(['"])([^{}]*?)\1\s*(?:\|[^{}]*)?-?\}\}/g, '$2');
