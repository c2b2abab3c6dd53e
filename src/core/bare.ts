/**
 * Options for the browser that hold what is written here and nothing else: what a page has put on
 * `Object.prototype` would be read as an option of ours.
 */
export const bare = <Options extends object>(options: Options): Options => ({
  __proto__: null,
  ...options,
});
