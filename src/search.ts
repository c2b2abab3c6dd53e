/** `shop-help/search`: the search alone, without any page. Runs in browsers and in Node. */
import type { Faq } from './core/faq/faq.ts';
import { languageFor } from './core/lexicon/index.ts';
import { explain } from './core/search/explain.ts';
import { createSearch as searchOf, type FaqSearch } from './core/search/search.ts';
import { withThesaurus } from './thesaurus/with-thesaurus.ts';

export { parse } from './core/faq/parse.ts';
export type { Problem } from './core/faq/parse.ts';
export type {
  Correction,
  Explanation,
  FaqSearch,
  Hit,
  PersonalData,
  Piece,
  Search,
  SearchResult,
} from './core/search/search.ts';
export { steadyResult } from './core/search/steady-result.ts';
export type { EntryDocument, FaqDocument, TopicDocument } from './core/faq/faq-document.ts';
export type { Entry, Faq, Topic } from './core/faq/faq.ts';

/**
 * The search of one FAQ, in its language: synchronous, and it keeps nothing of a query. The index is
 * made by `prepare`, or else by the first search.
 */
export const createSearch = (faq: Faq): FaqSearch =>
  searchOf(withThesaurus(faq), languageFor(faq.lang), explain);
