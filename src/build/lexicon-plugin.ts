import type MagicString from 'magic-string';
import type { Plugin } from 'vite';
import { fold } from '../core/search/analysis/normalize.ts';
import { nodesOf, replaced, transformed, type ParsedNode } from './parsed-code.ts';

/** The same text to the search, but shorter: without accents and layout. */
export const shortWords = (text: string): string =>
  fold(text)
    .replace(/\s+/g, ' ')
    // Between digits, a comma is a decimal separator.
    .replace(/, (?!\d)/g, ',');

const textOf = ({ value, quasis }: ParsedNode): string | undefined => {
  if (quasis) return quasis.length === 1 ? quasis[0]!.value.cooked : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Texts inside these are code, not words: for example the name of a Unicode normalization form. */
const codeNodes = [
  'ArrowFunctionExpression',
  'FunctionDeclaration',
  'CallExpression',
  'NewExpression',
];

/**
 * Code with shorter word lists. Stemmers and arguments of functions stay as they are.
 * @param module The parsed code.
 */
export const withShortWords = (code: string, module: unknown): MagicString => {
  const parts = [...nodesOf(module, ...codeNodes)];
  return replaced(
    code,
    [...nodesOf(module, 'Literal', 'TemplateLiteral')].flatMap((node) => {
      const isCode = parts.some(({ start, end }) => start <= node.start && node.end <= end);
      const text = isCode ? undefined : textOf(node);
      return text === undefined
        ? []
        : [{ start: node.start, end: node.end, text: JSON.stringify(shortWords(text)) }];
    }),
  );
};

/**
 * Folds the words of the lexicons at build time. The search would fold them anyway, but authors
 * write them with accents and in columns.
 */
export const lexiconPlugin = (): Plugin => ({
  name: 'short-words',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/core\/lexicon\/.*\.ts$/.test(id)) return null;
    return transformed(withShortWords(code, this.parse(code)));
  },
});
