/** Sanitizer options that make `Element.setHTML` keep all that it may. */
const KEEP = { comments: true, removeElements: [], removeAttributes: [] };

type SetHtml = (this: Element, html: string, options: { sanitizer: typeof KEEP }) => void;

/** Factory of Trusted Types policies, in browsers that have them. */
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

interface Policy {
  readonly createHTML: (html: string) => string;
}

/**
 * Fills a `<template>` with the HTML of one of our own templates, which never holds outside
 * content. The build puts it into Lit.
 *
 * Pages that enforce Trusted Types refuse a plain `innerHTML`. `setHTML` needs no policy and comes
 * first, because creating a policy that the page does not allow would report a violation. Our
 * policy is created once, and only if needed.
 */
export const fillTemplate = (template: HTMLTemplateElement, html: string): void => {
  try {
    setHtml.call(template, html, { sanitizer: KEEP });
  } catch {
    // eslint-disable-next-line no-restricted-syntax -- The one place where HTML is read.
    template.innerHTML = (policy ??= makePolicy()).createHTML(html);
  }
};

/** The native `setHTML`: old shop libraries add their own to `HTMLElement`. */
const { setHTML: setHtml } = Object.getPrototypeOf(HTMLElement.prototype) as { setHTML: SetHtml };

let policy: Policy | undefined;

const makePolicy = (): Policy => {
  const asItIs: Policy = { createHTML: (html) => html };
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  // In browsers without it, this may be an element of the page with that id.
  if (typeof trustedTypes?.createPolicy !== 'function') return asItIs;
  try {
    return trustedTypes.createPolicy('shop-help', asItIs);
  } catch {
    // A page may restrict policy names without enforcing Trusted Types: then a plain string will
    // do.
    return asItIs;
  }
};
