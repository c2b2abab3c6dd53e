import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseMarkdown, plainText } from '../../../src/core/markdown/parse-markdown.ts';
import type { Answer, Block, Inline } from '../../../src/core/faq/faq.ts';

/**
 * A tree in short notation: `p(plain strong(bold) link:/a(words))`, `ul(li(…))`, `ol3(li(…))`,
 * `h2(…)`.
 */
const outline = (blocks: readonly Block[]): string => blocks.map(blockOutline).join('');

const blockOutline = (block: Block): string => {
  switch (block.type) {
    case 'paragraph':
      return `p(${inlineOutline(block.children)})`;
    case 'heading':
      return `h${block.depth}(${inlineOutline(block.children)})`;
    case 'code':
      return `code(${block.value.replaceAll('\n', '⏎')})`;
    case 'list': {
      const items = block.children.map((item) => `li(${outline(item.children)})`);
      return `${block.ordered ? `ol${block.start}` : 'ul'}(${items.join('')})`;
    }
    case 'table':
      return `table(${block.children
        .map((row) => row.children.map((cell) => inlineOutline(cell.children)).join('|'))
        .join(' / ')})`;
  }
};

const inlineOutline = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type === 'break') return '⏎';
      if (inline.type === 'inlineCode') return `code(${inline.value})`;
      if (inline.type === 'image') return `image:${inline.url}(${inline.alt})`;
      const name = inline.type === 'link' ? `link:${inline.url}` : inline.type;
      return `${name}(${inlineOutline(inline.children)})`;
    })
    .join('');

const reads = (markdown: string, expected: string): void => {
  it(JSON.stringify(markdown), () => {
    expect(outline(parseMarkdown(markdown))).to.equal(expected);
  });
};

