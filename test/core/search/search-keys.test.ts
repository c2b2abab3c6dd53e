import { describe, expect, it } from 'vitest';
import { createSearch, type SearchResult } from '../../../src/search.ts';
import { faqOf, shopEntries } from '../../support/searchable-faq.ts';

const search = createSearch(faqOf(shopEntries));
const shown = ({ hits, suggestions }: SearchResult): readonly string[] =>
  [...hits, ...suggestions].map(({ id }) => id);
const scoreOf = (text: string): number => search(text).hits[0]?.score ?? 0;

const finder = (questions: readonly string[], lang = 'fr') => {
  const find = createSearch(
    faqOf(
      questions.map((question) => ({ id: question, question })),
      { lang },
    ),
  );
  return (query: string): readonly string[] => shown(find(query));
};

describe('one or two letters of a next word', () => {
  it.each(['paiement re', 'délai re', 'paiement refusé m', 'coupon mo', 'suivi-mo'])(
    'leave the list as it was: "%s"',
    (query) => {
      expect(shown(search(query))).to.deep.equal(shown(search(query.replace(/\p{L}+$/u, ''))));
    },
  );

  it('count where the words before them find nothing', () => {
    expect(search('plusieurs co').hits[0]?.id).to.equal('commande-partielle');
  });

  it('count where they are a word', () => {
    const find = finder(['Livrez-vous en UE ?', 'Livrez-vous le samedi ?']);
    expect(find('livrez ue')[0]).to.equal('Livrez-vous en UE ?');
    expect(search('ne marche pa').hits[0]?.id).to.equal('coupon-ne-fonctionne-pas');
  });

  it('are words in scripts where two signs make one', () => {
    const find = finder(['返品できますか', '送料はいくらですか'], 'ja');
    expect(find('返品')[0]).to.equal('返品できますか');
  });
});

describe('a word that is being typed', () => {
  it('shows nothing while it may be a stop word, from its first letters to its last', () => {
    for (const text of ['co', 'com', 'combie', 'combien', 'est-ce que vo', 'est-ce que vous']) {
      expect(shown(search(text)), text).to.deep.equal([]);
    }
  });

  it('scores no higher than the finished word', () => {
    for (const word of ['remboursement', 'annuler', 'coupon', 'livraison']) {
      expect(scoreOf(word.slice(0, -2)), word).to.be.at.most(scoreOf(`${word} `));
    }
  });

  it('scores less while it may become many words', () => {
    expect(scoreOf('rem')).to.be.at.most(scoreOf('rembour'));
    expect(search('remboursement exp').hits[0]?.id).to.equal('remboursement-delai');
  });

  it('may become a word of this FAQ, though the lexicon knows a shorter one', () => {
    const find = finder(['Is breakfast included?', 'Where can I park?'], 'en');
    expect(find('break')[0]).to.equal('Is breakfast included?');
  });

  it('may become a longer word of this FAQ, though the FAQ holds the shorter one too', () => {
    const find = finder(['¿Arregláis pinchazos a cualquier hora?', '¿Qué horario tenéis?'], 'es');
    expect(find('hora')).to.include('¿Qué horario tenéis?');
  });

  it('may be known by three letters after another word, though stop words begin with them too', () => {
    const find = finder(['Dove trovo la fattura?', 'Posso annullare?'], 'it');
    expect(find('scaricare fat')[0]).to.equal('Dove trovo la fattura?');
  });

  it('may be the beginning of a part within a compound', () => {
    const find = finder(['Gibt es einen Kostenvoranschlag?', 'Wo parke ich?'], 'de');
    for (const text of ['voransch', 'anschlag']) {
      expect(find(text)[0], text).to.equal('Gibt es einen Kostenvoranschlag?');
    }
  });

  it('is not corrected to a word with which it begins, since a compound may follow', () => {
    const find = createSearch(
      faqOf([{ id: 'bag', question: 'Wo lasse ich mein Gepäck?' }], { lang: 'de' }),
    );
    for (const text of ['gepäcka', 'gepäckau']) {
      expect(find(text).corrections, text).to.deep.equal([]);
      expect(find(text).hits[0]?.id, text).to.equal('bag');
    }
  });

  it('finds other forms of a word without a correction', () => {
    for (const text of ['remboursa', 'remboursab', 'remboursable']) {
      const { hits, corrections } = search(text);
      expect(hits[0]?.id, text).to.equal('remboursement-delai');
      expect(corrections, text).to.deep.equal([]);
    }
  });

  it('may become a synonym of a word of this FAQ', () => {
    const find = finder(['Où puis-je laisser mes bagages ?', 'Comment réserver une chambre ?']);
    for (const text of ['vali', 'valis', 'valise']) {
      expect(find(text)[0], text).to.equal('Où puis-je laisser mes bagages ?');
    }
  });

  it('may end an expression, though it is a stop word itself', () => {
    const find = finder(['¿Qué métodos de pago aceptáis?', '¿Cuánto tarda la entrega?'], 'es');
    for (const text of ['plazo de entr', 'plazo de entre', 'plazo de entreg']) {
      expect(find(text)[0], text).to.equal('¿Cuánto tarda la entrega?');
    }
  });

  it('is not corrected at three letters, which are near too many words', () => {
    const find = createSearch(
      faqOf([{ id: 'bar', question: 'Kann ich bar bezahlen?' }], { lang: 'de' }),
    );
    expect(find('bra').corrections).to.deep.equal([]);
    expect(find('bra ').corrections).to.deep.equal([{ typed: 'bra', meant: 'bar' }]);
  });

  it('finds the same with an apostrophe after it', () => {
    const find = finder(['Where is my parcel?', 'Do you ship abroad?'], 'en');
    expect(find('where\u2019')).to.deep.equal(find('where'));
    expect(find('where')).not.to.deep.equal([]);
  });
});
