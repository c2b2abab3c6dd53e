/** Each of some texts once, the most frequent first; those that are as frequent keep their order. */
export const mostFrequentFirst = (texts: readonly string[]): readonly string[] => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([text]) => text);
};
