import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search.ts';
import type { Hit } from '../../../src/core/search/search.ts';
import { faqOf, shopEntries } from '../../support/searchable-faq.ts';

const search = createSearch(faqOf(shopEntries));
const idsOf = (hits: readonly Hit[]): readonly string[] => hits.map(({ id }) => id);
const firstFor = (query: string): string | undefined => search(query).hits[0]?.id;

const answered = (title: string, queries: Readonly<Record<string, string>>): void => {
  describe(title, () => {
    for (const [query, id] of Object.entries(queries)) {
      it(`"${query}" finds ${id}`, () => {
        expect(firstFor(query)).to.equal(id);
      });
    }
  });
};

answered('other words for the same thing', {
  'moyens de règlement': 'paiements-acceptes',
  'un bon de réduction, je le mets où ?': 'coupon-utiliser',
  'où en est ma livraison': 'confirmation-suivi',
  'mon colis est où': 'confirmation-suivi',
  'refund please': 'remboursement-delai',
  'cancel my order': 'annuler-modifier',
  SAV: 'assistance-technique',
});

answered('a verb that tells two entries apart', {
  'comment appliquer mon coupon': 'coupon-utiliser',
  'mon coupon ne marche pas': 'coupon-ne-fonctionne-pas',
  'mon coupon est refusé': 'coupon-ne-fonctionne-pas',
});

answered('negated words', {
  'package not received': 'livre-mais-non-recu',
  'rien ne m’est encore arrivé': 'livre-mais-non-recu',
  'le suivi n’avance plus': 'suivi-non-mis-a-jour',
  'je n’ai pas reçu la totalité': 'commande-partielle',
});

describe('something that was not received', () => {
  it('names the topic, rather than a missing parcel', () => {
    expect(firstFor('pas reçu mon code promo')).to.equal('coupon-ne-fonctionne-pas');
    expect(firstFor('mon remboursement, je ne l’ai jamais reçu')).to.equal('remboursement-delai');
    expect(firstFor('pas reçu mon colis')).to.equal('livre-mais-non-recu');
  });

  it('has no answer where the FAQ says nothing of it', () => {
    for (const query of ['pas reçu ma facture', 'je n’ai pas reçu la newsletter']) {
      expect(search(query).hits, query).to.deep.equal([]);
    }
  });
});

answered('one spelling, two meanings', {
  'il me manque une partie': 'commande-partielle',
  'ma commande est-elle partie ?': 'confirmation-suivi',
});

answered('numbers that carry the meaning', {
  'payer en 3 fois': 'paiements-acceptes',
  'payer en trois fois': 'paiements-acceptes',
  '3 fois': 'paiements-acceptes',
  'reçu 1 sur 2': 'commande-partielle',
});

answered('chat and typos', {
  'jrecoi pa ma commande': 'livre-mais-non-recu',
  'jpeux annuler ma cmd': 'annuler-modifier',
  'lcolis est pas arivé': 'livre-mais-non-recu',
  'codepromo refusé': 'coupon-ne-fonctionne-pas',
  'rembours ement': 'remboursement-delai',
  'pk mon paimeent est refusé': 'paiement-echoue',
  logistik: 'suivi-non-mis-a-jour',
});

answered('short words that look like others', {
  'je vois nulle part où saisir le code promo': 'coupon-utiliser',
  'où est-ce que je tape mon code promo': 'coupon-utiliser',
  'mail de confirmation jamais arrivé': 'confirmation-suivi',
  'commande pas (encore) reçue': 'livre-mais-non-recu',
  'centre(s) de tri': 'suivi-non-mis-a-jour',
  'le code que vous m’avez envoyé n’est pas bon': 'coupon-ne-fonctionne-pas',
});

answered('an unfinished word', {
  remb: 'remboursement-delai',
  'delai de rem': 'remboursement-delai',
  impri: 'assistance-technique',
});

describe('a long message', () => {
  it('is answered by the question in it', () => {
    const message =
      'Bonjour, j’ai acheté deux cartouches chez vous samedi pour mon bureau, tout est parfait par ' +
      'ailleurs, mais je souhaite annuler ma commande. Bien cordialement';
    expect(firstFor(message)).to.equal('annuler-modifier');
  });

  it('matches no expression across the end of a sentence', () => {
    // Within one phrase, "ai … qu’" would be read as "je n’ai que", which asks for missing items.
    expect(idsOf(search('je n’ai que la moitié').hits)[0]).to.equal('commande-partielle');
    expect(idsOf(search('je n’ai rien. Est-ce qu’il y a un souci').hits)).not.to.include(
      'commande-partielle',
    );
  });

  it('of ten thousand characters is still searched', () => {
    expect(firstFor('je veux être remboursé '.repeat(450))).to.equal('remboursement-delai');
  });
});

describe('when the FAQ has no answer', () => {
  for (const query of [
    'avez-vous des chaussures en taille 42',
    'mot de passe oublié',
    'une bague en or ou en argent ?',
    'changer le lieu de livraison en Suisse',
    'livrez-vous en Suisse ?',
    'recette de la tarte aux pommes',
    'puis-je avoir une facture',
    'qsdfqsdf',
    '🙂',
    '',
  ]) {
    it(`"${query}" finds nothing`, () => {
      expect(idsOf(search(query).hits)).to.deep.equal([]);
    });
  }

  it('the nearest entries are suggested', () => {
    const { hits, suggestions } = search('livraison en Belgique');
    expect(idsOf(hits)).to.deep.equal([]);
    expect(idsOf(suggestions)[0]).to.equal('livre-mais-non-recu');
  });
});

