import type { Plugin } from 'vite';

const sheet = /\bcss`([^`]*)`/g;
const comment = /\/\*[^]*?\*\//g;

/** Style sheets without comments and layout, which are only for developers. */
export const shortStyles = (code: string): string =>
  code.replace(sheet, (_, rules: string) => {
    const line = rules.replace(comment, '').replace(/\s+/g, ' ');
    // A closing brace may be followed by the rest of a `calc()`, which needs its space.
    return `css\`${line.replace(/ ?([{;]) /g, '$1')}\``;
  });

/** Minifies the style sheets in `*.styles.ts`, where templates must not be nested. */
export const stylesPlugin = (): Plugin => ({
  name: 'short-styles',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\.styles\.ts$/.test(id) ? { code: shortStyles(code), map: null } : null,
});
