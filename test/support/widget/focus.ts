import { expect } from '@open-wc/testing';

/** The focused element, inside shadow roots too. */
export const deepFocus = (root: Document | ShadowRoot = document): Element | null => {
  const active = root.activeElement;
  return active?.shadowRoot?.activeElement ? deepFocus(active.shadowRoot) : active;
};

/**
 * Fails with one line about both elements; comparing the elements would print everything they refer
 * to.
 */
export const expectFocusOn = (target: Element | undefined): void => {
  const active = deepFocus();
  const message = `the focus is on ${described(active)}, not on ${described(target)}`;
  expect(active === target, message).to.equal(true);
};

export const described = (element: Element | null | undefined): string =>
  element ? `<${element.localName}> "${wordsOf(element).slice(0, 40)}"` : 'nothing';

const wordsOf = (element: Element): string =>
  element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();
