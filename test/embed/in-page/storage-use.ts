/** Runs in the page before everything else: records in `asked` which storage is accessed. */

const asked: string[] = [];

const watch = (owner: object, name: string): void => {
  const { get, set } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
  Object.defineProperty(owner, name, {
    configurable: true,
    get(this: unknown): unknown {
      asked.push(name);
      return get?.call(this) as unknown;
    },
    set(this: unknown, value: unknown) {
      asked.push(name);
      set?.call(this, value);
    },
  });
};

Object.assign(window, { asked });
for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore']) {
  if (name in window) watch(window, name);
}
watch(Document.prototype, 'cookie');

// Makes the file a module, so that its names do not clash with globals.
export {};
