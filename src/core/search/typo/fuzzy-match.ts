/** Fuzzy comparison of two words. The only file that knows Fuse.js. */
import Fuse from 'fuse.js/basic';

/**
 * Edit errors over word length: 0 for equal words, `undefined` above `threshold`. Fuse matches one
 * text anywhere in the other, so "rem" is in "remboursement" without an error; both directions are
 * compared and the worse one counts.
 */
export const fuzzyDistance = (
  typed: string,
  word: string,
  threshold: number,
): number | undefined => {
  const options = { threshold, ignoreLocation: true, isCaseSensitive: true };
  const there = Fuse.match(typed, word, options);
  if (!there.isMatch) return undefined;
  const back = Fuse.match(word, typed, options);
  return back.isMatch ? Math.max(there.score, back.score) : undefined;
};
