import { parse } from '../../core/faq/parse.ts';
import { languageFor } from '../../core/lexicon/index.ts';
import { memoizeByObject } from '../../core/memoize.ts';
import { createSearch } from '../../core/search/search.ts';
import type { RuleReport, Rule, Subject } from '../rule.ts';
import type { WrittenEntry } from '../written-faq.ts';
import { contentKeys } from './duplicate-question.ts';

/** The results of searching for one question: how well each entry answers it. */
interface OwnSearch {
  readonly entry: WrittenEntry;
  /** Index among all questions. */
  readonly at: number;
  /** Best first. */
  readonly scores: ReadonlyMap<WrittenEntry, number>;
}

interface Searches {
  /** Number of questions that shoppers see. */
  readonly count: number;
  /** The results for each question or, in a long FAQ, for a sample of them. */
  readonly own: readonly OwnSearch[];
  /** Searches for any question. */
  readonly of: (entry: WrittenEntry) => OwnSearch;
}

/**
 * An entry competes with a question if it scores at least this share of the question's own score.
 */
const COMPETING_SHARE = 0.9;

/**
 * The time of a search grows with the FAQ, so searching for every question takes quadratic time. Up
 * to this many questions, all are searched for; beyond, a sample that takes about as long.
 */
const MAX_QUESTIONS = 2000;

/** Every nth question is searched for. */
const sampleStep = (count: number): number => Math.ceil((count / MAX_QUESTIONS) ** 2);

const searchEach = ({ lang, entries, synonyms }: Subject): Searches => {
  const numbered = entries.map(({ question, answer, keywords }, at) => ({
    id: String(at),
    question,
    answer,
    keywords,
  }));
  const topics = [{ id: 'all', title: 'All', entries: numbered }];
  const { faq } = parse({ version: 1, lang, topics, synonyms });
  const search = createSearch(faq, languageFor(faq.lang));
  const usable = new Map(
    faq.topics[0]!.entries.map(({ id, question }, at) => [entries[Number(id)]!, { question, at }]),
  );
  const of = memoizeByObject((entry: WrittenEntry): OwnSearch => {
    const { question, at } = usable.get(entry)!;
    // A query that repeats a question always finds it. With its first word repeated, it is ranked
    // like any other.
    const { hits, suggestions } = search(`${question} ${question.split(/\s/)[0]}`);
    const scores = new Map(
      [...hits, ...suggestions].map((hit) => [entries[Number(hit.id)]!, hit.score]),
    );
    return { entry, at, scores };
  });
  const step = sampleStep(usable.size);
  const own = [...usable.keys()].filter((_, at) => at % step === 0).map(of);
  return { count: usable.size, own, of };
};

/** Shared by the rules below, since searching takes most of the time of a check. */
const searchesIn = memoizeByObject(searchEach);

/** Whether searching for `one` finds `other` as well as `one` itself. */
const finds = (one: OwnSearch, other: WrittenEntry): boolean => {
  const score = one.scores.get(other);
  return score !== undefined && score >= COMPETING_SHARE * (one.scores.get(one.entry) ?? 0);
};

/** Questions that ask the same are reported by other rules. */
const areAlike = (faq: Subject) => {
  const keyOf = contentKeys(faq);
  return (one: WrittenEntry, other: WrittenEntry): boolean => keyOf(one) === keyOf(other);
};

/** The questions that are also found by the words of `one`, and that find `one` by theirs. */
const competitorsIn = (faq: Subject) => {
  const isAlike = areAlike(faq);
  const { of } = searchesIn(faq);
  return (one: OwnSearch): readonly OwnSearch[] =>
    [...one.scores.keys()]
      .filter((entry) => entry !== one.entry && finds(one, entry) && !isAlike(one.entry, entry))
      .map(of)
      .filter((other) => finds(other, one.entry))
      .sort((a, b) => a.at - b.at);
};

export const unfoundQuestion: Rule = {
  code: 'unfound-question',
  severity: 'warning',
  check: (faq) => {
    const [isAlike, competitors] = [areAlike(faq), competitorsIn(faq)];
    return searchesIn(faq).own.flatMap((own): readonly RuleReport[] => {
      const [best] = own.scores.keys();
      if (best === own.entry) return [];
      if (
        best &&
        (isAlike(best, own.entry) || competitors(own).some(({ entry }) => entry === best))
      )
        return [];
      return [
        {
          path: `${own.entry.path}.question`,
          quote: own.entry.question,
          message: best
            ? `Shoppers who type the words of this question get "${best.question}" first.`
            : 'Shoppers who type the words of this question find nothing.',
          remedy: 'Add keywords that distinguish it, or word the question more plainly.',
        },
      ];
    });
  },
};

export const competingQuestions: Rule = {
  code: 'competing-questions',
  severity: 'warning',
  check: (faq) => {
    const { own } = searchesIn(faq);
    const competitors = competitorsIn(faq);
    const searched = new Set(own);
    return own.flatMap((one) =>
      competitors(one)
        // Each pair once, at its later question.
        .filter((other) => other.at < one.at || !searched.has(other))
        .map((other): RuleReport => ({
          path: `${one.entry.path}.question`,
          quote: one.entry.question,
          message: `The words of this question also find "${other.entry.question}", and vice versa.`,
          remedy: 'Merge the two entries, or give each of them keywords that the other lacks.',
        })),
    );
  },
};

export const sampledQuestions: Rule = {
  code: 'sampled-questions',
  severity: 'warning',
  check: (faq) => {
    const { count, own } = searchesIn(faq);
    if (own.length === count) return [];
    return [
      {
        path: 'topics',
        message: `Has ${count} questions, so only ${own.length} of them, spread over all, were tried in the search.`,
        remedy: 'Where one of these is hard to find, check the questions around it, too.',
      },
    ];
  },
};
