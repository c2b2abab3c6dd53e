/**
 * The elements that are on the page, in the order in which they came: those in shadow roots of the
 * shop, too, which no selector finds. A list, since old shops replace `Set`.
 */
let present: readonly HTMLElement[] = [];

/** The one that the script has made, on a page that held none. */
let spare: HTMLElement | undefined;

export const firstPresent = (): HTMLElement | undefined => present[0];

export const come = (element: HTMLElement): void => {
  present = [...present, element];
  settle();
};

export const go = (element: HTMLElement): void => {
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
