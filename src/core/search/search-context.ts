/** What queries to one FAQ are parsed with: its analyzer, its index, and the words that both know. */
import { analyzerSteps, type Analyzer } from './analysis/analyzer.ts';
import type { Entry, Faq } from '../faq/faq.ts';
import type { Language } from '../lexicon/language.ts';
import { indexSteps, type InvertedIndex } from './index/inverted-index.ts';
import { complete, type Steps } from './steps.ts';
import { NEGATION_STEM } from './analysis/tokenize.ts';
import { fuzzyDistance } from './typo/fuzzy-match.ts';
import { createVocabulary, type Vocabulary, type WordClass } from './typo/vocabulary.ts';

export interface SearchContext {
  readonly analyzer: Analyzer;
  readonly index: InvertedIndex;
  readonly vocabulary: Vocabulary;
}

export function* searchContextSteps(
  faq: Faq,
  entries: readonly Entry[],
  language?: Language,
): Steps<SearchContext> {
  const analyzer = yield* analyzerSteps(faq.lang, faq.synonyms, language, faq.thesaurus);
  const index = yield* indexSteps(entries, analyzer);

  const classOf = (word: string): WordClass => {
    const { stem } = analyzer.tokensOf(word)[0]!;
    if (stem === NEGATION_STEM) return word.length > 2 ? 'denial' : 'other';
    if (analyzer.conceptsOf(stem).length === 0) return 'other';
    return index.words.has(word) ? 'own-concept' : 'concept';
  };

  /** Short function words are left out: they are a typo away from too many other words. */
  const words = (beginning: string): ReadonlySet<string> => {
    const known = new Set<string>();
    for (const list of [index.words, ...analyzer.words, analyzer.stops]) {
      for (const word of list) {
        if (!word.startsWith(beginning)) continue;
        const isLittle = word.length < 4 && analyzer.tokensOf(word)[0]!.stop;
        if (!isLittle || classOf(word) === 'denial') known.add(word);
      }
    }
    return known;
  };

  return { analyzer, index, vocabulary: createVocabulary(words, classOf, fuzzyDistance) };
}

/** `searchContextSteps`, run to completion. */
export const createSearchContext = (...of: Parameters<typeof searchContextSteps>): SearchContext =>
  complete(searchContextSteps(...of));
