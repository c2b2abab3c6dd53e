/** Searches one FAQ: from a query to hits and suggestions. */
import type { Analyzer } from './analysis/analyzer.ts';
import type { Entry, Faq } from '../faq/faq.ts';
import type { Explain, Explanation } from './explain.ts';
import type { Language } from '../lexicon/language.ts';
import { find, searcherSteps, shownOf, type Searcher } from './ranking/find-entries.ts';
import { highlightExcerpt, highlight, type Piece } from './highlight.ts';
import { withoutPersonalData, type PersonalData } from './personal-data.ts';
import type { QueryTerm } from './query/query-term.ts';
import { complete } from './steps.ts';
import type { Correction } from './query/parse-query.ts';

export type { Correction, Explanation, PersonalData, Piece };

export interface Hit {
  /** Id of the entry. */
  readonly id: string;
  /** How well the entry answers the query, 0…1; comparable across queries. */
  readonly score: number;
  /** The question, with the typed or corrected words marked in all their forms. */
  readonly question: readonly Piece[];
  /** The part of the answer that matched, about 160 characters; empty when there is no answer. */
  readonly excerpt: readonly Piece[];
}

export interface SearchResult {
  /** What was searched: the query without personal data. Safe to show, log and send on. */
  readonly query: string;
  /** Confident answers, best first; empty when none is good enough. */
  readonly hits: readonly Hit[];
  /** The nearest of the other entries, best first; fills the hits up to three if possible. */
  readonly suggestions: readonly Hit[];
  /** Words that were corrected; `{ exact: true }` searches them as typed. */
  readonly corrections: readonly Correction[];
  /** Why the entries were found, if `explain` was set. */
  readonly explanation?: Explanation | undefined;
  /** Kind of personal data in the query, which was left out of the search. */
  readonly personal?: PersonalData | undefined;
}

/**
 * Searches once. Never throws.
 * @param options.exact Take every word as it is typed, without correction.
 * @param options.explain Say in `explanation` which words matched what, and with which weight.
 */
export type Search = (query: string, options?: SearchOptions) => SearchResult;

/** The search of one FAQ. */
export interface FaqSearch extends Search {
  /**
   * Does a short step of the indexing that the first search needs; a search does what is left at
   * once. Calling it until it is done keeps the page responsive between steps.
   * @returns Whether nothing is left to do.
   */
  readonly prepare: () => boolean;
}

interface SearchOptions {
  readonly exact?: boolean;
  readonly explain?: boolean;
}

/** Only this many characters of a message are searched: a paste must not freeze a checkout. */
const MAX_SEARCHED_LENGTH = 600;

/** Highlights are computed lazily: most hits of most keystrokes are never drawn. */
const hitFor = (
  analyzer: Analyzer,
  entry: Entry,
  score: number,
  terms: ReadonlySet<string>,
  typed: ReadonlySet<string>,
): Hit => {
  let question: readonly Piece[] | undefined;
  let excerpt: readonly Piece[] | undefined;
  return {
    id: entry.id,
    score,
    get question() {
      return (question ??= highlight(analyzer, entry.question, typed));
    },
    get excerpt() {
      return (excerpt ??= highlightExcerpt(analyzer, entry.text, terms, typed));
    },
  };
};

/** Terms of the query terms, and of each word in their expressions. */
const termsOf = (queryTerms: readonly QueryTerm[]): ReadonlySet<string> =>
  new Set(
    queryTerms.flatMap(({ alternatives, words }) =>
      [alternatives, ...words].flatMap((all) => all.map(({ term }) => term)),
    ),
  );

/** The terms that the shopper wrote or meant, without near-synonyms. */
const typedOf = (terms: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...terms].filter((term) => !term.startsWith(':')));

const searchIn = (
  searcher: Searcher,
  typed: string,
  { exact = false, explain: asksWhy = false }: SearchOptions,
  explain: Explain | undefined,
): SearchResult => {
  const { entries, context } = searcher;
  const { text: query, personal } = withoutPersonalData(typed.slice(0, MAX_SEARCHED_LENGTH));
  const found = find(searcher, query, exact ? 0 : 1);
  const terms = termsOf(found.queryTerms);
  const typedTerms = typedOf(terms);
  const ranked = shownOf(found);
  const shown = ranked.map(({ entry, score }) =>
    hitFor(context.analyzer, entries[entry]!, score, terms, typedTerms),
  );
  return {
    query,
    hits: shown.slice(0, found.hitCount),
    suggestions: shown.slice(found.hitCount),
    corrections: found.corrections,
    explanation: asksWhy
      ? explain?.(
          context.index,
          found.queryTerms,
          ranked.map(({ entry }) => ({ id: entries[entry]!.id, entry })),
          found.confidence,
        )
      : undefined,
    personal,
  };
};

/**
 * Creates the search of one FAQ. It is synchronous and keeps nothing of a query. The index is built
 * on demand, since many shoppers open the panel and only browse.
 * @param language The lexicon of the FAQ's language; without one, words are only folded and cut.
 * @param explain What `explanation` is made with; left out of scripts, which never ask for it.
 */
export const createSearch = (faq: Faq, language?: Language, explain?: Explain): FaqSearch => {
  const entries = faq.topics.flatMap((topic) => topic.entries);
  const steps = searcherSteps(faq, entries, language);
  let searcher: Searcher | undefined;

  const search: Search = (query, options = {}) =>
    searchIn((searcher ??= complete(steps)), query, options, explain);

  return Object.assign(search, {
    prepare: () => {
      if (!searcher) {
        const { done, value } = steps.next();
        if (done) searcher = value;
      }
      return searcher !== undefined;
    },
  });
};
