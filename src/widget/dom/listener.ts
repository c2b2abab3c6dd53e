/**
 * A listener for a template. Lit hands a function on as its own options, and a page may have given all
 * functions a `once`, as Sugar does.
 */
export const listener = <Args extends readonly unknown[]>(
  callback: (...args: Args) => void,
): ((...args: Args) => void) => Object.assign(callback, { once: false });
