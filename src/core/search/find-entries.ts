/** From the words of a query to ranked entries, and which of them are shown. */
import { isSure, thresholdSteps } from './confidence.ts';
import { orderNearTies, ownEntryFirst } from './entry-order.ts';
import type { Entry, Faq } from '../faq/faq.ts';
import type { Language } from '../lexicon/language.ts';
import type { InvertedIndex } from './inverted-index.ts';
import type { Query, Unit } from './query.ts';
import { buildQuery } from './query.ts';
import type { Rank, Ranked } from './rank.ts';
import { createRank } from './rank.ts';
import type { SearchContext } from './search-context.ts';
import { searchContextSteps } from './search-context.ts';
import type { Steps } from './steps.ts';
import { withoutFewLetters } from './unfinished-word.ts';
import * as weights from './weights.ts';

const MOST_HITS = 10;
const SHOWN_AT_LEAST = 3;

/** What one FAQ is searched with. */
export interface Prepared {
  readonly entries: readonly Entry[];
  readonly context: SearchContext;
  readonly rank: Rank;
  readonly threshold: number;
}

export function* prepare(
  faq: Faq,
  entries: readonly Entry[],
  language?: Language,
): Steps<Prepared> {
  const context = yield* searchContextSteps(faq, entries, language);
  const rank = createRank(context.index);
  return { entries, context, rank, threshold: yield* thresholdSteps(context, rank) };
}

export interface Found {
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  /** Whether the best one is good enough for a confident answer. */
  readonly isAnswer: boolean;
}

/** What a FAQ holds of some units, word by word. */
const heldUnits = ({ postings }: InvertedIndex, units: readonly Unit[]): readonly Unit[] =>
  units
    .flatMap(({ kind, alternatives, words, ...unit }) =>
      [alternatives, ...words].map((meanings): Unit => ({
        ...unit,
        kind: kind === 'topic' ? 'word' : kind,
        alternatives: meanings,
        words: [],
      })),
    )
    .filter(({ alternatives }) => alternatives.some(({ term }) => postings.has(term)));

const isShown = (ranked: readonly Ranked[]): boolean =>
  (ranked[0]?.score ?? 0) >= weights.suggestionFloor;

/** Where nothing answers the whole of a query, entries that hold one of its words are the nearest. */
const findWhole = (
  { entries, context, rank, threshold }: Prepared,
  text: string,
  tolerance: number,
): Found => {
  const { analyzer, index } = context;
  const query = buildQuery(context, text, tolerance);
  const all = rank(query.units, MOST_HITS + SHOWN_AT_LEAST);
  const best = isShown(all) ? all : rank(heldUnits(index, query.units), SHOWN_AT_LEAST);
  const ordered = orderNearTies(analyzer, text, entries, best);
  const ranked = ownEntryFirst(context, text, ordered);
  const isAnswer =
    best === all ? isSure(index, query.units, ranked, threshold) : ranked[0]?.score === 1;
  return { query, ranked, isAnswer };
};

/** The last letters of a query that is being typed count only where the words before them find nothing. */
export const find = (prepared: Prepared, text: string, tolerance: number): Found => {
  const before = withoutFewLetters(prepared.context, text);
  const found = findWhole(prepared, before, tolerance);
  return before === text || isShown(found.ranked) ? found : findWhole(prepared, text, tolerance);
};

const countOfHits = ({ ranked, isAnswer }: Found): number => {
  if (!isAnswer) return 0;
  const least = ranked[0]!.score * weights.share;
  let count = 1;
  while (count < MOST_HITS && (ranked[count]?.score ?? 0) >= least) count += 1;
  return count;
};

/** The entries to show, and how many of them are answers. */
export const shownOf = (
  found: Found,
): { readonly ranked: readonly Ranked[]; readonly count: number } => {
  const count = countOfHits(found);
  const ranked = found.ranked
    .slice(0, Math.max(count, SHOWN_AT_LEAST))
    .filter(({ score }) => score >= weights.suggestionFloor);
  return { ranked, count };
};
