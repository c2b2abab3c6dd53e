/** How far the shop lexicon fits a FAQ: that of another trade means other things by the same words. */
import type { Analyzer } from './analyzer.ts';
import type { Token } from './tokenize.ts';
import * as weights from './weights.ts';

/** Topics that every shop's FAQ mentions and hardly any other does. */
const TRADE: readonly string[] = [':order', ':parcel'];
/** A FAQ with fewer entries says too little of its trade. */
const FEWEST_ENTRIES = 10;

/** Content words of all questions, and those of them that name a topic of the lexicon. */
export interface Naming {
  content: number;
  topics: number;
}

/** Adds the words of one question to `naming`. */
export const countNaming = (analyzer: Analyzer, tokens: readonly Token[], naming: Naming): void => {
  tokens.forEach((token, at) => {
    if (token.stop) return;
    naming.content += 1;
    const concepts = analyzer.spanAt(tokens, at)?.concepts ?? [];
    if (concepts.some(({ term, ambiguous }) => !ambiguous && !analyzer.isCue(term))) {
      naming.topics += 1;
    }
  });
};

/**
 * Trust in the lexicon, 0…1. About half of the content words in a shop's questions name a topic of the lexicon, hardly any
 * in those of another trade.
 */
export const trustIn = (
  entriesWith: (term: string) => readonly number[],
  size: number,
  { topics, content }: Naming,
): number => {
  if (size < FEWEST_ENTRIES) return 1;
  const mentioning = new Set<number>();
  for (const term of TRADE) for (const entry of entriesWith(term)) mentioning.add(entry);
  const enough = Math.max(3, size / 1000);
  const ofTrade = Math.min(1, mentioning.size / enough);
  const trust = weights.tradeTrust * ofTrade + topics / Math.max(1, content) / weights.trustedShare;
  return Math.min(1, Math.max(weights.leastTrust, trust));
};
