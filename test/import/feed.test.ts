import { expect, it } from 'vitest';
import { answerTo, codes, importText, outline } from './files.ts';

const post = (type: string, title: string, content: string, status = 'publish'): string =>
  `<item><title>${title}</title><content:encoded><![CDATA[${content}]]></content:encoded>` +
  `<wp:post_type><![CDATA[${type}]]></wp:post_type><wp:status><![CDATA[${status}]]></wp:status>` +
  '<category domain="faq_category"><![CDATA[Livraison]]></category></item>';

const exported = (...items: readonly string[]): ReturnType<typeof importText> =>
  importText(
    `<?xml version="1.0"?><rss xmlns:wp="http://wordpress.org/export/1.2/"><channel><language>fr-FR</language>${items.join('')}</channel></rss>`,
    'export.xml',
  );

it('an export of WordPress gives each post of a FAQ plugin as a question', () => {
  const result = exported(
    post('faq', 'Quels délais ?', '<p>48 h &amp; <b>plus</b></p>'),
    post('faq', 'Brouillon', '<p>x</p>', 'draft'),
  );
  expect(outline(result)).toEqual(['Livraison: Quels délais ?']);
  expect(answerTo(result)).toBe('48 h & **plus**');
  expect(result.faq.lang).toBe('fr-FR');
  expect(codes(result)).toContain('switched-off');
});

it('a page in it gives the questions that it holds', () => {
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
