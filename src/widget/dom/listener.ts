/**
 * A listener for a template. Lit passes the listener itself as the options of `addEventListener`, and
 * a page may have added `once` to every function, as Sugar does.
 */
export const listener = <Args extends readonly unknown[]>(
  callback: (...args: Args) => void,
): ((...args: Args) => void) => Object.assign(callback, { once: false });

/** A listener for a toggle button, which ignores the second click of a double click. */
export const toggleListener = (toggle: (button: Element) => void): ((event: MouseEvent) => void) =>
  listener((event: MouseEvent) => {
    if (event.detail < 2) toggle(event.currentTarget as Element);
  });
