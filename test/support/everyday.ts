/**
 * Details of a test that is one of many in a matrix: those that are examples of the whole run every
 * day, the others in `npm run test:all` (`scripts/tiers.mjs`).
 */
export const sampled = (isExample: boolean): { readonly tag: string[] } => ({
  tag: isExample ? [] : ['@all'],
});
