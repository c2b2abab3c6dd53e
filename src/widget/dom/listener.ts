/**
 * A listener for a template. Lit hands a function on as its own options, and a page may have given all
 * functions a `once`, as Sugar does.
 */
export const listener = <Args extends readonly unknown[]>(
  callback: (...args: Args) => void,
): ((...args: Args) => void) => Object.assign(callback, { once: false });

/** A listener for a button that opens and closes: the second click of a double click undoes nothing. */
export const toggleListener = (toggle: (button: Element) => void): ((event: MouseEvent) => void) =>
  listener((event: MouseEvent) => {
    if (event.detail < 2) toggle(event.currentTarget as Element);
  });
