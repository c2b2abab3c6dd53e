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
    const shared = readFileSync(new URL(`../demo/includes/${name}.html`, import.meta.url), 'utf8');
    const link = `href="${current}"`;
    return shared.replaceAll(link, `${link} aria-current="page"`);
  });
