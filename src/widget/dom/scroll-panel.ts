/** Scrolls the panel to its top, whichever of its parts scrolls. */
export const scrollToTop = (host: HTMLElement): void => {
  const scrollers = host.shadowRoot?.querySelectorAll('.panel, .body') ?? [];
  for (const scroller of scrollers) scroller.scrollTop = 0;
};

/**
 * Scrolls just far enough to show the reply to a rating, or the contacts below it; else the answer,
 * or its question if the answer does not fit.
 */
export const reveal = (pressed: Element): void => {
  const entry = pressed.closest('.entry');
  const feedback = pressed.closest('.feedback');
  const contacts = feedback && entry?.querySelector('.card');
  keepClearOfHeader(pressed);
  const heading = entry?.querySelector<HTMLElement>('.heading');
  if (contacts && heading) keepClearOfQuestion(contacts as HTMLElement, heading);
  (contacts ?? feedback ?? entry)?.scrollIntoView({ block: 'nearest' });
};

/** Space between a question that stays in place and what is scrolled to below it, in pixels. */
const GAP = 8;

/** Except in a low window, the question stays in place above its answer. */
const keepClearOfQuestion = (content: HTMLElement, heading: HTMLElement): void => {
  const isSticky = getComputedStyle(heading).position === 'sticky';
  content.style.scrollMarginBlockStart = isSticky ? `${heading.offsetHeight + GAP}px` : '';
};

/** In a low window, the header stays in place; how high it is depends on title and text size. */
const keepClearOfHeader = (content: Element): void => {
  const panel = content.closest<HTMLElement>('.panel');
  const header = panel?.querySelector<HTMLElement>('.header');
  if (header) panel!.style.scrollPaddingBlockStart = `${header.offsetHeight}px`;
};
