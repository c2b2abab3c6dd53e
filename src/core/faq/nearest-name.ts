/**
 * The known name of which `name` is most likely a misspelling: at most two letters added, left out,
 * changed or swapped, ignoring case. Undefined if none is that close.
 */
export const nearestName = (name: string, known: readonly string[]): string | undefined => {
  if (name.length > MAX_LENGTH) return undefined;
  const typed = name.toLowerCase();
  let nearest: string | undefined;
  let least = 3;
  for (const candidate of known) {
    const edits = editsBetween(typed, candidate.toLowerCase());
    if (edits < least && edits < candidate.length / 2) {
      nearest = candidate;
      least = edits;
    }
  }
  return nearest;
};

const MAX_LENGTH = 40;

/** Optimal string alignment distance. */
const editsBetween = (a: string, b: string): number => {
  let beforeLast: number[] = [];
  let last = [...b, ''].map((_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (isSame ? 0 : 1),
        isSwap ? beforeLast[j - 2]! + 1 : Infinity,
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
};
