import { reportingCallback } from '../element/safe-callback.ts';

/** What the shop's own links and buttons carry to open the help; the value is the id of an entry. */
export const OPEN_HOOK = 'data-shop-help-open';

/** A link that leads somewhere. */
const LINK = 'a[href]:not([href="#"])';

export const linkOnPath = (event: MouseEvent): HTMLElement | undefined => {
  const link = closestOnPath(event, LINK);
  return link instanceof HTMLElement ? link : undefined;
};

/** The nearest such element around what was clicked, in the shop's open shadow roots too. */
export const closestOnPath = (event: MouseEvent, selector: string): Element | undefined =>
  event
    .composedPath()
    .find((one): one is Element => one instanceof Element && one.matches(selector));

/**
 * Lets the shop's buttons that should open the help lead where its plain link leads, until aborted.
 * Links lead somewhere themselves.
 */
export const redirectHooksToLink = (element: HTMLElement): AbortController => {
  const listening = new AbortController();
  const onClick = (event: MouseEvent): void => {
    const link = element.querySelector<HTMLElement>(':scope > a[href]');
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
