import { describe, expect, it } from 'vitest';
import { importFaq } from '../../../../src/import/index.ts';
import { answerTo, codes, fixture, importJson, importText, outline } from '../../files.ts';

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

  it('may call the answer of a block anything, and name its topic', () => {
    const settings = { title: 'When?', desc: '<p>Soon.</p>', category: 'orders_returns' };
    const other = { heading: 'How?', blurb: '<p>By post.</p>', icon: 'truck' };
    const blocks = {
      a: { type: 'accordion', settings },
      b: { type: 'accordion', settings: other },
    };
    const template = { sections: { faq: { type: 'faq', blocks, settings: { title: 'Help' } } } };
    const result = importJson(template);
    expect(outline(result)).toEqual(['Orders returns: When?', 'Help: How?']);
    expect(answerTo(result, 'How?')).toBe('By post.');
  });

  it('has questions in pictures and columns only if their titles ask', () => {
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

  it('without questions says where they are', () => {
    const template = { sections: { main: { type: 'main-page', settings: {} } }, order: ['main'] };
    const [finding] = importText(JSON.stringify(template), 'page.faq.json').findings;
    expect(finding?.remedy).to.match(/the page as shoppers see it, saved/);
  });
});
