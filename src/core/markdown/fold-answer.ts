import type { Answer } from '../faq/faq.ts';
import { plainText } from './plain-text.ts';

/** About how many characters fill a panel. */
const PANEL_LENGTH = 900;
/** A remainder shorter than this, in characters, is not worth a button. */
const MIN_FOLDED_LENGTH = 400;

/** How many blocks of an answer are shown unfolded: all, or about a screenful of a long one. */
export const blocksShown = (answer: Answer): number => {
  const at = answer.findIndex((_, end) => plainText(answer.slice(0, end)).length > PANEL_LENGTH);
  return at > 0 && plainText(answer.slice(at)).length > MIN_FOLDED_LENGTH ? at : answer.length;
};
