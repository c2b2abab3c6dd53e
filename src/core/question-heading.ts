/**
 * What the id of a question's heading begins with, on the page that `shop-help export` writes; the id
 * of its entry follows.
 */
export const QUESTION_HEADING = 'shop-help-question-';
