import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search.ts';
import { faqOf, shopEntries } from '../../support/searchable-faq.ts';

const bag = [
  { id: 'bag', question: 'Comment laver mon sac ?' },
  { id: 'belt', question: 'Comment raccourcir ma ceinture ?' },
];

describe("a FAQ's own synonyms", () => {
  it('find what stands for the same in a question', () => {
    const search = createSearch(faqOf(bag, { synonyms: [['sac', 'cabas', 'tote bag']] }));
    for (const query of ['cabas', 'tote bag', 'mon tote bag']) {
      expect(search(query).hits[0]?.id, query).to.equal('bag');
    }
  });

  it('work where no spaces are written', () => {
    const entries = [
      { id: 'a', question: '如何退货？' },
      { id: 'b', question: '快递在哪里？' },
    ];
    const search = createSearch(faqOf(entries, { lang: 'zh', synonyms: [['快递', '包裹']] }));
    expect(search('包裹').hits[0]?.id).to.equal('b');
  });

  it('are taken as they are written, whatever their marks mean in a lexicon', () => {
    const search = createSearch(faqOf(bag, { synonyms: [['sac', 'besace/musette ~# n°7']] }));
    expect(search('besace musette n°7').hits[0]?.id).to.equal('bag');
    expect(search('besace').hits).to.have.length(0);
  });

  it('are unknown to the FAQ of another shop', () => {
    const other = createSearch(faqOf(shopEntries));
    const before = JSON.stringify(other('zorglubik zorglubik cassé'));
    createSearch(faqOf(bag, { synonyms: [['sac', 'zorglubik']] }))('zorglubik');
    const fresh = createSearch(faqOf(shopEntries));
    expect(JSON.stringify(fresh('zorglubik zorglubik cassé'))).to.equal(before);
    expect(fresh('zorglubic').corrections).to.deep.equal([]);
  });
});
