/** Calls `create` once per key and keeps its result for good. */
export const memoize = <Value>(create: (key: string) => Value): ((key: string) => Value) => {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? create(key);
    made.set(key, value);
    return value;
  };
};

/** Calls `create` once per object and keeps its result as long as the object lives. */
export const memoizeByObject = <Key extends object, Value>(
  create: (key: Key) => Value,
): ((key: Key) => Value) => {
  const made = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = made.get(key) ?? { value: create(key) };
    made.set(key, found);
    return found.value;
  };
};
