/**
 * Prefix of the id of a question's heading, on the page that `shop-help export` writes; the id of
 * the entry follows.
 */
export const QUESTION_HEADING = 'shop-help-question-';
