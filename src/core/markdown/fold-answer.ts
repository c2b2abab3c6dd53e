import type { Answer } from '../faq/faq.ts';
import { plainText } from './plain-text.ts';

/** Characters of an answer that fill a panel. */
const SCREEN = 900;
/** Less than this is not worth a button. */
const LEAST_FOLDED = 400;

/** How many blocks of an answer are shown at once: all of them, or about a screen where more follows. */
export const blocksShown = (answer: Answer): number => {
  const at = answer.findIndex((_, end) => plainText(answer.slice(0, end)).length > SCREEN);
  return at > 0 && plainText(answer.slice(at)).length > LEAST_FOLDED ? at : answer.length;
};
