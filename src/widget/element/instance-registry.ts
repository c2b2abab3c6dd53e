/**
 * The elements that are on the page, in the order in which they came: those in shadow roots of the
 * shop, too, which no selector finds. One that has failed is among them, with its plain link.
 */
let present: readonly HTMLElement[] = [];

/** The one that the script has made, on a page that held none. */
let spare: HTMLElement | undefined;

// Not `[0]`: that of an empty list is what a page has put on `Array.prototype`.
export const firstPresent = (): HTMLElement | undefined => present.at(0);

export const arrive = (element: HTMLElement): void => {
  if (!present.includes(element)) present = [...present, element];
  settle();
};

export const leave = (element: HTMLElement): void => {
  // Only moved, it is back by now.
  if (element.isConnected) return;
  present = present.filter((one) => one !== element);
  // Taken out by the shop it stays out, and nothing keeps it alive.
  if (element === spare && present.length === 0) spare = undefined;
  settle();
};

/** This element gives way to any that the shop itself puts on the page, while that is there. */
export const makeSpare = (element: HTMLElement): void => {
  spare = element;
  settle();
};

const settle = (): void => {
  if (!spare) return;
  if (present.some((one) => one !== spare)) spare.remove();
  else if (present.length === 0) document.documentElement.append(spare);
};
