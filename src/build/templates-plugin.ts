import type MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { nodesOf, replaced, transformed } from './parsed-code.ts';

const cssComment = /\/\*[^]*?\*\//g;

/** Removes comments and layout, which are only for developers. */
const shortRules = (rules: string): string =>
  rules
    .replace(cssComment, '')
    .replace(/\s+/g, ' ')
    // After a closing brace, the rest of a `calc()` may follow, which needs its space.
    .replace(/ ?([{;]) /g, '$1')
    .replace(/([:,]) /g, '$1');

/** In HTML, any run of spaces and line breaks equals one space. */
const shortMarkup = (markup: string): string => markup.replace(/\s+/g, ' ');

const short: Readonly<Record<string, (text: string) => string>> = {
  css: shortRules,
  html: shortMarkup,
  svg: shortMarkup,
};

/**
 * Code whose style sheets and templates have been minified.
 * @param module The parsed code.
 */
export const shortTemplates = (code: string, module: unknown): MagicString =>
  replaced(
    code,
    [...nodesOf(module, 'TaggedTemplateExpression')].flatMap(({ tag, quasi }) => {
      const shorten = short[tag?.name ?? ''];
      const texts = shorten && quasi?.quasis;
      if (!texts) return [];
      return texts.map(({ start, end }) => ({
        start,
        end,
        text: shorten(code.slice(start, end)),
      }));
    }),
  );

/** Minifies the style sheets and templates of the widget. */
export const templatesPlugin = (): Plugin => ({
  name: 'short-templates',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/widget\/.*\.ts$/.test(id)) return null;
    return transformed(shortTemplates(code, this.parse(code)));
  },
});
