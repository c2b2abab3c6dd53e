/**
 * Details of a test that is one of many in a matrix: those that are examples of the whole run every
 * day, the others in `npm run test:all` (`scripts/tiers.mjs`), in Chromium alone where they are not tagged
 * `@firefox` too.
 */
export const sampled = (
  isExample: boolean,
  ...tags: readonly '@firefox'[]
): { readonly tag: string[] } => ({ tag: isExample ? [] : ['@all', ...tags] });
