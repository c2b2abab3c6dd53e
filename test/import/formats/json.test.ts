import { describe, expect, it } from 'vitest';
import { importLanguages } from '../../../src/import/import-languages.ts';
import { importFaq } from '../../../src/import/index.ts';
import { answerTo, codes, fileOf, fixture, importText, outline } from '../files.ts';

const importJson = (value: unknown): ReturnType<typeof importText> =>
  importText(JSON.stringify(value), 'faq.json');

describe('a list in JSON', () => {
  const shapes: Readonly<Record<string, unknown>> = {
    'of questions with a topic each': [
      { question: 'When?', answer: 'Soon.', category: 'Shipping' },
      { question: 'How?', answer: 'By post.', category: 'Returns' },
    ],
    'by topic': { Shipping: [{ q: 'When?', a: 'Soon.' }], Returns: [{ q: 'How?', a: 'By post.' }] },
    'of topics': {
      categories: [
        {
          name: 'Shipping',
          description: 'All of it',
          questions: [{ title: 'When?', content: 'Soon.' }],
        },
        { title: 'Returns', items: [{ label: 'How?', body: { html: '<p>By post.</p>' } }] },
      ],
    },
    'of numbered texts, as in the texts of a website': {
      Shipping: { q1: 'When?', a1: 'Soon.' },
      Returns: { faq_how_question: 'How?', faq_how_answer: 'By post.' },
    },
    'of pairs': { Shipping: { 'When?': 'Soon.' }, Returns: { 'How?': 'By post.' } },
    'of texts in two': {
      Shipping: [['When?', 'Soon.']],
      Returns: [
        {
          title: 'How?',
          content: [{ _type: 'block', children: [{ text: 'By ' }, { text: 'post.' }] }],
        },
      ],
    },
    'in German': {
      faqs: [
        { Frage: 'When?', Antwort: 'Soon.', Thema: 'Shipping' },
        { Frage: 'How?', Antwort: ['By post.'], Thema: 'Returns' },
      ],
    },
    'with names in camel case': [
      { faqQuestion: 'When?', answerHtml: '<p>Soon.</p>', sectionName: 'Shipping' },
      { faqQuestion: 'How?', answerHtml: 'By post.', sectionName: 'Returns' },
    ],
  };
  for (const [name, value] of Object.entries(shapes)) {
    it(`gives topics, questions and answers: ${name}`, () => {
      const result = importJson(value);
      expect(outline(result)).to.deep.equal(['Shipping: When?', 'Returns: How?']);
      expect([answerTo(result, 'When?'), answerTo(result, 'How?')]).to.deep.equal([
        'Soon.',
        'By post.',
      ]);
    });
  }

  it('may have comments and trailing commas', () => {
    const result = importText(
      '// mine\n[{ "question": "When?", "answer": "Soon.", },]',
      'faq.json',
    );
    expect(outline(result)).to.deep.equal([': When?']);
    expect(codes(result)).not.to.include('broken');
  });

  it('that breaks off is read as far as it goes, and the line is reported', () => {
    const result = importText(
      '[{ "question": "When?", "answer": "Soon." },\n{ "question": "How',
      'faq.json',
    );
    expect(outline(result)).to.deep.equal([': When?']);
    expect(result.findings.find(({ code }) => code === 'broken')).to.include({
      line: 2,
      severity: 'error',
    });
  });

  it('may be YAML', () => {
    const result = importText(
      '- category: Shipping\n  questions:\n    - question: When?\n      answer: |\n        Soon.\n\n        Or later.\n',
      'faq.yml',
    );
    expect(outline(result)).to.deep.equal(['Shipping: When?']);
    expect(answerTo(result)).to.equal('Soon.\n\nOr later.');
  });
});

describe('a FAQ in the format of this project', () => {
  it('gets the ids that are missing', () => {
    const { faq } = importJson({
      version: 1,
      lang: 'fr',
      topics: [{ title: 'Envoi', entries: [{ question: 'Quand ?', answer: 'Bientôt.' }] }],
    });
    expect(faq.topics).to.deep.equal([
      {
        id: 'envoi',
        title: 'Envoi',
        entries: [{ id: 'quand', question: 'Quand ?', answer: 'Bientôt.' }],
      },
    ]);
  });
});

