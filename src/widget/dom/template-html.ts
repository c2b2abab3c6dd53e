import { trustedTypesPolicy } from './trusted-types.ts';

/** Sanitizer options that make `Element.setHTML` keep as much as it is allowed to. */
const keepEverything = { comments: true, removeElements: [], removeAttributes: [] };

type SetHtml = (this: Element, html: string, options: { sanitizer: typeof keepEverything }) => void;

/**
 * Fills a `<template>` with the HTML of one of our own templates, which never contains outside
 * content. The build patches this into Lit.
 *
 * Pages that enforce Trusted Types refuse a plain `innerHTML`. `setHTML` needs no policy, so it is
 * tried first: creating a policy that the page does not allow would report a violation.
 */
export const fillTemplate = (template: HTMLTemplateElement, html: string): void => {
  try {
    setHtml.call(template, html, { sanitizer: keepEverything });
  } catch {
    // eslint-disable-next-line no-restricted-syntax -- The one place where HTML is read.
    template.innerHTML = trustedTypesPolicy().createHTML(html);
  }
};

/** The native `setHTML`; old shop libraries add their own to `HTMLElement`. */
const { setHTML: setHtml } = Object.getPrototypeOf(HTMLElement.prototype) as { setHTML: SetHtml };
