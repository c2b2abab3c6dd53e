import { reportingCallback } from '../element/safe-callback.ts';

/** Attribute of the shop's own links and buttons that open the help; its value is an entry id. */
export const OPEN_HOOK = 'data-shop-help-open';

/** A link with a real destination. */
const LINK = 'a[href]:not([href="#"])';

export const linkOnPath = (event: MouseEvent): HTMLElement | undefined => {
  const link = closestOnPath(event, LINK);
  return link instanceof HTMLElement ? link : undefined;
};

/** The nearest match at or around the click target, inside the shop's open shadow roots too. */
export const closestOnPath = (event: MouseEvent, selector: string): Element | undefined =>
  event
    .composedPath()
    .find((one): one is Element => one instanceof Element && one.matches(selector));

/** The fallback link in the element's light DOM, or null. */
export const findFallbackLink = (element: HTMLElement): HTMLElement | null =>
  element.querySelector<HTMLElement>(':scope > a[href]:not([slot])');

/**
 * Makes the shop's own help buttons follow the element's plain link, until aborted. Its links already
 * have a destination.
 */
export const redirectHooksToLink = (element: HTMLElement): AbortController => {
  const listening = new AbortController();
  const onClick = (event: MouseEvent): void => {
    const link = findFallbackLink(element);
    if (!link || event.defaultPrevented || closestOnPath(event, 'a[href]')) return;
    if (!closestOnPath(event, `[${OPEN_HOOK}]`)) return;
    event.preventDefault();
    link.click();
  };
  document.addEventListener('click', reportingCallback(element, onClick), {
    signal: listening.signal,
  });
  return listening;
};