describe('a template of a Shopify theme', () => {
  it('gives topics and questions in the order of its blocks, without hidden ones', () => {
    const result = importFaq([fixture('theme-rows.json')]);
    expect(result.format).to.equal('shopify');
    expect(outline(result)).to.deep.equal([
      'Les produits: Sont-ils lavables ?',
      'La livraison: Où livrez-vous ?',
    ]);
    expect(answerTo(result, 'Sont-ils lavables ?')).to.equal(
      '**Oui**, à 30 °C :\n\n- à l’envers\n- sans sèche-linge',
    );
    expect(answerTo(result, 'Où livrez-vous ?')).to.equal(
      'Partout.\n\nÉcrivez à <bonjour@maille.example>.',
    );
    expect(result.findings.find(({ code }) => code === 'switched-off')?.quote).to.equal(
      'Vieille question ?',
    );
  });

  it('may have several questions in a block', () => {
    const result = importFaq([fixture('theme-pairs.json')]);
    expect(outline(result)).to.deep.equal([
      'Tailles: Quelle taille choisir ? | Puis-je échanger ?',
    ]);
    expect(answerTo(result, 'Puis-je échanger ?')).to.equal(
      'Oui, [dans les 30 jours](/pages/retours).',
    );
  });

  it('may have blocks in blocks', () => {
    const result = importFaq([fixture('theme-nested.json')]);
    expect(outline(result)).to.deep.equal([
      'Pagos: ¿Puedo pagar con tarjeta? | ¿Y con transferencia?',
    ]);
    expect(answerTo(result, '¿Y con transferencia?')).to.equal('También.');
  });

  it('may hold a whole page', () => {
    const result = importFaq([fixture('theme-page.json')]);
    expect(outline(result)).to.deep.equal([
      'Versand: Wohin liefert ihr?',
      ': Liefert ihr schnell?',
    ]);
    expect(answerTo(result, 'Wohin liefert ihr?')).to.equal(
      'Nach Österreich. Mehr dazu unter [Versand](/policies/shipping-policy).\n\n![Karte](https://cdn.tee.example/karte.png)',
    );
    expect(codes(result)).to.include.members(['image', 'switched-off']);
  });
});

describe('the export of a help centre', () => {
  const html = '<p>Two days.</p>';
  const exports: Readonly<Record<string, unknown>> = {
    Zendesk: {
      articles: [
        {
          id: 1,
          title: 'How long?',
          body: html,
          section_id: 9,
          locale: 'en-us',
          draft: false,
          label_names: ['time'],
          updated_at: '2026-10-02T08:00:00Z',
        },
        { id: 2, title: 'Draft', body: html, section_id: 9, draft: true },
      ],
      sections: [{ id: 9, name: 'Shipping', category_id: 3 }],
    },
    'Help Scout': {
      collections: {
        items: [{ id: 'c1', name: 'Docs', categories: [{ id: '5a', name: 'Shipping' }] }],
      },
      articles: [
        {
          article: {
            id: '77',
            name: 'How long?',
            text: html,
            categories: ['5a'],
            keywords: ['time'],
            status: 'published',
            updatedAt: '2026-10-02T08:00:00Z',
          },
        },
        { article: { id: '78', name: 'Draft', text: html, status: 'notpublished' } },
      ],
    },
    Intercom: {
      type: 'list',
      data: [
        { type: 'collection', id: '4', name: 'Shipping' },
        {
          type: 'article',
          id: '1',
          title: 'How long?',
          description: 'Times',
          body: html,
          state: 'published',
          parent_id: 4,
          tags: [{ name: 'time' }],
          updated_at: '2026-10-02',
        },
        { type: 'article', id: '2', title: 'Draft', body: html, state: 'draft', parent_id: 4 },
      ],
    },
    Freshdesk: [
      {
        name: 'Shop',
        folders: [
          {
            id: 8,
            name: 'Shipping',
            articles: [
              {
                id: 1,
                title: 'How long?',
                description: html,
                description_text: 'Two days.',
                status: 2,
                folder_id: 8,
                tags: ['time'],
                updated_at: '2026-10-02T08:00:00Z',
              },
              { id: 2, title: 'Draft', description: html, status: 1, folder_id: 8 },
            ],
          },
        ],
      },
    ],
  };
  for (const [name, value] of Object.entries(exports)) {
    it(`may come from ${name}`, () => {
      const result = importJson(value);
      expect(result.faq.topics).to.deep.equal([
        {
          id: 'shipping',
          title: 'Shipping',
          entries: [
            {
              id: 'how-long',
              question: 'How long?',
              answer: 'Two days.',
              keywords: ['time'],
              updated: '2026-10-02',
            },
          ],
        },
      ]);
      expect(result.findings.find(({ code }) => code === 'switched-off')?.quote).to.equal('Draft');
    });
  }
});

