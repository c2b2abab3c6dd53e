import { parse } from '../../core/faq/parse.ts';
import { createSearch } from '../../core/search/search.ts';
import type { Report, Rule, Subject } from '../rule.ts';
import type { WrittenEntry } from '../written-faq.ts';
import { questionKey } from './duplicate-question.ts';

/** For each entry that is not first for its own words: the entry that is, if any is found. */
type Winners = ReadonlyMap<WrittenEntry, WrittenEntry | undefined>;

/** Both rules ask for them, and searching once for each question is most of a check's work. */
const known = new WeakMap<Subject, Winners>();

const winnersOf = (faq: Subject): Winners => {
  const before = known.get(faq);
  if (before) return before;
  const winners = findWinners(faq);
  known.set(faq, winners);
  return winners;
};

const findWinners = ({ lang, entries, synonyms }: Subject): Winners => {
  const numbered = entries.map(({ question, answer, keywords }, at) => ({
    id: `n${at}`,
    question,
    answer,
    keywords,
  }));
  const topics = [{ id: 'all', title: 'All', entries: numbered }];
  const { faq } = parse({ version: 1, lang, topics, synonyms });
  const search = createSearch(faq);
  const entryOf = (id: string | undefined) =>
    id === undefined ? undefined : entries[Number(id.slice(1))];
  return new Map(
    faq.topics[0]!.entries.flatMap(({ id, question }) => {
      const own = entryOf(id)!;
      // A question as it stands is always found: its first word once more makes it a query like any.
      const { hits, suggestions } = search(`${question} ${question.split(/\s/)[0]}`);
      const first = entryOf((hits[0] ?? suggestions[0])?.id);
      const isOwn = first === own || (first && questionKey(first) === questionKey(own));
      return isOwn ? [] : [[own, first] as const];
    }),
  );
};

const isMutual = (winners: Winners, entry: WrittenEntry, first: WrittenEntry): boolean =>
  winners.get(first) === entry;

export const unfoundQuestion: Rule = {
  code: 'unfound-question',
  severity: 'warning',
  check: (faq) => {
    const winners = winnersOf(faq);
    return [...winners].flatMap(([entry, first]): readonly Report[] => {
      if (first && isMutual(winners, entry, first)) return [];
      return [
        {
          path: `${entry.path}.question`,
          quote: entry.question,
          message: first
            ? `Shoppers who type the words of this question get "${first.question}" first.`
            : 'Shoppers who type the words of this question find nothing.',
          remedy: 'Add what tells it apart as keywords, or word the question more plainly.',
        },
      ];
    });
  },
};

export const competingQuestions: Rule = {
  code: 'competing-questions',
  severity: 'warning',
  check: (faq) => {
    const winners = winnersOf(faq);
    return [...winners].flatMap(([entry, first]): readonly Report[] => {
      const isReported = faq.entries.indexOf(entry) > faq.entries.indexOf(first ?? entry);
      if (!first || !isMutual(winners, entry, first) || !isReported) return [];
      return [
        {
          path: `${entry.path}.question`,
          quote: entry.question,
          message: `The words of this question bring "${first.question}" first, and the other way round.`,
          remedy:
            'Make one entry of the two, or give each the words and keywords of its own answer.',
        },
      ];
    });
  },
};
