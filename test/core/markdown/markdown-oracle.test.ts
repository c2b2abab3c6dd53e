import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parseMarkdown } from '../../../src/core/markdown/parse-markdown.ts';
import type { Align, Block, Inline } from '../../../src/core/faq/faq.ts';

/** The parts of an mdast node that the comparison uses. */
interface Mdast {
  readonly type: string;
  readonly value?: string | undefined;
  readonly url?: string | undefined;
  readonly alt?: string | null | undefined;
  readonly depth?: number | undefined;
  readonly align?: readonly Align[] | null | undefined;
  readonly ordered?: boolean | null | undefined;
  readonly start?: number | null | undefined;
  readonly children?: readonly Mdast[] | undefined;
}

/** The tree of an established Markdown library, adapted to our deliberate differences. */
const oracle = (markdown: string): readonly Block[] =>
  blocksOf(
    fromMarkdown(markdown, {
      extensions: [gfmAutolinkLiteral(), gfmTable()],
      mdastExtensions: [gfmAutolinkLiteralFromMarkdown(), gfmTableFromMarkdown()],
    }).children,
  );

const blocksOf = (nodes: readonly Mdast[]): readonly Block[] => nodes.flatMap(blockOf);

const blockOf = (node: Mdast): readonly Block[] => {
  const children = node.children ?? [];
  switch (node.type) {
    case 'paragraph':
      return ifAny(children, (inlines) => ({ type: 'paragraph', children: inlines }));
    case 'heading':
      return ifAny(children, (inlines) => ({
        type: 'heading',
        depth: node.depth!,
        children: inlines,
      }));
    case 'list':
      return [
        {
          type: 'list',
          ordered: Boolean(node.ordered),
          start: node.start ?? 1,
          children: children.map((item) => ({
            type: 'listItem',
            children: blocksOf(item.children ?? []),
          })),
        },
      ];
    case 'table':
      return [{ type: 'table', align: node.align ?? [], children: children.map(rowOf) }];
    // Deliberate difference: code has no trailing blank lines.
    case 'code': {
      const value = node.value!.replace(/(?:^|\n)\s*$/, '');
      return value === '' ? [] : [{ type: 'code', value }];
    }
    // Deliberate differences: a block quote is replaced by its blocks, a thematic break is dropped.
    case 'blockquote':
      return blocksOf(children);
    case 'thematicBreak':
      return [];
    default:
      throw new Error(`outside the subset: ${node.type}`);
  }
};

const ifAny = (
  children: readonly Mdast[],
  block: (inlines: readonly Inline[]) => Block,
): readonly Block[] => {
  const inlines = inlinesOf(children);
  return inlines.length > 0 ? [block(inlines)] : [];
};

const rowOf = (row: Mdast) => ({
  type: 'tableRow' as const,
  children: (row.children ?? []).map((cell) => ({
    type: 'tableCell' as const,
    children: inlinesOf(cell.children ?? []),
  })),
});

const inlinesOf = (nodes: readonly Mdast[]): readonly Inline[] => {
  const inlines: Inline[] = [];
  for (const inline of nodes.flatMap(inlineOf)) {
    const last = inlines[inlines.length - 1];
    if (last?.type === 'text' && inline.type === 'text') {
      inlines[inlines.length - 1] = { type: 'text', value: last.value + inline.value };
    } else if (inline.type !== 'text' || inline.value !== '') inlines.push(inline);
  }
  return inlines;
};

const inlineOf = (node: Mdast): readonly Inline[] => {
  const children = inlinesOf(node.children ?? []);
  switch (node.type) {
    case 'text':
      return linesOf(node.value!);
    case 'inlineCode':
      return [{ type: 'inlineCode', value: node.value!.replaceAll('\n', ' ') }];
    case 'image':
      return [{ type: 'image', url: node.url!, alt: node.alt ?? '' }];
    case 'link':
      return linkOf(node.url!, children);
    case 'strong':
    case 'emphasis':
      return [{ type: node.type, children }];
    case 'break':
      return [{ type: 'break' }];
    default:
      throw new Error(`outside the subset: ${node.type}`);
  }
};

/** Deliberate difference: a line ending is a hard break. */
const linesOf = (text: string): readonly Inline[] =>
  text
    .split('\n')
    .flatMap((value, at): readonly Inline[] => [
      ...(at > 0 ? [{ type: 'break' } as const] : []),
      { type: 'text', value },
    ]);

