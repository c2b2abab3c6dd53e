import { describe, expect, it } from 'vitest';
import { answerTo, codes, importJson, outline } from '../../files.ts';

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

  it('keeps the words that Crisp colours', () => {
    const result = importJson([{ title: 'In parts?', content: 'With ${color}[#ff0000](Alma).' }]);
    expect(answerTo(result)).to.equal('With Alma.');
  });
});

it('what is within something unlisted or hidden is left out', () => {
  const article = (title: string) => ({ translation: { title, content: 'Words.' } });
  const result = importJson({
    data: [
      { ...article('Where is it?'), visibility_status: 'PUBLIC' },
      { ...article('Who may refund?'), visibility_status: 'UNLISTED' },
      { title: 'Old?', content: 'No.', hidden: true },
    ],
  });
  expect(outline(result)).to.deep.equal([': Where is it?']);
  expect(codes(result)).to.include('switched-off');
});
