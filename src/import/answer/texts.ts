import type { Link, PhrasingContent, Root, Text } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { shorten, warning, type Note } from '../import-result.ts';

export const email =
  /(?<![\p{L}\p{N}._%+/=-])[\w.+%-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*\.[a-z]{2,}(?![\p{L}\p{N}@-])/giu;
const address =
  /(?<![\p{L}\p{N}./@-])(?:https?:\/\/|www\.(?=[a-z\d-]+\.[a-z]))(?:[^\s<>["«»“”]|\[\w*\]=)+/giu;
const endSigns = /[.,;:!?'’)\]}…*_]+$/u;

/** Turns bare addresses into links. */
export const linkAddresses = (tree: Root): void => {
  findAndReplace(
    tree,
    [
      [address, (found: string): PhrasingContent[] => linkOf(found)],
      [email, (found: string): PhrasingContent => link(`mailto:${found}`, found)],
    ],
    { ignore: ['link', 'linkReference', 'inlineCode', 'code'] },
  );
};

const linkOf = (found: string): PhrasingContent[] => {
  const words = withoutEndSigns(found);
  const rest = found.slice(words.length);
  const url = /^www\./i.test(words) ? `https://${words}` : words;
  return [link(url, words), ...(rest === '' ? [] : [text(rest)])];
};

/** Strips punctuation after an address, but keeps a bracket that was opened in it. */
const withoutEndSigns = (found: string): string => {
  const words = found.replace(endSigns, '');
  const opened = words.split('(').length - words.split(')').length;
  return opened > 0 && found[words.length] === ')' ? `${words})` : words;
};

const text = (value: string): Text => ({ type: 'text', value });
const link = (url: string, value: string): Link => ({ type: 'link', url, children: [text(value)] });

const placeholders =
  /\{\{[^{}]*\}\}|\{%[^{}]*%\}|%[A-Z_]{3,}%|\$\{[\w.]+\}|(?<![{$\w])\{[a-z_][\w.]*\}(?!\})|%\([a-z_]\w*\)[sd]|\[[a-z][\w-]+(?: [\w-]+="[^"]*")+ ?\]/g;

/** Notes on placeholders that the shop's software should have filled in. */
export const placeholderNotes = (words: string): Note[] =>
  [...new Set(words.match(placeholders))].map((found) =>
    warning(
      'placeholder',
      `Has the placeholder "${shorten(found)}", which is not filled in; shoppers would see it as it is.`,
      'Write the real text instead.',
      found,
    ),
  );