describe('a correction', () => {
  it('names the word that was typed and the one that was meant', () => {
    const { corrections } = search('mon rembousrement');
    expect(corrections).to.deep.equal([{ typed: 'rembousrement', meant: 'remboursement' }]);
  });

  it('is undone by an exact search', () => {
    const { corrections, hits } = search('mon rembousrement', { exact: true });
    expect(corrections).to.deep.equal([]);
    expect(hits).to.deep.equal([]);
  });

  it('is not made to everyday words', () => {
    for (const word of ['vendredi', 'regardez', 'expliquer', 'message']) {
      expect(search(`${word} `).corrections, word).to.deep.equal([]);
    }
  });

  it('is not made to a word whose other forms are known', () => {
    expect(search('la carte ne fonctionne pas du tout').corrections).to.deep.equal([]);
  });
});

describe('personal data', () => {
  it('is left out of the search and of the result', () => {
    const result = search('ma carte 4111 1111 1111 1111 est refusée');
    expect(result.personal).to.equal('card');
    expect(result.query).to.equal('ma carte est refusée');
    expect(result.hits[0]?.id).to.equal('paiement-echoue');
  });
});

describe('what the shop adds', () => {
  const cups = [
    { id: 'mug', question: 'Le gobelet va-t-il au four ?' },
    { id: 'sac', question: 'Comment laver mon cabas ?', keywords: ['nettoyage du filet'] },
  ];

  it('synonyms find each other', () => {
    const faq = faqOf(cups, {
      synonyms: [
        ['gobelet', 'mug'],
        ['cabas', 'sac de courses'],
      ],
    });
    expect(idsOf(createSearch(faq)('mug').hits)).to.deep.equal(['mug']);
    expect(idsOf(createSearch(faq)('sac de courses').hits)).to.deep.equal(['sac']);
  });

  it('keywords are found like the question', () => {
    expect(idsOf(createSearch(faqOf(cups))('filet').hits)).to.deep.equal(['sac']);
  });
});

describe('highlights', () => {
  it('show why an entry was found', () => {
    const [hit] = search('délai remboursement').hits;
    const marked = hit?.question.filter((piece) => piece.marked).map(({ text }) => text);
    expect(marked).to.include('remboursement');
    expect(hit?.excerpt.some((piece) => piece.marked)).to.equal(true);
  });

  it.each([
    ['carte refus', /^(carte|refus)/],
    ['n’est pas arrivé', /^arriv/],
    ['ramboursement', /^rembours/],
  ])('for "%s" mark only forms of its words', (query, forms) => {
    const { hits, suggestions } = search(query);
    const marked = [...hits, ...suggestions]
      .flatMap(({ question, excerpt }) => [...question, ...excerpt])
      .filter((piece) => piece.marked)
      .map(({ text }) => text.toLowerCase());
    expect(marked).not.to.deep.equal([]);
    for (const word of marked) expect(word).to.match(forms);
  });
});

describe('an entry with a title alone', () => {
  it('is found, whatever its id', () => {
    const faq = faqOf([{ id: '/fiche/conges#duree-2', question: 'Durée des congés payés' }]);
    const [hit] = createSearch(faq)('congé payé').hits;
    expect(hit?.id).to.equal('/fiche/conges#duree-2');
    expect(hit?.excerpt).to.deep.equal([]);
  });
});

describe('the index', () => {
  const entries = [
    { id: 'cards', question: 'Quelles cartes acceptez-vous ?' },
    { id: 'coupon', question: 'Pourquoi mon code promo est-il refusé ?' },
    { id: 'parcel', question: 'Où est mon colis ?' },
  ];

  it('is built in steps, at least one per entry, and finds the same as one built at once', () => {
    const inSteps = createSearch(faqOf(entries));
    let steps = 1;
    while (!inSteps.prepare()) steps += 1;
    expect(steps).to.be.above(entries.length);
    const atOnce = createSearch(faqOf(entries));
    for (const query of ['colis', 'cartte', 'mon code marche pas'])
      expect(inSteps(query)).to.deep.equal(atOnce(query));
  });

  it('never reads two entries in one step, so that a step is as short for a long FAQ', () => {
    let read = new Set<string>();
    const faq = faqOf(shopEntries);
    const topics = faq.topics.map((topic) => ({
      ...topic,
      entries: topic.entries.map((entry) => ({
        ...entry,
        get question() {
          read.add(entry.id);
          return entry.question;
        },
      })),
    }));
    const search = createSearch({ ...faq, topics });
    let most = 0;
    for (let isPrepared = false; !isPrepared; most = Math.max(most, read.size)) {
      read = new Set();
      isPrepared = search.prepare();
    }
    expect(most).to.equal(1);
  });

  it('is completed by the first search, however far it has come', () => {
    const search = createSearch(faqOf(entries));
    search.prepare();
    expect(search('colis').hits[0]?.id).to.equal('parcel');
    expect(search.prepare()).to.equal(true);
  });
});
