import { parse } from '../../core/faq/parse.ts';
import { languageFor } from '../../core/lexicon/index.ts';
import { memoizeByObject } from '../../core/memoize.ts';
import { createSearch } from '../../core/search/search.ts';
import type { RuleReport, Rule, Subject } from '../rule.ts';
import type { WrittenEntry } from '../written-faq.ts';
import { contentKeys } from './duplicate-question.ts';

/** What the words of one question find: how well each entry answers them. */
interface OwnSearch {
  readonly entry: WrittenEntry;
  /** Its place among all questions. */
  readonly at: number;
  /** Best first. */
  readonly scores: ReadonlyMap<WrittenEntry, number>;
}

/** An entry that is so near to the best one is as good as that. */
const NEAR = 0.9;

const searchEach = ({ lang, entries, synonyms }: Subject): ReadonlyMap<WrittenEntry, OwnSearch> => {
  const numbered = entries.map(({ question, answer, keywords }, at) => ({
    id: String(at),
    question,
    answer,
    keywords,
  }));
  const topics = [{ id: 'all', title: 'All', entries: numbered }];
  const { faq } = parse({ version: 1, lang, topics, synonyms });
  const search = createSearch(faq, languageFor(faq.lang));
  const found = faq.topics[0]!.entries.map(({ id, question }, at): OwnSearch => {
    // As it stands a question is always found: its first word once more makes it a query like any.
    const { hits, suggestions } = search(`${question} ${question.split(/\s/)[0]}`);
    const scores = new Map(
      [...hits, ...suggestions].map((hit) => [entries[Number(hit.id)]!, hit.score]),
    );
    return { entry: entries[Number(id)]!, at, scores };
  });
  return new Map(found.map((one) => [one.entry, one]));
};

/** Two rules ask for it, and searching once for each question is most of a check's work. */
const foundIn = memoizeByObject(searchEach);

/** Whether the words of `one` find `other` as well as `one` itself. */
const finds = (one: OwnSearch, other: OwnSearch): boolean => {
  const score = one.scores.get(other.entry);
  return score !== undefined && score >= NEAR * (one.scores.get(one.entry) ?? 0);
};

/** Of questions that ask the same, other rules tell. */
const areAlike = (faq: Subject) => {
  const keyOf = contentKeys(faq);
  return (one: OwnSearch, other: OwnSearch): boolean => keyOf(one.entry) === keyOf(other.entry);
};

const areCompeting = (faq: Subject) => {
  const isAlike = areAlike(faq);
  return (one: OwnSearch, other: OwnSearch): boolean =>
    one !== other && !isAlike(one, other) && finds(one, other) && finds(other, one);
};

export const unfoundQuestion: Rule = {
  code: 'unfound-question',
  severity: 'warning',
  check: (faq) => {
    const all = foundIn(faq);
    const [isAlike, isCompeting] = [areAlike(faq), areCompeting(faq)];
    return [...all.values()].flatMap((own): readonly RuleReport[] => {
      const [best] = own.scores.keys();
      const first = best && all.get(best);
      if (first && (isAlike(first, own) || isCompeting(first, own))) return [];
      return [
        {
          path: `${own.entry.path}.question`,
          quote: own.entry.question,
          message: first
            ? `Shoppers who type the words of this question get "${first.entry.question}" first.`
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
    const all = foundIn(faq);
    const isCompeting = areCompeting(faq);
    return [...all.values()].flatMap((own) =>
      [...own.scores.keys()]
        .flatMap((entry) => all.get(entry) ?? [])
        .filter((before) => before.at < own.at && isCompeting(own, before))
        .sort((one, other) => one.at - other.at)
        .map((before): RuleReport => ({
          path: `${own.entry.path}.question`,
          quote: own.entry.question,
          message: `The words of this question bring "${before.entry.question}" as well, and the other way round.`,
          remedy: 'Make one entry of the two, or give each keywords that the other has not.',
        })),
    );
  },
};
