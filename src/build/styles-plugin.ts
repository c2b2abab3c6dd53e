import type { Plugin } from 'vite';

const sheet = /\bcss`([^`]*)`/g;
const comment = /\/\*[^]*?\*\//g;

/** Style sheets as the browser needs them: the comments and the layout are for us. */
export const shortStyles = (code: string): string =>
  code.replace(sheet, (_, rules: string) => {
    const line = rules.replace(comment, '').replace(/\s+/g, ' ');
    // What follows a closing brace may be the rest of a sum, and needs its blank.
    return `css\`${line.replace(/ ?([{;]) /g, '$1')}\``;
  });

/** Writes the style sheets of `*.styles.ts` in short. No template may stand inside another there. */
export const stylesPlugin = (): Plugin => ({
  name: 'short-styles',
  apply: 'build',
  enforce: 'pre',
  transform: (code, id) =>
    /\.styles\.ts$/.test(id) ? { code: shortStyles(code), map: null } : null,
});
