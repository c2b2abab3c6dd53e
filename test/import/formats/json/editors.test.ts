import { describe, expect, it } from 'vitest';
import { answerTo, importJson, outline } from '../../files.ts';

/** How each editor stores "By **post**" and a list with a link. */
const editors = [
  [
    'Shopify',
    {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', value: 'By ' },
            { type: 'text', value: 'post', bold: true },
          ],
        },
        {
          type: 'list',
          listType: 'unordered',
          children: [
            {
              type: 'list-item',
              children: [
                {
                  type: 'link',
                  url: 'https://a.example/',
                  children: [{ type: 'text', value: 'boat' }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  [
    'Contentful',
    {
      nodeType: 'document',
      content: [
        {
          nodeType: 'paragraph',
          content: [
            { nodeType: 'text', value: 'By ', marks: [] },
            { nodeType: 'text', value: 'post', marks: [{ type: 'bold' }] },
          ],
        },
        {
          nodeType: 'unordered-list',
          content: [
            {
              nodeType: 'list-item',
              content: [
                {
                  nodeType: 'paragraph',
                  content: [
                    {
                      nodeType: 'hyperlink',
                      data: { uri: 'https://a.example/' },
                      content: [{ nodeType: 'text', value: 'boat', marks: [] }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  [
    'Sanity',
    [
      {
        _type: 'block',
        style: 'normal',
        children: [{ text: 'By ' }, { text: 'post', marks: ['strong'] }],
      },
      {
        _type: 'block',
        listItem: 'bullet',
        markDefs: [{ _key: 'l', href: 'https://a.example/' }],
        children: [{ text: 'boat', marks: ['l'] }],
      },
    ],
  ],
  [
    'Lexical',
    {
      root: {
        type: 'root',
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'text', text: 'By ', format: 0 },
              { type: 'text', text: 'post', format: 1 },
            ],
          },
          {
            type: 'list',
            tag: 'ul',
            children: [
              {
                type: 'listitem',
                children: [
                  {
                    type: 'link',
                    fields: { url: 'https://a.example/' },
                    children: [{ type: 'text', text: 'boat' }],
                  },
                ],
              },
            ],
          },
        ],
      },
    },
  ],
  [
    'TipTap',
    {
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          content: [
            { type: 'text', text: 'By ' },
            { type: 'text', text: 'post', marks: [{ type: 'bold' }] },
          ],
        },
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                {
                  type: 'paragraph',
                  content: [
                    {
                      type: 'text',
                      text: 'boat',
                      marks: [{ type: 'link', attrs: { href: 'https://a.example/' } }],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
  [
    'Editor.js',
    {
      blocks: [
        { type: 'paragraph', data: { text: 'By <b>post</b>' } },
        {
          type: 'list',
          data: { style: 'unordered', items: ['<a href="https://a.example/">boat</a>'] },
        },
      ],
    },
  ],
] as const;

describe('the JSON of an editor', () => {
  for (const [editor, answer] of editors) {
    it(`keeps the bold type, lists and links of an answer: ${editor}`, () => {
      const result = importJson([{ question: 'How?', answer }]);
      expect(answerTo(result)).to.equal('By **post**\n\n- [boat](https://a.example/)');
    });
  }

  it('keeps the words of blocks of every kind, and reports the kinds that are not known', () => {
    const block = (type: string, data: unknown) => ({ type, data });
    const nested = [{ content: 'a', items: [{ content: 'b', items: [] }] }];
    const blocks = [
      block('paragraph', { text: 'By post.' }),
      block('checklist', { items: [{ text: 'Box', checked: true }] }),
      block('list', { style: 'ordered', items: nested }),
      block('table', {
        withHeadings: true,
        content: [
          ['Size', 'Price'],
          ['S', '<b>5</b>'],
        ],
      }),
      block('warning', { title: 'Mind', message: 'the date' }),
      block('code', { code: 'a < b' }),
      block('raw', { html: '<p>Raw.</p>' }),
      block('linkTool', { link: 'https://a.example/', meta: { title: 'Map' } }),
      block('embed', { source: 'https://v.example/1', caption: 'Film' }),
      block('pricing', { body: 'Free.' }),
    ];
    const result = importJson([{ question: 'How?', answer: { blocks } }]);
    expect(outline(result)).to.deep.equal([': How?']);
    expect(answerTo(result)).to.equal(
      [
        'By post.',
        '- Box',
        '1. a\n   1. b',
        '| Size | Price |\n| - | - |\n| S | **5** |',
        'Mind\\\nthe date',
        '```\na < b\n```',
        'Raw.',
        '[Map](https://a.example/)',
        '[Film](https://v.example/1)',
        'Free.',
      ].join('\n\n'),
    );
    const told = result.findings.filter(({ code }) => code === 'editor-block');
    expect(told.map(({ quote }) => quote)).to.deep.equal(['warning', 'linktool', 'pricing']);
  });

  it('may be a page with blocks of questions', () => {
    const result = importJson({
      blocks: [
        { type: 'header', data: { text: 'Help' } },
        { type: 'faq', data: { items: [{ question: 'When?', answer: 'Soon.' }] } },
      ],
    });
    expect(outline(result)).to.deep.equal([': When?']);
    const list = [
      { type: 'header', text: 'Help' },
      { type: 'item', title: 'How?', content: 'So.' },
    ];
    expect(outline(importJson(list))).to.deep.equal([': How?']);
  });

  it('may be a page of headings and texts', () => {
    const heading = (text: string) => ({ type: 'header', data: { text, level: 2 } });
    const result = importJson({
      blocks: [
        heading('When?'),
        { type: 'paragraph', data: { text: 'Soon.' } },
        heading('How?'),
        { type: 'paragraph', data: { text: 'So.' } },
      ],
    });
    expect(outline(result)).to.deep.equal([': When? | How?']);
  });

  it('may be blocks written by hand, with one text each', () => {
    const answer = [
      { type: 'paragraph', content: 'On **weekdays**:' },
      { type: 'list', items: ['by mail', 'by phone'] },
      { type: 'link', label: 'Order now', href: 'https://shop.example/order' },
    ];
    const result = importJson([{ question: 'How do I order?', answer }]);
    expect(answerTo(result)).to.equal(
      'On **weekdays**:\n\n- by mail\n- by phone\n\n[Order now](https://shop.example/order)',
    );
  });
});
