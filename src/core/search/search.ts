/** Faq to search: an index, and from then on query to hits. The only place that knows Fuse.js. */
import Fuse from 'fuse.js/basic';
import type { Analyser } from './analyzer.ts';
import type { Entry, Faq } from '../faq/faq.ts';
import { questionKey } from './inverted-index.ts';
import type { Piece } from './highlight.ts';
import { markedExcerpt, markedPieces } from './highlight.ts';
import type { PersonalData } from './personal-data.ts';
import { withoutPersonalData } from './personal-data.ts';
import type { Query, Unit } from './query.ts';
import { readQuery } from './query.ts';
import type { Rank, Ranked } from './rank.ts';
import { createRank } from './rank.ts';
import type { Correction } from './parse-query.ts';
import type { Reader } from './search-context.ts';
import { createReader } from './search-context.ts';
import * as tuning from './weights.ts';

export type { Correction, PersonalData, Piece };

export interface Hit {
  /** Id of the entry. */
  readonly id: string;
  /** How well the entry answers what was asked, 0…1, comparable across queries. */
  readonly score: number;
  /** The question, the words that matched marked. */
  readonly question: readonly Piece[];
  /** The part of the answer that matched, about 160 characters; empty when there is no answer. */
  readonly excerpt: readonly Piece[];
}

export interface SearchResult {
  /** What was searched: the query without personal data. Safe to show, log and send on. */
  readonly query: string;
  /** Answers to stand behind, best first; empty when none is good enough. */
  readonly hits: readonly Hit[];
  /** The nearest of the rest, best first, so that hits and suggestions are three if they can. */
  readonly suggestions: readonly Hit[];
  /** Words taken for other words; `{ exact: true }` searches them as typed. */
  readonly corrections: readonly Correction[];
  /** Kind of personal data in the query, which was left out of the search. */
  readonly personal?: PersonalData | undefined;
}

/**
 * Searches once. Never throws.
 * @param options.exact Take every word as it is typed, without correction.
 */
export type Search = (query: string, options?: { readonly exact?: boolean }) => SearchResult;

const MOST_HITS = 10;
const SHOWN_AT_LEAST = 3;
/** Of a longer message only the beginning is searched: a paste must not freeze a checkout. */
const MOST_CHARACTERS = 600;
/** Of how many units a query may be that is read again. */
const MOST_READ_AGAIN = 2;
const MORE_TOLERANCE = 1.3;

/** Both ways, since Fuse forgives what stands around a match: "rem" is in "remboursement". */
const fuzzyDistance = (typed: string, word: string, threshold: number): number | undefined => {
  const options = { threshold, ignoreLocation: true };
  const there = Fuse.match(typed, word, options);
  if (!there.isMatch) return undefined;
  const back = Fuse.match(word, typed, options);
  return back.isMatch ? Math.max(there.score, back.score) : undefined;
};

/**
 * The least score to stand behind, fitted to a FAQ: what no FAQ answers scores high by accident
 * where there are many entries, or where they are worded loosely; and where the lexicon is not
 * trusted every score is lower.
 */
const thresholdFor = (reader: Reader, rank: Rank): number => {
  const { analyser, index } = reader;
  const { unanswerable } = analyser.language;
  let sum = 0;
  for (const query of unanswerable) {
    const { units } = readQuery(reader, `${query} `, 0);
    sum += rank(units, 1)[0]?.score ?? 0;
  }
  const part = tuning.thresholdUntrusted + (1 - tuning.thresholdUntrusted) * index.trust;
  const fitted = (tuning.thresholdSlope * sum) / Math.max(1, unanswerable.length);
  return Math.min(tuning.thresholdMost, tuning.threshold * part + fitted);
};

/** Pieces are made when they are read: most hits of most keystrokes are never drawn. */
const hitFor = (
  analyser: Analyser,
  entry: Entry,
  score: number,
  terms: ReadonlySet<string>,
): Hit => {
  let question: readonly Piece[] | undefined;
  let excerpt: readonly Piece[] | undefined;
  return {
    id: entry.id,
    score,
    get question() {
      return (question ??= markedPieces(analyser, entry.question, terms));
    },
    get excerpt() {
      return (excerpt ??= markedExcerpt(analyser, entry.text, terms));
    },
  };
};

const termsOf = (units: readonly Unit[]): ReadonlySet<string> => {
  const terms = new Set<string>();
  for (const { alternatives } of units) for (const { term } of alternatives) terms.add(term);
  return terms;
};

/** A question of the FAQ typed as it stands is answered by its entry, whatever it is made of. */
const ownQuestionFirst = (
  { analyser, index }: Reader,
  query: string,
  ranked: readonly Ranked[],
): readonly Ranked[] => {
  const key = questionKey(analyser, query);
  const own = key === '' ? undefined : index.questions.get(key);
  if (own === undefined) return ranked;
  return [{ entry: own, score: 1 }, ...ranked.filter(({ entry }) => entry !== own)];
};

/** What one FAQ is searched with. */
interface Prepared {
  readonly reader: Reader;
  readonly rank: Rank;
  readonly threshold: number;
}

const prepare = (faq: Faq, entries: readonly Entry[]): Prepared => {
  const reader = createReader(faq, entries, fuzzyDistance);
  const rank = createRank(reader.index);
  return { reader, rank, threshold: thresholdFor(reader, rank) };
};

interface Found {
  readonly query: Query;
  readonly ranked: readonly Ranked[];
  /** Whether the best one is good enough to stand behind. */
  readonly isAnswer: boolean;
}

const find = ({ reader, rank, threshold }: Prepared, text: string, tolerance: number): Found => {
  const query = readQuery(reader, text, tolerance);
  const ranked = ownQuestionFirst(reader, text, rank(query.units, MOST_HITS + SHOWN_AT_LEAST));
  return { query, ranked, isAnswer: (ranked[0]?.score ?? -1) >= threshold };
};

const countOfHits = ({ ranked, isAnswer }: Found): number => {
  if (!isAnswer) return 0;
  const least = ranked[0]!.score * tuning.share;
  let count = 1;
  while (count < MOST_HITS && (ranked[count]?.score ?? 0) >= least) count += 1;
  return count;
};

/** A word or two that find nothing are read again, farther slips forgiven: little is at stake. */
const findBest = (prepared: Prepared, text: string): Found => {
  const near = find(prepared, text, 1);
  const { units, lost } = near.query;
  if (near.isAnswer || lost === 0 || units.length > MOST_READ_AGAIN) return near;
  const far = find(prepared, text, MORE_TOLERANCE);
  return far.isAnswer ? far : near;
};

/**
 * The search of one FAQ: synchronous, and it keeps nothing of a query. The index is made by the
 * first search, since many shoppers open the panel and only browse.
 */
export const createSearch = (faq: Faq): Search => {
  const entries = faq.topics.flatMap((topic) => topic.entries);
  let prepared: Prepared | undefined;

  return (typed, { exact = false } = {}) => {
    prepared ??= prepare(faq, entries);
    const { analyser } = prepared.reader;
    const { text: query, personal } = withoutPersonalData(typed.slice(0, MOST_CHARACTERS));
    const found = exact ? find(prepared, query, 0) : findBest(prepared, query);
    const count = countOfHits(found);
    const terms = termsOf(found.query.units);
    const shown = found.ranked
      .slice(0, Math.max(count, SHOWN_AT_LEAST))
      .map(({ entry, score }) => hitFor(analyser, entries[entry]!, score, terms));
    return {
      query,
      hits: shown.slice(0, count),
      suggestions: shown.slice(count),
      corrections: found.query.corrections,
      personal,
    };
  };
};
