/**
 * A listener for a template. Lit passes a function as its own listener options, and a page may have
 * added a `once` to every function, as Sugar does.
 */
export const listener = <Args extends readonly unknown[]>(
  callback: (...args: Args) => void,
): ((...args: Args) => void) => Object.assign(callback, { once: false });

/** A listener for a toggle button that ignores the second click of a double click. */
export const toggleListener = (toggle: (button: Element) => void): ((event: MouseEvent) => void) =>
  listener((event: MouseEvent) => {
    if (event.detail < 2) toggle(event.currentTarget as Element);
  });
