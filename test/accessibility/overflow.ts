import type { Page } from '@playwright/test';
import type { Help } from '../support/pages/pages.ts';
import { french, states } from './states.ts';

/** Goes through all states and checks each. */
export const inEachState = async (
  page: Page,
  help: Help,
  look: (state: string) => Promise<void>,
): Promise<void> => {
  for (const [name, step] of Object.entries(states)) {
    await step(page, help, french);
    await look(name);
  }
};

/**
 * Runs in the page: elements wider than their container, which would require scrolling sideways.
 */
export const overflowing = (help: Element): readonly string[] => {
  const root = help.shadowRoot!;
  const all = [...root.querySelectorAll('.root, .root *')];
  const wide = all.filter((one) => {
    if (one.closest('.visually-hidden, .away, svg, input')) return false;
    const { left, right, width } = one.getBoundingClientRect();
    return (
      width > 0 &&
      (left < -1 ||
        right > innerWidth + 1 ||
        (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline'))
    );
  });
  const page = document.documentElement;
  return [
    ...wide.map((one) => `${one.localName}.${one.className}`),
    ...(page.scrollWidth > page.clientWidth ? ['the page'] : []),
  ];
};

/** Runs in the page: text that is cut off. */
export const clipped = (help: Element): readonly string[] =>
  [...help.shadowRoot!.querySelectorAll<HTMLElement>('.root *')]
    .filter((one) => {
      const style = getComputedStyle(one);
      const isCut = style.overflowY === 'hidden' || style.overflowX === 'hidden';
      // An excerpt is meant to show only two lines of an answer.
      if (!isCut || one.matches('.visually-hidden, .panel, .excerpt, .away, svg')) return false;
      return one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1;
    })
    .map((one) => `${one.localName}.${one.className}`);
