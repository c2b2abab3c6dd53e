/** How far the shop lexicon fits a FAQ: that of another trade means other things by the same words. */
import type { Analyzer } from '../analysis/analyzer.ts';
import type { Entry } from '../../faq/faq.ts';
import { complete, type Steps } from '../steps.ts';
import * as weights from '../ranking/weights.ts';

/** Topics that every shop's questions mention and hardly any other FAQ's do. */
const tradeTopics: readonly string[] = [':order', ':parcel'];
/** A FAQ with fewer entries says too little of its trade. */
const MIN_ENTRIES = 10;

/** Content words of questions, and those of them that name a topic of the lexicon. */
interface Naming {
  content: number;
  topics: number;
  /** Number of questions that mention a topic of the trade. */
  ofTrade: number;
}

const countNaming = (analyzer: Analyzer, question: string, naming: Naming): void => {
  const tokens = analyzer.split.folded(question).flatMap((word) => analyzer.tokensOf(word));
  let isOfTrade = false;
  tokens.forEach((token, at) => {
    if (token.stop) return;
    naming.content += 1;
    const concepts = analyzer.expressionAt(tokens, at)?.concepts ?? [];
    const topics = concepts.filter(({ term, ambiguous }) => !ambiguous && !analyzer.isCue(term));
    if (topics.length > 0) naming.topics += 1;
    isOfTrade ||= topics.some(({ term }) => tradeTopics.includes(term));
  });
  if (isOfTrade) naming.ofTrade += 1;
};

/**
 * Trust in the lexicon, 0…1. About half of the content words in a shop's questions name a topic of
 * the lexicon, hardly any in those of another trade.
 */
export function* trustSteps(analyzer: Analyzer, entries: readonly Entry[]): Steps<number> {
  if (entries.length < MIN_ENTRIES) return 1;
  const naming = { content: 0, topics: 0, ofTrade: 0 };
  for (const { question } of entries) {
    countNaming(analyzer, question, naming);
    yield;
  }
  const ofTrade = Math.min(1, naming.ofTrade / Math.max(3, entries.length / 1000));
  const named = naming.topics / Math.max(1, naming.content);
  const trust = weights.tradeTrust * ofTrade + named / weights.trustedShare;
  return Math.min(1, Math.max(weights.minTrust, trust));
}

/** `trustSteps`, run to completion. */
export const trustIn = (...of: Parameters<typeof trustSteps>): number =>
  complete(trustSteps(...of));