describe('an answer', () => {
  describe('has paragraphs', () => {
    reads('', '');
    reads(' \n\t\n', '');
    reads('one\ntwo', 'p(one⏎two)');
    reads('one\n\ntwo', 'p(one)p(two)');
    reads('one\r\n\r\ntwo\rthree', 'p(one)p(two⏎three)');
    reads('  indented\n      deeper', 'p(indented⏎deeper)');
    reads('a  \nb', 'p(a⏎b)');
    reads('a\\\nb', 'p(a⏎b)');
    reads('a \nb  ', 'p(a⏎b)');
    reads('ends with \\', 'p(ends with \\)');
  });

  describe('has emphasis', () => {
    reads('**b** __b__ *e* _e_', 'p(strong(b) strong(b) emphasis(e) emphasis(e))');
    reads('***both***', 'p(emphasis(strong(both)))');
    reads('**a *b* c**', 'p(strong(a emphasis(b) c))');
    reads('*a **b***', 'p(emphasis(a strong(b)))');
    reads('**« Appliquer »**', 'p(strong(« Appliquer »))');
    reads('snake_case_name, 2*3*4', 'p(snake_case_name, 2emphasis(3)4)');
    reads('** not bold ** * nor this *', 'p(** not bold ** * nor this *)');
    reads('**left open', 'p(**left open)');
    reads('*a **b* c**', 'p(emphasis(a emphasis(emphasis(b) c)))');
    reads('**a*b**c*', 'p(strong(a*b)c*)');
    reads('l’*encre*', 'p(l’emphasis(encre))');
  });

  describe('has links', () => {
    reads('[a](/b)', 'p(link:/b(a))');
    reads('[a](contact:support)', 'p(link:contact:support(a))');
    reads('[**a** b](<c d> "title")', 'p(link:c d(strong(a) b))');
    reads("[a]( /b\n 'title' )", 'p(link:/b(a))');
    reads('[a](/b(c)d)', 'p(link:/b(c)d(a))');
    reads('[a](/b\\)c&amp;d)', 'p(link:/b)c&d(a))');
    reads('[a]()', 'p(link:(a))');
    reads('*a [b*](c)', 'p(*a link:c(b*))');
    reads('[a [b](c) d](e)', 'p([a link:c(b) d](e))');
    reads(
      '<https://a.example/?b=c_d_e>',
      'p(link:https://a.example/?b=c_d_e(https://a.example/?b=c_d_e))',
    );
    reads('<aide@a.example>', 'p(link:mailto:aide@a.example(aide@a.example))');
    reads('[<https://a.example>](/b)', 'p(link:/b(https://a.example))');
    reads('[a] (b), [c], [d][e], [f](g h', 'p([a] (b), [c], [d][e], [f](g h)');
  });

  describe('has lists', () => {
    reads('- a\n- b', 'ul(li(p(a))li(p(b)))');
    reads('1. a\n2. b', 'ol1(li(p(a))li(p(b)))');
    reads('3) a', 'ol3(li(p(a)))');
    reads('- a\n* b', 'ul(li(p(a)))ul(li(p(b)))');
    reads('before\n- a\n\nafter', 'p(before)ul(li(p(a)))p(after)');
    reads('- a\n  - b\n    - c\n- d', 'ul(li(p(a)ul(li(p(b)ul(li(p(c))))))li(p(d)))');
    reads('1. a\n\n   b\n2. c', 'ol1(li(p(a)p(b))li(p(c)))');
    reads('- a\nstill a', 'ul(li(p(a⏎still a)))');
    reads('-\ta', 'ul(li(p(a)))');
    reads('-\n- a', 'ul(li()li(p(a)))');
    reads('in\n1984. it was', 'p(in⏎1984. it was)');
    reads('-not a list, -5 %, 1.5 €', 'p(-not a list, -5 %, 1.5 €)');
  });

  describe('has lists in the notations that people use', () => {
    reads(
      'Nous acceptons :\n• Visa\n• Mastercard',
      'p(Nous acceptons :)ul(li(p(Visa))li(p(Mastercard)))',
    );
    reads('•Visa\n•\u00a0Mastercard', 'ul(li(p(Visa))li(p(Mastercard)))');
    reads('– a\n– b\n— c', 'ul(li(p(a))li(p(b)))ul(li(p(c)))');
    reads('1/ a\n2/ b', 'ol1(li(p(a))li(p(b)))');
    reads('• a\nb', 'ul(li(p(a)))p(b)');
    reads('• a\n  ◦ b', 'ul(li(p(a)ul(li(p(b)))))');
    reads('–5 %, 1/2, –a', 'p(–5 %, 1/2, –a)');
  });

  describe('has headings', () => {
    reads('# Heading #\ntext', 'h1(Heading)p(text)');
    reads('Heading\n---\ntext', 'h2(Heading)p(text)');
    reads('#5 %, #tag', 'p(#5 %, #tag)');
  });

  describe('has tables', () => {
    reads('| Pays | Délai |\n|---|---|\n| France | 2 j |', 'table(Pays|Délai / France|2 j)');
    reads('a | b\n-|-\n**c** | [d](/e)', 'table(a|b / strong(c)|link:/e(d))');
    reads('before\n| a |\n| - |\nb\n\nafter', 'p(before)table(a / b)p(after)');
    reads('| a \\| b |\n|---|\n| `c \\| d` |', 'table(a | b / code(c | d))');
    reads('| a | b |\n| - | - |\n| c |\n| d | e | f |', 'table(a|b / c / d|e|f)');
    reads('| a | b |\n| - |', 'p(| a | b |⏎| - |)');
  });

  describe('has code', () => {
    reads('the code `SUMMER *10*`', 'p(the code code(SUMMER *10*))');
    reads('```js\na <b>\n\n  c\n```', 'code(a <b>⏎⏎  c)');
    reads('~~~\na\n\n', 'code(a)');
  });

  describe('has images', () => {
    reads('see ![a *printer*](p.png)', 'p(see image:p.png(a printer))');
    reads('[![logo](l.png)](/home)', 'p(link:/home(image:l.png(logo)))');
    reads('![a ![b](c) [d](e)](f)', 'p(image:f(a b d))');

    it('with a size, if the title gives one', () => {
      const [paragraph] = parseMarkdown('![a](/b "640x480")');
      const image = { type: 'image', url: '/b', alt: 'a', width: 640, height: 480 };
      expect(paragraph).to.deep.equal({ type: 'paragraph', children: [image] });
    });
  });

  describe('has bare addresses', () => {
    const shop = 'https://suivi.example/colis';
    reads(`voyez ${shop}.`, `p(voyez link:${shop}(${shop}).)`);
    reads('(www.a.example)', 'p((link:https://www.a.example(www.a.example)))');
    reads(
      'aide@a.example, x_y@b.example',
      'p(link:mailto:aide@a.example(aide@a.example), link:mailto:x_y@b.example(x_y@b.example))',
    );
    reads('«https://a.example»', 'p(«link:https://a.example(https://a.example)»)');
    reads(
      'https://a.example/?b=1&amp;c=2',
      'p(link:https://a.example/?b=1&c=2(https://a.example/?b=1&c=2))',
    );
    reads('[see https://a.example](/b)', 'p(link:/b(see https://a.example))');
    reads(
      'http://a.example, a@b, é@a, javascript:alert(1)',
      'p(http://a.example, a@b, é@a, javascript:alert(1))',
    );
  });

  describe('has phone numbers as they are written', () => {
    reads('[a](tel:+33 1 23 45 67 89)', 'p(link:tel:+33 1 23 45 67 89(a))');
    reads('[a](tel:+33 (0)1.23)', 'p(link:tel:+33 (0)1.23(a))');
    reads('[a](tel:01 a)', 'p([a](tel:01 a))');
  });

  describe('has escaped characters', () => {
    reads('\\*a\\* \\[b\\](c) \\\\', 'p(*a* [b](c) \\)');
    reads('c:\\dir', 'p(c:\\dir)');
    reads('&amp; &lt;b&gt; &quot;&#233;&#xE9;&nbsp;', 'p(& <b> "éé\u00a0)');
    reads('D&eacute;lai &Ccedil;a 5&times;6 &scaron;', 'p(Délai Ça 5×6 š)');
    reads('&#0; &#xD800; &#x110000;', 'p(\ufffd \ufffd \ufffd)');
    reads('&unknown; & &amp &#;', 'p(&unknown; & &amp &#;)');
    reads('a\0b', 'p(a\ufffdb)');
  });

  describe('shows other Markdown syntax as its text', () => {
    reads('a\n\n***\n\nb', 'p(a)p(b)');
    reads('> quoted\nstill', 'p(quoted⏎still)');
  });

  describe('shows HTML as it is typed', () => {
    reads('<b>a</b><br>', 'p(<b>a</b><br>)');
    reads('<script>alert(1)</script>', 'p(<script>alert(1)</script>)');
    reads('<img src=x onerror=alert(1)>', 'p(<img src=x onerror=alert(1)>)');
    reads('&lt;script&gt;', 'p(<script>)');
  });

  it('limits the nesting of lists and emphasis', () => {
    const lists = outline(parseMarkdown('- '.repeat(50) + 'a'));
    expect(lists.split('ul(')).to.have.lengthOf(7);
    expect(lists).to.contain('p(- - ');
    const strong = outline(parseMarkdown('**'.repeat(50) + 'a' + '**'.repeat(50)));
    expect(strong.split('strong(')).to.have.lengthOf(11);
  });
});

