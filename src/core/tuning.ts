/**
 * Every number of the search that was fitted by measuring (`npm run bench:search`), in one place.
 * Weights are relative to one telling word of a question, which has 1.
 */
export const tuning = {
  /** BM25F: how much a word counts in each field, and how much a long text is held against it. */
  questionWeight: 3.3,
  questionLength: 0.5,
  keywordWeight: 2.5,
  answerWeight: 0.3,
  answerLength: 0.4,
  saturation: 1.1,
  /** An expression of several words names its concept more surely than one word. */
  expressionTimes: 1.4,
  /** How sure a concept is against the word itself, which has 1. */
  conceptQuality: 1.2,
  /** How much the lesser readings of a word add to the best one. */
  agreement: 0.1,
  relatedQuality: 0.4,
  /** Cues, and what most questions are about ("order", "parcel", "delivery"), tell little. */
  cueWeight: 0.35,
  generalWeight: 0.6,
  /** What counts against an answer: a topic the FAQ lacks most, a number hardly. */
  missingTopic: 3,
  missingCue: 0.2,
  unknownWord: 0.7,
  unknownNumber: 0.15,
  /** A topic held less strongly than this is as good as lacking. */
  weakTopic: 0.35,
  /** Counts as asked in every query, so that one common word is no evidence. */
  doubt: 0.9,
  /** How much the best clause of a long message counts beside the whole. */
  clauseShare: 0.25,
  /** How far the lexicon is trusted in a FAQ of another trade. */
  leastTrust: 0.15,
  /**
   * The least score to stand behind, the part of it where the lexicon is not trusted, how fast it
   * rises with the scores of what no FAQ answers, and the most it may be.
   */
  threshold: 0.14,
  thresholdUntrusted: 0.6,
  thresholdSlope: 0.3,
  thresholdMost: 0.21,
  /** Further hits have at least this share of the best one's score. */
  share: 0.35,
};
