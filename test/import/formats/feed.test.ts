import { expect, it } from 'vitest';
import { answerTo, codes, importText, outline } from '../files.ts';

const post = (type: string, title: string, content: string, status = 'publish'): string =>
  `<item><title>${title}</title><content:encoded><![CDATA[${content}]]></content:encoded>` +
  `<wp:post_type><![CDATA[${type}]]></wp:post_type><wp:status><![CDATA[${status}]]></wp:status>` +
  '<category domain="faq_category"><![CDATA[Livraison]]></category></item>';

const exported = (...items: readonly string[]): ReturnType<typeof importText> =>
  importText(
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>fr-FR</language>${items.join('')}</channel></rss>`,
    'export.xml',
  );

it('a WordPress export gives a question for each post of a FAQ plugin', () => {
  const result = exported(
    post('faq', 'Quels délais ?', '<p>48 h &amp; <b>plus</b></p>'),
    post('faq', 'Brouillon', '<p>x</p>', 'draft'),
  );
  expect(outline(result)).toEqual(['Livraison: Quels délais ?']);
  expect(answerTo(result)).toBe('48 h & **plus**');
  expect(result.faq.lang).toBe('fr-FR');
  expect(codes(result)).toContain('switched-off');
});

it('an element without an end tag swallows nothing behind it', () => {
  const item = post('faq', 'Quels délais ?', '<p>48 h<br/>au plus</p>');
  const result = exported(item.replace('</title>', '</title><media:thumbnail url="/a>b.jpg"/>'));
  expect(outline(result)).toEqual(['Livraison: Quels délais ?']);
});

it('a question without an answer is reported', () => {
  const result = exported(post('faq', 'Quels délais ?', ''), post('attachment', 'photo', ''));
  expect(outline(result)).toEqual([]);
  expect(codes(result).filter((code) => code === 'no-answer')).toHaveLength(1);
});

it('a tag does not name the topic where there is a category', () => {
  const item = post('faq', 'Quels délais ?', '<p>48 h</p>');
  const tag = '<category domain="post_tag"><![CDATA[colis]]></category>';
  const result = exported(item.replace('</title>', `</title>${tag}`));
  expect(outline(result)).toEqual(['Livraison: Quels délais ?']);
});

it('a page in a WordPress export gives each of its questions', () => {
  const result = exported(
    post(
      'page',
      'FAQ',
      '<details><summary>Quels délais ?</summary>48 h</details>[toggle title="Retours ?"]Oui[/toggle]',
    ),
    post('page', 'À propos', '<p>Notre boutique</p>'),
  );
  expect(outline(result)).toEqual(['FAQ: Quels délais ? | Retours ?']);
});

it('XML of any shape gives its questions, whatever its elements are called', () => {
  const freshdesk =
    '<?xml version="1.0"?><solution-categories><solution-folder><name>Shipping</name><articles><solution-article><title>When?</title><description>&lt;p&gt;Soon &amp;amp; &lt;b&gt;sure&lt;/b&gt;&lt;/p&gt;</description></solution-article></articles></solution-folder></solution-categories>';
  const own =
    '<?xml version="1.0"?><faqs><category name="Shipping"><faq><question>When?</question><answer><![CDATA[<p>Soon &amp; <b>sure</b></p>]]></answer><icon/></faq></category></faqs>';
  for (const text of [freshdesk, own]) {
    const result = importText(text, 'export.xml');
    expect(outline(result)).toEqual(['Shipping: When?']);
    expect(answerTo(result)).toBe('Soon & **sure**');
  }
});

it('XML of any shape keeps the markup of its answers, and lists questions without one', () => {
  const xml =
    '<faq><section name="Orders"><question id="a"><q>Is it free?</q><a>Yes, <b>always</b>.</a></question>' +
    '<question id="b"><q>How long?</q><a> </a></question>' +
    '<question id="c"><q>And how?</q><a><para>One.</para><para>Two.</para></a></question></section></faq>';
  const result = importText(xml, 'faq.xml');
  expect(
    result.faq.topics[0]?.entries.map(({ question, answer }) => [question, answer]),
  ).to.deep.equal([
    ['Is it free?', 'Yes, **always**.'],
    ['And how?', 'One.\n\nTwo.'],
  ]);
  expect(result.findings.find(({ code }) => code === 'no-answer')?.question).to.equal('How long?');
});

it.each([
  '<faqs>Our FAQ<faq><q>Is it free?</q><a>Yes, see <b>here</b>.</a></faq></faqs>',
  '<faqs><faq>1. <q>Is it free?</q><a>Yes, see <b>here</b>.</a></faq></faqs>',
  '<faqs><faq><question>Is it free?</question><answer>Yes, see <b>here</b>.</answer></faq></faqs>',
])('XML may have words between its elements: %s', (xml) => {
  const result = importText(`<?xml version="1.0"?>${xml}`, 'faq.xml');
  expect(outline(result)).to.deep.equal([': Is it free?']);
  expect(answerTo(result)).to.equal('Yes, see **here**.');
});

it('XML keeps the links of an answer, and elements that it does not know', () => {
  const xml =
    '<?xml version="1.0"?><faqs><faq><question>Is it free?</question><answer>See <a href="https://a.example/">this</a> <term>page</term>.</answer></faq></faqs>';
  expect(answerTo(importText(xml, 'faq.xml'))).to.equal('See [this](https://a.example/) page.');
});

it('the tags of a post are its keywords', () => {
  const item =
    '<item><title>When?</title><content:encoded><![CDATA[<p>Soon.</p>]]></content:encoded>' +
    '<category domain="faq-tag"><![CDATA[delay]]></category><category domain="faq-category"><![CDATA[Shipping]]></category></item>';
  const result = importText(`<rss><channel>${item}</channel></rss>`, 'export.xml');
  expect(outline(result)).to.deep.equal(['Shipping: When?']);
  expect(result.faq.topics[0]!.entries[0]!.keywords).to.deep.equal(['delay']);
});
