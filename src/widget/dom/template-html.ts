/** What `Element.setHTML` is to keep: everything that it may. */
const KEEP = { comments: true, removeElements: [], removeAttributes: [] };

type SetHtml = (this: Element, html: string, options: { sanitizer: typeof KEEP }) => void;

/** Where policies are made, on browsers that have them. */
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

interface Policy {
  readonly createHTML: (html: string) => string;
}

/**
 * Fills a `<template>` with the HTML of one of our own templates, which never holds anything from
 * outside. The build puts it into Lit.
 *
 * Pages that demand Trusted Types refuse a plain `innerHTML`. `setHTML` needs no policy, and to ask
 * for one that the page does not allow would make it report a violation, so that comes second. Our
 * policy is made once, and only where it is needed.
 */
export const fillTemplate = (template: HTMLTemplateElement, html: string): void => {
  try {
    setHtml.call(template, html, { sanitizer: KEEP });
  } catch {
    // eslint-disable-next-line no-restricted-syntax -- The one place where HTML is read.
    template.innerHTML = (policy ??= makePolicy()).createHTML(html);
  }
};

/** The browser's own: old shop libraries give `HTMLElement` another one. */
const { setHTML: setHtml } = Object.getPrototypeOf(HTMLElement.prototype) as { setHTML: SetHtml };

let policy: Policy | undefined;

const makePolicy = (): Policy => {
  const asItIs: Policy = { createHTML: (html) => html };
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  // An element of the page with this id stands here where the browser has none.
  if (typeof trustedTypes?.createPolicy !== 'function') return asItIs;
  try {
    return trustedTypes.createPolicy('shop-help', asItIs);
  } catch {
    // A page may list policies without demanding one: then the plain text is good enough.
    return asItIs;
  }
};
