/**
 * For each item whose key has occurred before, the first item with that key. Empty keys are
 * ignored.
 */
export const repeats = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [item: Item, first: Item])[] => {
  const firsts = new Map<string, Item>();
  return items.flatMap((item) => {
    const key = keyOf(item);
    const first = firsts.get(key);
    if (key !== '' && !first) firsts.set(key, item);
    return first ? [[item, first] as const] : [];
  });
};
