import type { Plugin } from 'vite';
import { fold } from '../core/search/normalize.ts';
import { nodesOf, replaced, type ParsedNode } from './parsed-code.ts';

/** The same to the search, in fewer bytes: without accents and layout. */
export const shortWords = (text: string): string =>
  fold(text)
    .replace(/\s+/g, ' ')
    // Between digits it is a decimal comma.
    .replace(/, (?!\d)/g, ',');

const textOf = ({ value, quasis }: ParsedNode): string | undefined => {
  if (quasis) return quasis.length === 1 ? quasis[0]!.value.cooked : undefined;
  return typeof value === 'string' ? value : undefined;
};

/** Texts inside these are no words of the lexicon, such as the name of a normalization form. */
const CODE = ['ArrowFunctionExpression', 'FunctionDeclaration', 'CallExpression', 'NewExpression'];

/**
 * Code whose words are short. What a stemmer consists of, and what a function is given, stays.
 * @param module The parsed code.
 */
export const withShortWords = (code: string, module: unknown): string => {
  const parts = [...nodesOf(module, ...CODE)];
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
 * Writes the words of the lexicons as the search reads them. It would fold them itself, but
 * editors write with accents and in columns.
 */
export const lexiconPlugin = (): Plugin => ({
  name: 'short-words',
  apply: 'build',
  transform(code, id) {
    if (!/\/src\/core\/lexicon\/.*\.ts$/.test(id)) return null;
    return { code: withShortWords(code, this.parse(code)), map: null };
  },
});
