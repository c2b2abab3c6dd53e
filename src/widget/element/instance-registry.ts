/**
 * The elements on the page, in the order in which they were connected, including those in the shop's
 * shadow roots, which a selector would not find, and failed ones that show their plain link.
 */
let instances: readonly HTMLElement[] = [];

/** The element that the script created because the page had none. */
let defaultInstance: HTMLElement | undefined;

export const firstInstance = (): HTMLElement | undefined => instances[0];

export const registerInstance = (element: HTMLElement): void => {
  if (!instances.includes(element)) instances = [...instances, element];
  reconcile();
};

export const unregisterInstance = (element: HTMLElement): void => {
  // An element that was only moved is already connected again.
  if (element.isConnected) return;
  instances = instances.filter((one) => one !== element);
  // If the shop removed it, it stays removed, and can be garbage-collected.
  if (element === defaultInstance && instances.length === 0) defaultInstance = undefined;
  reconcile();
};

/** Registers the default instance, which leaves the page while the shop has its own element. */
export const setDefaultInstance = (element: HTMLElement): void => {
  defaultInstance = element;
  reconcile();
};

const reconcile = (): void => {
  if (!defaultInstance) return;
  if (instances.some((one) => one !== defaultInstance)) defaultInstance.remove();
  else if (instances.length === 0) document.documentElement.append(defaultInstance);
};
