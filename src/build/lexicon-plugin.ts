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

const startOf = ({ start }: ParsedNode): number => start;

/**
 * Code whose words are short. What a stemmer gives to a function, such as the name of a
 * normalization form, is no word and stays.
 * @param module The parsed code.
 */
export const withShortWords = (code: string, module: unknown): string => {
  const given = new Set(
    [...nodesOf(module, 'CallExpression')].flatMap((call) => call.arguments?.map(startOf)),
  );
  return replaced(
    code,
    [...nodesOf(module, 'Literal', 'TemplateLiteral')].flatMap((node) => {
      const text = given.has(node.start) ? undefined : textOf(node);
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
