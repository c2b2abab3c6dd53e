/**
 * Options for a test of a matrix. Examples are everyday tests; all others run only in
 * `npm run test:all` (`scripts/tiers.mjs`), and in Firefox only if tagged `@firefox`.
 */
export const sampled = (
  isExample: boolean,
  ...tags: readonly '@firefox'[]
): { readonly tag: string[] } => ({ tag: isExample ? [] : ['@all', ...tags] });
