/** Factory of Trusted Types policies, in browsers that have them. */
interface PolicyFactory {
  readonly createPolicy: (name: string, rules: Policy) => Policy;
}

interface Policy {
  readonly createHTML: (html: string) => string;
  readonly createScriptURL: (url: string) => string;
}

let policy: Policy | undefined;

/** Our Trusted Types policy. It is created only if needed, and once: a page may allow no second. */
export const trustedTypesPolicy = (): Policy => (policy ??= makePolicy());

const makePolicy = (): Policy => {
  const asItIs: Policy = { createHTML: (html) => html, createScriptURL: (url) => url };
  const { trustedTypes } = window as { trustedTypes?: PolicyFactory };
  // In browsers without Trusted Types, this may be an element of the page with that id.
  if (typeof trustedTypes?.createPolicy !== 'function') return asItIs;
  try {
    return trustedTypes.createPolicy('shop-help', asItIs);
  } catch {
    // A page may restrict policy names without enforcing Trusted Types; then plain strings work.
    return asItIs;
  }
};