describe('the plain text of an answer', () => {
  const textOf = (markdown: string) => plainText(parseMarkdown(markdown));

  it('contains the words without markup', () => {
    expect(textOf('**a** [b *c*](/d)')).to.equal('a b c');
  });

  it('contains code, image descriptions and table cells', () => {
    expect(textOf('`a` ![b](/c)\n\n| d | e |\n|---|---|\n| f | g |')).to.equal('a b\nd · e\nf · g');
  });

  it('separates paragraphs, list items and breaks by line endings', () => {
    expect(textOf('a\nb\n\n- c\n  - d\n- e\\\nf')).to.equal('a\nb\nc\nd\ne\nf');
  });
});

/** Texts made of Markdown's special characters, so that most of them contain some syntax. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'*_`[]()<>!\\&#-+.:"\n \t'),
      fc.constantFrom(
        '**',
        '](',
        '](/a)',
        '\n\n',
        '\n- ',
        '\n1. ',
        '  \n',
        '<https://a>',
        '&#x41;',
        '&eacute;',
        '> ',
        '• ',
        '\n# ',
        '\n```\n',
        '\n| a |\n| - |\n',
        '![',
        'www.a.example',
        'a@b.example',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 80 },
  )
  .map((pieces) => pieces.join(''));

const blockTypes = ['paragraph', 'heading', 'list', 'listItem', 'code'];
const tableTypes = ['table', 'tableRow', 'tableCell'];
const inlineTypes = ['text', 'break', 'strong', 'emphasis', 'inlineCode', 'link', 'image'];

/** Every node of a tree, each with its ancestors. */
const nodesOf = (answer: Answer): readonly { type: string; depth: number; siblings: number }[] => {
  type Node = { readonly type: string; readonly children?: readonly Node[] };
  const walk = (nodes: readonly Node[], depth: number): ReturnType<typeof nodesOf> =>
    nodes.flatMap(({ type, children }, index) => [
      { type, depth, siblings: nodes[index + 1]?.type === type && type === 'text' ? 1 : 0 },
      ...walk(children ?? [], depth + 1),
    ]);
  return walk(answer, 0);
};

describe('whatever the text', () => {
  it('an answer contains only nodes of its model, with limited nesting', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        for (const { type, depth } of nodesOf(parseMarkdown(text))) {
          expect([...blockTypes, ...tableTypes, ...inlineTypes]).to.contain(type);
          expect(depth).to.be.below(40);
        }
      }),
    );
  });

  it('no text nodes are adjacent or empty', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const answer = parseMarkdown(text);
        expect(nodesOf(answer).some(({ siblings }) => siblings > 0)).to.equal(false);
        expect(JSON.stringify(answer)).not.to.contain('"value":""');
      }),
    );
  });

  it('escaping every character gives back the text', () => {
    const line = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(line, (text) => {
        const escaped = text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
        expect(plainText(parseMarkdown(escaped))).to.equal(text.trim());
      }),
    );
  });
});
