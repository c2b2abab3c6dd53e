import type { Draft } from '../draft.ts';
import { readHtml } from '../html/hast.ts';
import { readPage } from '../html/read-page.ts';
import { readOwnPage } from '../own/page.ts';

/** Reads a page of a shop, or a piece of one. */
export const readHtmlFile = (text: string): Draft => {
  const nodes = readHtml(withoutLiquid(text));
  return readOwnPage(nodes) ?? readPage(nodes, false);
};

/** Template code of a theme is nothing that a shopper reads; what it prints stays as a placeholder. */
const withoutLiquid = (text: string): string =>
  text
    .replace(
      /\{%-?\s*(schema|stylesheet|javascript|style|comment)\s*-?%\}[\s\S]*?\{%-?\s*end\1\s*-?%\}/g,
      '',
    )
    .replace(/\{%[\s\S]*?%\}/g, '')
    // A text of the template's own, printed.
    .replace(/\{\{-?\s*(['"])([^{}]*?)\1\s*(?:\|[^{}]*)?-?\}\}/g, '$2');