describe('a list in several languages', () => {
  const shapes: Readonly<Record<string, unknown>> = {
    'by text': [{ question: { en: 'When?', fr: 'Quand ?' }, answer: { en: 'Soon.', fr: 'Tôt.' } }],
    'by list': { en: [{ q: 'When?', a: 'Soon.' }], fr: [{ q: 'Quand ?', a: 'Tôt.' }] },
    'by key': [
      { question_en: 'When?', question_fr: 'Quand ?', answer_en: 'Soon.', answer_fr: 'Tôt.' },
    ],
  };
  for (const [name, value] of Object.entries(shapes)) {
    it(`is read in one of them, and the others are reported: ${name}`, () => {
      const file = fileOf(JSON.stringify(value), 'faq.json');
      const french = importFaq([file], { lang: 'fr' });
      expect(answerTo(french, 'Quand ?')).toBe('Tôt.');
      expect(french.faq.topics[0]!.entries).toHaveLength(1);
      const first = importFaq([file]);
      expect([first.faq.lang, answerTo(first, 'When?')]).toEqual(['en', 'Soon.']);
      expect(codes(first)).toContain('other-language');
    });
  }
});

it('a list in several languages can be read in each of them', () => {
  const file = fileOf(
    JSON.stringify([
      { question: { en: 'When?', fr: 'Quand ?' }, answer: { en: 'Soon.', fr: 'Tôt.' } },
    ]),
    'faq.json',
  );
  const other = fileOf('Q: Où ?\nA: Dans la boutique, et sur le marché avec les autres.', 'fr.txt');
  const read = importLanguages([file, other]);
  expect(read.map(({ faq }) => faq.lang)).toEqual(['en', 'fr']);
  expect(read.map((result) => outline(result))).toEqual([[': When?'], [': Quand ? | Où ?']]);
  expect(read.flatMap(codes)).not.toContain('other-language');
});

it('a FAQ in "en" joins one in "en-GB"', () => {
  const page =
    '<html lang="en-GB"><h2>Where do you deliver the coffee?</h2><p>Everywhere in the country.</p></html>';
  const table = 'question,answer\nWhen will my order arrive?,It will be there within two days.\n';
  const read = importLanguages([fileOf(table, 'faq.csv'), fileOf(page, 'faq.html')]);
  expect(read.map(({ faq }) => faq.lang)).toEqual(['en-GB']);
  expect(read.map((result) => outline(result))).toEqual([
    [': When will my order arrive? | Where do you deliver the coffee?'],
  ]);
});

it('escaped tags are read as tags', () => {
  const answer = '&lt;p&gt;Par &lt;b&gt;carte&lt;/b&gt; d&amp;egrave;s 5&nbsp;€.&lt;/p&gt;';
  const faq = importJson([{ question: 'Livraison &amp; d&eacute;lais&nbsp;?', answer }]);
  expect(answerTo(faq, 'Livraison & délais\u00a0?')).toBe('Par **carte** dès 5\u00a0€.');
});

it('one object per line is read as a list', () => {
  const lines = '{"question":"When?","answer":"Soon."}\n{"question":"How?","answer":"By post."}\n';
  expect(outline(importText(lines, 'faq.jsonl'))).toEqual([': When? | How?']);
});

it('fields such as questionFr and questionEn give a FAQ in each language', () => {
  const one = {
    questionFr: 'Quand ?',
    answerFr: 'Demain.',
    questionEn: 'When?',
    answerEn: 'Soon.',
  };
  const read = importLanguages([fileOf(JSON.stringify([one]), 'faq.json')]);
  expect(read.map(({ faq }) => [faq.lang, faq.topics[0]?.entries[0]?.question])).toEqual([
    ['fr', 'Quand ?'],
    ['en', 'When?'],
  ]);
});

it('a block of a theme may call its answer anything, and may name its topic', () => {
  const settings = { title: 'When?', desc: '<p>Soon.</p>', category: 'orders_returns' };
  const other = { heading: 'How?', blurb: '<p>By post.</p>', icon: 'truck' };
  const blocks = { a: { type: 'accordion', settings }, b: { type: 'accordion', settings: other } };
  const template = { sections: { faq: { type: 'faq', blocks, settings: { title: 'Help' } } } };
  const result = importJson(template);
  expect(outline(result)).toEqual(['Orders returns: When?', 'Help: How?']);
  expect(answerTo(result, 'How?')).toBe('By post.');
});

const words = [
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
  for (const [editor, answer] of words) {
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
});