/** Deliberate difference: `www.` becomes `https:`, and a bare `http:` address stays text. */
const linkOf = (url: string, children: readonly Inline[]): readonly Inline[] => {
  const words = children[0]?.type === 'text' ? children[0].value : '';
  if (url === `http://${words}`) return [{ type: 'link', url: `https://${words}`, children }];
  return url === words && /^http:/i.test(url) ? children : [{ type: 'link', url, children }];
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
    'a  \nb\\\nc\nd \ne',
    '\\*a\\* \\[b\\](c) \\\\ \\q',
    '&amp; &lt; &gt; &quot; &apos; &nbsp; &laquo; &raquo; &hellip; &ndash; &mdash; &euro; &rsquo; &#233; &#xe9; &#0;',
    'D&eacute;lai &Eacute;t&eacute; 5&times;6 &Ccedil;a &ntilde; &szlig; &oelig; &scaron; &unknown; &copy',
    'code `a *b*`, `` a ` b ``, ` `` ` and ``` open',
    'one `code\nin two` lines',
    '# A\nb\n## C ##\n\nD\n---\n\n***\n\nE\n===\nf\n\n###### G\n####### h',
    'a\nb\n---\n- c\n---',
    '> a\n> - b\n>   c\nlazy\n\nd',
    '![a *b*](c "d") [![a](b)](c) ![a [b](c)](d) ![](e)',
    'in\n1984. it\n- was\n1. fine',
    '-\ta\n\n\tb\n-\tc',
    'l**« a »**l **a**😀 **😀**a',
    '```js\na <b>\n\n  *c*\n```\nd\n~~~\n```\n~~~\n\n- e\n\n  ```\n  f\n  ```',
    '| Pays | Délai |\n|---|---|\n| France | 2 j |\n| Belgique | **3** j |\n\nfin',
    'a | b\n:- | -:\nc | d\ne\nf | g | h\n\n| a |\n| :-: |\n| `x \\| y` |',
    'before\n| a | b |\n| - | - |\n| c | d |\n- e',
    '| a | b |\n| - |\n| c |',
    '- | a | b |\n  | - | - |\n  | c | d |',
    '|  | a |\n|--|--|\n| b |  |',
    'https://suivi.example/colis. (https://a.example/b_c_d) **https://a.example** www.a.example/x, http://a.example',
    'aide@boutique.example, a.b+c@d-e.example. (x@y.example) _a@b.example_ a@b c@d.',
    'https://a.example/b(c)d) https://a.example/?q=1&x=2;',
    '[https://a.example](/b) `https://a.example` <https://a.example>',
  ];
  for (const markdown of vectors) {
    it(JSON.stringify(markdown), () => {
      expect(parseMarkdown(markdown)).toEqual(oracle(markdown));
    });
  }
});
/** Building blocks of answers, to be combined in any order. */
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
  ...[
    'https://a.b/c',
    'www.a.b',
    'x@y.zz',
    '`x`',
    '```\n',
    '\n~~~\n',
    '&eacute;',
    '\n===\n',
    '\n---\n',
  ],
  ...['|', '| a | b |\n', '| - | :-: |\n', '\n| - |\n', 'a | b\n-|-\n', '\\|'],
  ...['- ', '+ ', '1. ', '\n- ', '\n* ', '\n1. ', '\n2) ', '\n  - ', '\n   1. '],
];
const markdown = fc
  .array(fc.constantFrom(...pieces), { maxLength: 40 })
  .map((parts) => parts.join(''));

/**
 * Inputs for which the library deviates from CommonMark, or reads syntax outside of our subset.
 * CommonMark's reference implementations agree with us on all of these.
 */
const isOutside = (text: string): boolean =>
  // The rule of three: the library applies it to the rest of a run instead of the run as typed.
  /\*{4}|_{4}/.test(text) ||
  // Markers of several containers on one line, the inner one empty or not numbered 1, below a
  // paragraph.
  /(?:[-+*>]|\d[.)])[ \t\u00a0]*(?:[-+*]|\d+[.)])/.test(text) ||
  // Indented code, and lines that may be lazy continuations.
  /(?:^|\n) {4}|(?:[-+*>]|\d[.)]) {4}/.test(text) ||
  // Bare addresses next to other syntax: the library includes more of it in the address.
  /[^\s(<](?:https:|www\.|x@)|\\<https|(?<!<)(?:https:|www\.|x@)\S*(?:_|[^\w\s.,)/:@])/.test(
    text,
  ) ||
  // Code over several lines: the library keeps the spaces around line endings.
  /`[^`]* \n|`[^`]*\n /.test(text) ||
  // A single vertical bar: we read it as a table header.
  /(?:^|\n) *\| *\n/.test(text) ||
  // Tables and underlines next to containers: as lazy lines, they start no block.
  (/-\|-|\| -|\n===/.test(text) && /(?:^|\n) *(?:[-+*>]|\d+[.)])/.test(text)) ||
  // A link within a link, which would be invalid HTML.
  /\[[^\]]*<https/.test(text) ||
  // An empty item directly below a paragraph, and the heading that a single hyphen makes.
  /\n *(?:[-+*]|\d+[.)])[ \t]*(?:\n|$)/.test(text);

it('reads what answers are made of, in any order, as the Markdown library does', () => {
  let compared = 0;
  fc.assert(
    fc.property(markdown, (text) => {
      if (isOutside(text)) return;
      compared += 1;
      expect(parseMarkdown(text)).toEqual(oracle(text));
    }),
    // Seeded, so that a failure is caused by a change and not by chance.
    { numRuns: 6000, seed: 20_261_122 },
  );
  expect(compared).toBeGreaterThan(2000);
});
