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
  if (contacts) keepClearOfQuestion(contacts);
  (contacts ?? feedback ?? entry)?.scrollIntoView({ block: 'nearest' });
};

/** Except in a low window, the question stays in place above its answer and the contacts below that. */
const keepClearOfQuestion = (contacts: Element): void => {
  const panel = contacts.closest<HTMLElement>('.panel');
  const heading = contacts.closest('.entry')?.querySelector<HTMLElement>('.heading');
  if (!panel || !heading) return;
  const isSticky = getComputedStyle(heading).position === 'sticky';
  panel.style.setProperty('--_question-height', isSticky ? `${heading.offsetHeight}px` : '0px');
};

/** In a low window, the header stays in place; how high it is depends on title and text size. */
const keepClearOfHeader = (content: Element): void => {
  const panel = content.closest<HTMLElement>('.panel');
  const header = panel?.querySelector<HTMLElement>('.header');
  if (header) panel!.style.scrollPaddingBlockStart = `${header.offsetHeight}px`;
};
