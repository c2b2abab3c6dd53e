/** What the queries to one FAQ are read with: its analyser, its index, and the words known to both. */
import type { Analyser } from './analyzer.ts';
import { createAnalyser } from './analyzer.ts';
import type { Entry, Faq } from '../faq/faq.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { createIndex } from './inverted-index.ts';
import { DENIAL } from './tokenize.ts';
import type { Distance, Standing, Vocabulary } from './typo/vocabulary.ts';
import { createVocabulary } from './typo/vocabulary.ts';

export interface Reader {
  readonly analyser: Analyser;
  readonly index: InvertedIndex;
  readonly vocabulary: Vocabulary;
}

export const createReader = (faq: Faq, entries: readonly Entry[], distance: Distance): Reader => {
  const analyser = createAnalyser(faq.lang, faq.synonyms);
  const index = createIndex(entries, analyser);

  const standingOf = (word: string): Standing => {
    const { stem } = analyser.tokensOf(word)[0]!;
    if (stem === DENIAL) return word.length > 2 ? 'denial' : 'other';
    if (analyser.conceptsOf(stem).length === 0) return 'other';
    return index.words.has(word) ? 'own-concept' : 'concept';
  };

  /** Little words are left out: too many others are near them. */
  const words = (beginning: string): ReadonlySet<string> => {
    const known = new Set<string>();
    for (const list of [index.words, analyser.words, analyser.stops]) {
      for (const word of list) {
        if (!word.startsWith(beginning)) continue;
        const isLittle = word.length < 4 && analyser.tokensOf(word)[0]!.stop;
        if (!isLittle || standingOf(word) === 'denial') known.add(word);
      }
    }
    return known;
  };

  return { analyser, index, vocabulary: createVocabulary(words, standingOf, distance) };
};
