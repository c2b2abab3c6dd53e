/** Questions and keywords that a query may repeat word for word, and the entries that they belong to. */
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Entry } from '../../faq/faq.ts';
import type { Steps } from '../steps.ts';

/** Key under which different spellings of a question are equal. */
export const questionKey = (analyzer: Analyzer, text: string): string =>
  analyzer.split.folded(text).join(' ');

/** Keys of the questions, each with its first entry. */
export function* firstWithQuestion(
  entries: readonly Entry[],
  analyzer: Analyzer,
): Steps<ReadonlyMap<string, number>> {
  const questions = new Map<string, number>();
  let number = 0;
  for (const { question } of entries) {
    const key = questionKey(analyzer, question);
    if (!questions.has(key)) questions.set(key, number);
    number += 1;
    yield;
  }
  return questions;
}

/** Keys of the keywords that one entry alone has. */
export function* ownKeywords(
  entries: readonly Entry[],
  analyzer: Analyzer,
): Steps<ReadonlyMap<string, number>> {
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  let number = 0;
  for (const { keywords } of entries) {
    for (const keyword of keywords) {
      const key = questionKey(analyzer, keyword);
      if ((owners.get(key) ?? number) !== number) shared.add(key);
      owners.set(key, number);
    }
    number += 1;
    yield;
  }
  for (const key of shared) owners.delete(key);
  return owners;
}