describe('an export of a help centre', () => {
  it('may name the section beside a translation or in attributes', () => {
    const gorgias = importJson({
      data: [{ id: 1, category_id: 7, translation: { title: 'When?', content: '<p>Soon.</p>' } }],
      categories: [{ id: 7, translation: { title: 'Shipping' } }],
    });
    const strapi = importJson([
      {
        attributes: {
          question: 'When?',
          answer: 'Soon.',
          category: { data: { attributes: { name: 'Shipping' } } },
        },
      },
    ]);
    const helpDocs = importJson({
      articles: [{ title: 'When?', body: '<p>Soon.</p>', category_id: 'c' }],
      categories: [{ category_id: 'c', title: 'Shipping', description: 'All about it' }],
    });
    for (const result of [gorgias, strapi, helpDocs])
      expect(outline(result)).to.deep.equal(['Shipping: When?']);
  });

  it('reports an article without a body, unless another field holds it', () => {
    const result = importJson([
      { title: 'When?', body: null },
      { title: 'How?', content: null, html_content: '<p>So.</p>' },
    ]);
    expect(outline(result)).to.deep.equal([': How?']);
    expect(result.findings.find(({ code }) => code === 'no-answer')?.question).to.equal('When?');
  });

  it('gives no question for a section with a description', () => {
    const result = importJson({
      articles: [{ title: 'When?', body: 'Soon.', section_id: 2 }],
      sections: [{ id: 2, name: 'Shipping', description: 'All about it' }],
    });
    expect(outline(result)).to.deep.equal(['Shipping: When?']);
  });

  it('may keep the fields of each question as a list', () => {
    const fields = [
      { key: 'question', value: 'When?' },
      { key: 'answer', value: 'Soon.' },
    ];
    expect(outline(importJson({ metaobjects: [{ node: { fields } }] }))).to.deep.equal([': When?']);
  });

  it('may have keys for questions, which are no topics', () => {
    const result = importJson({
      title: 'Help',
      faq: { return_costs: { title: 'Who pays?', text: 'You.' } },
    });
    expect(outline(result)).to.deep.equal(['Help: Who pays?']);
  });
});

it('a script gives the questions in its data', () => {
  const text =
    "import x from 'y';\nexport const faqs = [\n  { question: 'When?', answer: 'It\\'s soon: \"now\".' }, // more\n  { question: `How?`, answer: \"By post.\", },\n];\n";
  const result = importText(text, 'faq.ts');
  expect(outline(result)).toEqual([': When? | How?']);
  expect(answerTo(result, 'When?')).toBe('It\'s soon: "now".');
});

describe('TOML', () => {
  const toml = `[categories]
ship = "Shipping"

[[faq]]
question = "1. Do you ship?"
category = "ship"
answer = """
Yes,
daily."""
updated = 2026-01-31

[[faq]]
question = "2. Is it safe?"
category = "ship"
answer = 'It is.'
`;

  it('is read as a list, with the titles of topics and without the numbers of questions', () => {
    for (const name of ['faq.toml', 'pasted.txt']) {
      const result = importText(toml, name);
      expect(outline(result)).to.deep.equal(['Shipping: Do you ship? | Is it safe?']);
      expect(result.faq.topics[0]?.entries[0]).to.include({
        answer: 'Yes,\\\ndaily.',
        updated: '2026-01-31',
      });
    }
  });

  it('that breaks off is reported with its line', () => {
    const { findings } = importText('[[faq]]\nquestion = "Do you ship?\n', 'faq.toml');
    expect(findings[0]).to.include({ code: 'broken', line: 2 });
    expect(findings[0]?.message).to.contain('Nothing was read.');
  });
});

it('a YAML file that breaks off is reported with its line', () => {
  const { findings } = importText(
    '- question: Do you ship?\n  answer: [yes, no\nb: c\n',
    'faq.yml',
  );
  expect(findings[0]).to.include({ code: 'broken', line: 3 });
  expect(findings[0]?.message).to.contain('Nothing was read.');
});

it('an article with several questions gives each of them', () => {
  const body = '<p><b>Who pays?</b></p><p>You.</p><p><b>How long?</b></p><p>A week.</p>';
  const result = importText(JSON.stringify([{ title: 'Returns', body }]), 'articles.json');
  expect(outline(result)).to.deep.equal(['Returns: Who pays? | How long?']);
});

it('the owner of a Shopify template without questions learns where they are', () => {
  const template = { sections: { main: { type: 'main-page', settings: {} } }, order: ['main'] };
  const [finding] = importText(JSON.stringify(template), 'page.faq.json').findings;
  expect(finding?.remedy).to.match(/the page as shoppers see it, saved/);
});

