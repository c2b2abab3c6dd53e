import { readFileSync } from 'node:fs';

const include = /<!-- include (\w+)(?: current="([^"]+)")? -->/g;

/**
 * A page of the demo shop with what all of them share, from `demo/includes`. `current` marks the
 * links to that address with `aria-current`.
 *
 * @param {string} html
 */
export const withIncludes = (html) =>
  html.replace(include, (_comment, name, current) => {
    const file = new URL(`../demo/includes/${name}.html`, import.meta.url);
    const shared = withIncludes(readFileSync(file, 'utf8'));
    const link = `href="${current}"`;
    return shared.replaceAll(link, `${link} aria-current="page"`);
  });
