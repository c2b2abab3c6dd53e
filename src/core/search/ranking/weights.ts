/**
 * Ranking weights and thresholds, fitted by measuring (`npm run bench:search`). Weights are
 * relative to one distinctive word of a question, which weighs 1.
 */

/** BM25F: weight of a word in each field, and the penalty on long texts. */
export const questionWeight = 3.3;
export const questionLength = 0.5;
export const keywordWeight = 2.5;
export const answerWeight = 0.45;
export const answerLength = 0.4;
export const saturation = 1.1;
/** Factor for an expression of several words, which names its concept more surely than one word. */
export const expressionTimes = 1.4;
/** Weight of a concept, relative to the word itself. */
export const conceptBoost = 1.2;
/** Share of a word's weaker alternatives that is added to the best one. */
export const agreement = 0.1;
/** Weight of a synonym from the thesaurus, relative to the word itself. */
export const synonymBoost = 0.6;
export const relatedBoost = 0.6;
/** Weight of a word that shares a part with the query's. */
export const partBoost = 0.7;
/** Cues and general topics ("order", "parcel", "delivery") distinguish little. */
export const cueWeight = 0.35;
export const generalWeight = 0.6;
/** Weight of a topic and of any other word that no entry contains. */
export const missingTopic = 3;
export const unknownWord = 0.7;
/** Weight of a word by its length: this, and so much for each letter, up to 1. */
export const shortestWord = 0.5;
export const perLetter = 0.08;
/** A topic that no entry contains more strongly than this counts as missing. */
export const weakTopic = 0.25;
/** Added to the weight of every query, so that one common word is not evidence enough. */
export const smoothing = 0.9;
/** Lowest trust in the lexicon, for a FAQ of another trade. */
export const minTrust = 0.15;
/** The same for topics of any trade: from 0.7 on, unanswerable queries get answers. */
export const anyTradeTrust = 0.6;
/** Trust for what every shop's FAQ mentions, and the share of topic words in questions for all of it. */
export const tradeTrust = 0.5;
export const trustedShare = 0.4;
/** A correction less certain than this is a guess. */
export const guess = 0.81;
/** Lowest confidence in an answer. */
export const minConfidence = 0.071;
/** 1 for the share of a query's words that are covered; less, so that long queries need a smaller share. */
export const coverageExponent = 0.6;
/** Share of a query from which on it is covered completely, so that a second entry may answer it, too. */
export const completeShare = 0.9;
/** Share of the confidence that is lost where a second entry scores as high as the first. */
export const rivalShare = 0.5;
/** Entries found by synonyms come first at this many times the best score by the words themselves. */
export const expansionLead = 1.3;
/** Entries whose scores are within this share of the best are near ties. */
export const nearTie = 0.05;
/** Rows whose scores are within this share of the best keep their order while a query is typed. */
export const steadyTie = 0.3;
/** Lowest score of further hits, as a share of the best one's. */
export const share = 0.45;
/** Lowest score of a suggestion. */
export const suggestionFloor = 0.05;