it('blocks written by hand may hold one text each', () => {
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

it('pictures and columns of a theme are questions only if their titles ask', () => {
  const block = (title: string) => ({ type: 'text', settings: { title, text: 'Words.' } });
  const section = (type: string, ...titles: string[]) => ({
    type,
    blocks: Object.fromEntries(titles.map((title) => [title, block(title)])),
  });
  const result = importJson({
    sections: {
      icons: section('icon-text-blocks', 'Fast delivery', 'Why us?'),
      faq: section('section-faq', 'Returns'),
    },
  });
  expect(outline(result)).to.deep.equal([': Why us? | Returns']);
  expect(result.findings.find(({ code }) => code === 'outside')?.quote).to.equal('Fast delivery');
});

it('parts of the page beside the questions are listed, and groups are named by their header', () => {
  const result = importJson({
    seo: { title: 'FAQ | Lilas', description: 'All answers.' },
    needHelp: { title: 'Another question?', description: 'Write to us.', contactButton: 'Write' },
    items: [{ header: 'ORDERS', content: [{ header: 'Is it free?', content: 'Yes.' }] }],
  });
  expect(outline(result)).to.deep.equal(['ORDERS: Is it free?']);
  expect(result.findings.find(({ code }) => code === 'outside')?.message).to.include('2 texts');
});

it('a key that contains the letters of "cta" is no link, and neither is what asks', () => {
  const result = importJson({
    free: { title: 'Is it free', text: 'Yes.', expectations: 'High', spectacle: 'None' },
    fast: { title: 'How long does it take?', text: 'A day.', button_label: 'Shop' },
    more: { title: 'More', text: 'Read on.', ctaLabel: 'Shop' },
    help: { title: 'Need help?', text: 'Write to us.', btnText: 'Write' },
  });
  const questions = outline(result).join();
  expect(questions).to.include('Is it free').and.include('How long does it take?');
  expect(result.findings.find(({ code }) => code === 'outside')?.message).to.include('2 texts');
});

describe('a help centre', () => {
  it('has categories with a description, which are no questions', () => {
    const result = importJson({
      categories: [{ id: 3, name: 'Orders', description: 'All about orders' }],
      sections: [{ id: 9, name: 'Shipping', description: 'Parcels', category_id: 3 }],
      articles: [{ id: 1, title: 'How long?', body: '<p>Two days.</p>', section_id: 9 }],
    });
    expect(outline(result)).to.deep.equal(['Shipping: How long?']);
  });

  it('may have articles for those who know their address, which are left out', () => {
    const result = importJson({
      data: [
        { translation: { title: 'When?', content: 'Soon.', visibility_status: 'PUBLIC' } },
        { translation: { title: 'Secret?', content: 'Yes.', visibility_status: 'UNLISTED' } },
      ],
    });
    expect(outline(result)).to.deep.equal([': When?']);
    expect(result.findings.find(({ code }) => code === 'switched-off')?.quote).to.equal('Secret?');
  });

  it('writes its locale in small letters', () => {
    const articles = [{ title: 'When?', body: '<p>Soon.</p>', locale: 'en-us' }];
    expect(importJson({ articles }).faq.lang).to.equal('en-US');
  });
});

it('words that Crisp colours are kept', () => {
  const result = importJson([{ title: 'In parts?', content: 'With ${color}[#ff0000](Alma).' }]);
  expect(answerTo(result)).to.equal('With Alma.');
});

it('questions without a topic are told if others have one', () => {
  const one = { question: 'When?', answer: 'Soon.', category: 'Shipping' };
  const result = importJson([one, { question: 'How?', answer: 'By post.' }]);
  expect(result.findings.find(({ code }) => code === 'no-topic')?.quote).to.equal('How?');
  expect(codes(importJson([{ question: 'How?', answer: 'By post.' }]))).not.to.include('no-topic');
});

it('questions with the number of a category are no sections, although a question has the same number', () => {
  const questions = ['How do I return?', 'When will it come?', 'Do you ship abroad?'];
  const list = questions.map((name, at) => ({
    id: at + 1,
    name,
    description: 'So.',
    category_id: at < 2 ? 1 : 2,
  }));
  const entries = importText(JSON.stringify(list), 'faq.json').faq.topics.flatMap(
    (topic) => topic.entries,
  );
  expect(entries.map(({ question }) => question)).to.deep.equal(questions);
});
