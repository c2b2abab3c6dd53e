/** How much a word tells by its length. */
import * as weights from '../ranking/weights.ts';

/** Words in Latin, Greek and Cyrillic script; elsewhere length says less. Concepts begin with a colon. */
const alphabetic = /^(?!:)[\0-\u04ff]+$/;

/**
 * Factor on the weight of a word. The shorter a word, the commoner (Zipf's law of abbreviation): in so few
 * entries, document frequency alone cannot tell a common word from a rare one.
 */
export const specificityOf = (word: string): number =>
  alphabetic.test(word) ? Math.min(1, weights.shortestWord + weights.perLetter * word.length) : 1;
