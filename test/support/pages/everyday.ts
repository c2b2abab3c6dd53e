/**
 * Options for a test in a matrix. Examples belong to the everyday tier; all others run only in `npm
 * run test:all` (`scripts/test/tiers.mjs`), and in Firefox only if tagged `@firefox`.
 */
export const sampled = (
  isExample: boolean,
  ...tags: readonly '@firefox'[]
): { readonly tag: string[] } => ({ tag: isExample ? [] : ['@all', ...tags] });
