/**
 * Ranking weights and thresholds, fitted by measuring (`npm run bench:search`). Weights are relative
 * to one distinctive word of a question, which has 1.
 */

/** BM25F: how much a word counts in each field, and how much a long text is held against it. */
export const questionWeight = 3.3;
export const questionLength = 0.5;
export const keywordWeight = 2.5;
export const answerWeight = 0.3;
/** The same where the lexicon is not trusted. */
export const untrustedAnswerWeight = 0.6;
export const answerLength = 0.4;
export const saturation = 1.1;
/** An expression of several words names its concept more surely than one word. */
export const expressionTimes = 1.4;
/** Weight of a concept against the word itself, which has 1. */
export const conceptQuality = 1.2;
/** How much a word's weaker alternatives add to the best one. */
export const agreement = 0.1;
/** Weight of an everyday word for about the same thing, against the word itself. */
export const everydayQuality = 0.6;
export const relatedQuality = 0.4;
/** Weight of a word that has a part in common with the one that was asked. */
export const partQuality = 0.7;
/** Cues and general topics ("order", "parcel", "delivery") distinguish little. */
export const cueWeight = 0.35;
export const generalWeight = 0.6;
/** Weight of what was asked and no entry holds: a topic counts most, a number hardly. */
export const missingTopic = 3;
export const missingCue = 0.2;
export const unknownWord = 0.7;
export const unknownNumber = 0.15;
/** A topic that no entry holds more strongly than this counts as missing. */
export const weakTopic = 0.25;
/** Added to the weight asked in every query, so that one common word is no evidence. */
export const smoothing = 0.9;
/** Weight of the best clause of a long message beside the whole. */
export const clauseShare = 0.25;
/** How far the lexicon is trusted in a FAQ of another trade. */
export const leastTrust = 0.15;
/** Trust for what every shop's FAQ mentions, and the share of topic words in questions for all of it. */
export const tradeTrust = 0.5;
export const trustedShare = 0.4;
/** Weight of an expression's own words beside its concept, where the lexicon is trusted. */
export const literalShare = 0.2;
/**
 * The least score of a hit, the share of it where the lexicon is not trusted, how fast it rises with
 * the scores of unanswerable queries, and its maximum.
 */
export const threshold = 0.137;
export const thresholdUntrusted = 0.5;
export const thresholdSlope = 0.3;
export const thresholdMost = 0.21;
/** An entry holds a word of which it answers this share of the weight. */
export const heldShare = 0.25;
/** A correction that is less certain is a guess. */
export const guess = 0.81;
/**
 * With half of a short query's telling words an entry is an answer at so many times the least score,
 * or where no other entry has this share of its score.
 */
export const standingOut = 1.25;
export const rivalShare = 0.8;
/** Everyday words make an entry an answer at so many times their least score, and without a rival. */
export const everydayMargin = 1.1;
/** Entries whose scores are within this share of the best are near ties. */
export const nearTie = 0.05;
/** Further hits have at least this share of the best one's score. */
export const share = 0.35;
/** Suggestions have at least this score. */
export const suggestionFloor = 0.05;
