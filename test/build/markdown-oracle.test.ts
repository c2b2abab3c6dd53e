import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { parseAnswer } from '../../src/core/markdown/parse-markdown.ts';
import type { Block, Inline } from '../../src/core/faq/faq.ts';

/** A node of mdast, as far as it is looked at here. */
interface Mdast {
  readonly type: string;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly alt?: string | null | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly children?: readonly Mdast[] | undefined;
}

/** The tree that a well-kept Markdown library makes, in the words of our model. */
const oracle = (markdown: string): Block[] => blocksOf(fromMarkdown(markdown).children);

const blocksOf = (nodes: readonly Mdast[]): Block[] => nodes.flatMap(blockOf);

const blockOf = (node: Mdast): Block[] => {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return paragraphOf(inlinesOf(children));
    case 'list': {
      const items = children.map((item) => ({
        type: 'listItem' as const,
        children: blocksOf(item.children ?? []),
      }));
      return [
        { type: 'list', ordered: Boolean(node.ordered), start: node.start ?? 1, children: items },
      ];
    }
    case 'blockquote':
      return blocksOf(children);
    case 'thematicBreak':
      return [];
    default:
      throw new Error(`outside the subset: ${node.type}`);
  }
};

const paragraphOf = (children: readonly Inline[]): Block[] =>
  children.length > 0 ? [{ type: 'paragraph', children }] : [];

/** Neighbouring texts joined, since code and images are text to us. */
const inlinesOf = (nodes: readonly Mdast[]): Inline[] => {
  const inlines: Inline[] = [];
  for (const inline of nodes.map(inlineOf)) {
    const last = inlines[inlines.length - 1];
    if (last?.type === 'text' && inline.type === 'text') {
      inlines[inlines.length - 1] = { type: 'text', value: last.value + inline.value };
    } else if (inline.type !== 'text' || inline.value !== '') inlines.push(inline);
  }
  return inlines;
};

const inlineOf = (node: Mdast): Inline => {
  const children = inlinesOf(node.children ?? []);
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return { type: 'text', value: node.value!.replaceAll('\n', ' ') };
    case 'image':
      return { type: 'text', value: node.alt ?? '' };
    case 'link':
      return { type: 'link', url: node.url!, children };
    case 'strong':
    case 'emphasis':
      return { type: node.type, children };
    case 'break':
      return { type: 'break' };
    default:
      throw new Error(`outside the subset: ${node.type}`);
  }
};

describe('reads as the Markdown library does', () => {
  const vectors = [
    'One **bold** and __bold__, *emphasised* and _emphasised_.',
    'L’**encre** : « **Appliquer** », puis *valider*.',
    '***a** b* **a *b* c** *a **b*** **a*b**c*',
    'a**b**c a__b__c 2*3*4 snake_case_name',
    '[a](/b) [**a**](<c d> "t") [a](/b(c)d) [a [b](c) d](e)',
    '<https://a.example/?b=c&amp;d> <aide@a.example>',
    '- a\n- b\n  - c\n\n    d\n- e\n\nf',
    '1. a\n2. b\n   * c\n     1. d\n3) e',
    '- a\nlazy\n  - b\n lazy too\n\n\n- c',
    '-\n  a\n-\n- \n\nb',
    'a  \nb\\\nc\nd',
    '\\*a\\* \\[b\\](c) \\\\ \\q',
    '&amp; &lt; &gt; &quot; &apos; &nbsp; &laquo; &raquo; &hellip; &ndash; &mdash; &euro; &rsquo; &#233; &#xe9; &#0;',
    'code `a *b*`, `` a ` b ``, ` `` ` and ``` open',
    '# A\nb\n## C ##\n\nD\n---\n\n***\n\nE\n===\nf',
    '> a\n> - b\n>   c\nlazy\n\nd',
    '![a](b) [![a](b)](c)',
    'in\n1984. it\n- was\n1. fine',
    '-\ta\n\n\tb\n-\tc',
    'l**« a »**l **a**😀 **😀**a',
  ];
  for (const markdown of vectors) {
    it(JSON.stringify(markdown), () => {
      expect(parseAnswer(markdown)).toEqual(oracle(markdown));
    });
  }
});

/** What answers are made of, in any order. */
const pieces = [
  ...[
    'a',
    'b',
    'é',
    '10',
    '😀',
    '\u00a0',
    '«',
    '»',
    ', ',
    '. ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\n  ',
    '\n   ',
  ],
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '[',
    ']',
    '(',
    ')',
    '](/u)',
    '[x](y)',
    '](<é (> "t")',
    '!',
    '\\',
    '\\*',
  ],
  ...['<https://a.b>', '`', '``', '&amp;', '&#65;', '&lt;', '# ', '\n## ', '> ', '\n> ', '\n***\n'],
  ...['- ', '+ ', '1. ', '\n- ', '\n* ', '\n1. ', '\n2) ', '\n  - ', '\n   1. '],
];
const markdown = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''));

/**
 * Where the library leaves the letter of CommonMark or reads what is outside the subset. The
 * reference implementations agree with us on all of these.
 */
const isOutside = (text: string): boolean =>
  // The rule of three, which it applies to what is left of a run instead of the run as typed.
  /\*{4}|_{4}/.test(text) ||
  // Signs of several containers on one line, the inner one empty or not numbered 1, below a paragraph.
  /(?:[-+*>]|\d[.)])[ \t\u00a0]*(?:[-+*]|\d+[.)])/.test(text) ||
  // Indented code, and what a lazy line is made of.
  /(?:^|\n) {4}|(?:[-+*>]|\d[.)]) {4}/.test(text) ||
  /`{3}/.test(text) ||
  // Code over several lines, or an image with a line end in its description.
  /`[^`]*\n/.test(text) ||
  /!\[[^\]]*\n/.test(text) ||
  // A link in a link, which would be invalid HTML.
  /\[[^\]]*<https/.test(text) ||
  // An item without text right below a paragraph, and the heading that a lone hyphen makes.
  /\n *(?:[-+*]|\d+[.)])[ \t]*(?:\n|$)/.test(text);

it('reads what answers are made of, in any order, as the Markdown library does', () => {
  let compared = 0;
  fc.assert(
    fc.property(markdown, (text) => {
      if (isOutside(text)) return;
      compared += 1;
      expect(parseAnswer(text)).toEqual(oracle(text));
    }),
    // The same texts on every machine: a run is to tell of a change, not of luck.
    { numRuns: 2000, seed: 20_261_122 },
  );
  expect(compared).toBeGreaterThan(500);
});
