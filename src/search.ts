/** `shop-help/search`: the search alone, without any page. Runs in browsers and in Node. */
export { parse } from './core/faq/parse.ts';
export type { Problem } from './core/faq/parse.ts';
export { createSearch } from './core/search/search.ts';
export type {
  Correction,
  Hit,
  PersonalData,
  Piece,
  Search,
  SearchResult,
} from './core/search/search.ts';
export type { EntryDocument, FaqDocument, TopicDocument } from './core/faq/faq-document.ts';
export type { Entry, Faq, Topic } from './core/faq/faq.ts';
