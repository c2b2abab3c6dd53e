import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/core/search/analysis/normalize.ts';
import { createAnalyzer } from '../../../src/core/search/analysis/analyzer.ts';
import { languages } from '../../../src/core/lexicon/index.ts';

const entriesOf = Object.entries(languages);
/** Languages that have only a stemmer and stop words. */
const withTopics = entriesOf.filter(([, { isPlain }]) => !isPlain);

describe('each lexicon', () => {
  for (const [lang, { topics, cues, related }] of withTopics) {
    it(`${lang} names the topics every shop has`, () => {
      const needed = [
        'order',
        'parcel',
        'delivery',
        'payment',
        'methods',
        'coupon',
        'cancel',
        'refund',
      ];
      expect(Object.keys(topics)).to.include.members([...needed, 'return', 'tracking', 'missing']);
      expect(Object.keys(cues)).to.include.members(['fails', 'use', 'howlong', 'why']);
    });

    it(`${lang} relates only topics that it has`, () => {
      for (const [topic, other] of Object.entries(related)) {
        expect(Object.keys(topics)).to.include.members([topic, other]);
      }
    });

    it(`${lang} gives no name to both a topic and a cue`, () => {
      expect(Object.keys(cues)).not.to.have.members(Object.keys(topics));
      for (const name of Object.keys(cues)) expect(topics).not.to.have.property(name);
    });

    it(`${lang} has no empty expression and no stray sign`, () => {
      for (const list of [...Object.values(topics), ...Object.values(cues)]) {
        for (const written of list.split(',')) expect(written).to.match(/^ ?[~%#\p{L}\p{N}]/u);
      }
    });
  }

  for (const [lang, { stem, stopWords, spellings }] of entriesOf) {
    it(`${lang} has a stemmer that leaves no word empty`, () => {
      const words = `${stopWords} ${Object.keys(spellings).join(' ')}`.match(/\S+/g) ?? [];
      for (const word of words) expect(stem(word), word).not.to.equal('');
    });
  }
});

describe('stems', () => {
  const families: Readonly<Record<string, readonly (readonly string[])[]>> = {
    fr: [
      ['commande', 'commandes', 'commander', 'commandee'],
      ['rembourser', 'remboursement', 'remboursee', 'remboursements'],
      ['annuler', 'annulation', 'annulee', 'annulations'],
      ['livraison', 'livrer', 'livree', 'livraisons'],
      ['reviser', 'revision'],
      ['animal', 'animaux'],
      ['cle', 'cles'],
      ['laver', 'lavage', 'lavages'],
      ['nettoyer', 'nettoyage'],
    ],
    en: [
      ['deliver', 'delivers', 'delivered', 'delivering'],
      ['refund', 'refunds', 'refunded'],
      ['cancel', 'cancels'],
      ['vaccinate', 'vaccinated', 'vaccination'],
      ['prescribe', 'prescription', 'prescriptions'],
      ['allergy', 'allergic', 'allergies'],
      ['guarantee', 'guarantees', 'guaranteed'],
      ['toy', 'toys'],
      ['pay', 'payment', 'payments'],
    ],
    de: [
      ['kostenlos', 'kostenlose', 'kostenloser'],
      ['grosse', 'groesse'],
      ['reparieren', 'repariert', 'reparatur'],
      ['reservieren', 'reservierung', 'reservation'],
      ['gutschein', 'gutscheine', 'gutscheinen'],
      ['person', 'personen'],
      ['preis', 'preise', 'preisen'],
      ['nummer', 'nummern'],
      ['foto', 'fotos'],
      ['liefern', 'lieferung', 'geliefert'],
      ['andern', 'anderung', 'geandert'],
      ['abholen', 'abholung', 'abgeholt', 'abgeholten'],
      ['zuruckgeben', 'zuruckgegeben'],
      ['ausgeben', 'ausgegeben'],
    ],
    es: [
      ['acepta', 'aceptan', 'aceptais', 'aceptar'],
      ['devolver', 'devolverlo', 'devolvermelas'],
      ['taller', 'talleres'],
      ['examen', 'examenes'],
      ['lapiz', 'lapices'],
    ],
    it: [
      ['bagaglio', 'bagagli'],
      ['prestate', 'prestarmi', 'prestarmela'],
      ['garanzia', 'garantite'],
      ['asciugamano', 'asciugamani'],
      ['pacco', 'pacchi'],
      ['parcheggiare', 'parcheggio', 'parcheggi'],
    ],
    nl: [
      ['annuleren', 'annulering', 'geannuleerd'],
      ['prijs', 'prijzen'],
      ['fiets', 'fietsen'],
      ['huisdier', 'huisdieren'],
      ['restitutie', 'restituties'],
      ['maat', 'maten'],
      ['ophalen', 'opgehaald'],
      ['opzeggen', 'opzegging', 'opgezegd'],
    ],
    pt: [
      ['animal', 'animais'],
      ['hotel', 'hoteis'],
      ['lugar', 'lugares'],
      ['viagem', 'viagens', 'viajar'],
    ],
    ru: [
      ['заказ', 'заказы', 'заказа', 'заказами'],
      ['повреждение', 'поврежденная', 'поврежденные'],
    ],
    ar: [['شحن', 'الشحن', 'بالشحن', 'شحنتي', 'للشحن', 'والشحن', 'الشحنه']],
    ko: [
      ['취소', '취소할', '취소하고', '취소를', '취소가'],
      ['배송', '배송은', '배송이', '배송을', '배송까지'],
      ['빌릴', '빌려', '빌리기', '빌려주는'],
      ['집', '집에서', '집까지'],
    ],
    he: [
      ['ביטול', 'הביטול', 'לבטל', 'מבטלים'],
      ['תיקון', 'תיקונים', 'מתקנים', 'התיקון'],
    ],
    pl: [
      ['wizyta', 'wizyty', 'wizytę', 'wizytami'],
      ['odwołać', 'odwołanie', 'odwołuję', 'odwołania'],
    ].map((words) => words.map(fold)),
    tr: [
      ['randevu', 'randevular', 'randevumu', 'randevunuz'],
      ['köpek', 'köpekler', 'köpeğim', 'köpeğimle'],
      ['getirmek', 'getirebilir', 'getiriyor'],
    ].map((words) => words.map(fold)),
    sv: [
      ['bokar', 'boka', 'bokning', 'bokningen'],
      ['cykel', 'cykeln', 'cyklar', 'cyklarna'],
      ['paket', 'paketet'],
    ],
  };
  for (const [lang, groups] of Object.entries(families)) {
    for (const words of groups) {
      it(`${lang}: ${words.join(', ')} have one`, () => {
        expect(new Set(words.map(languages[lang]!.stem))).to.have.property('size', 1);
      });
    }
  }

  it('fr: words that only begin alike, such as "village" and "ville", have different ones', () => {
    const pairs = [
      'village ville',
      'garage gare',
      'courage cours',
      'paysage pays',
      'partage partir',
    ];
    for (const pair of pairs) {
      expect(new Set(pair.split(' ').map(languages['fr']!.stem)), pair).to.have.property('size', 2);
    }
  });
});

const conceptsIn = (lang: string, text: string): readonly string[] => {
  const analyzer = createAnalyzer(lang, [], languages[lang]);
  const tokens = analyzer.split.folded(text).flatMap((word) => analyzer.tokensOf(word));
  return tokens.flatMap(
    (_, at) => analyzer.expressionAt(tokens, at)?.concepts.map(({ term }) => term) ?? [],
  );
};

describe('what delivery costs is one topic, as a question and as a word', () => {
  const ways = {
    de: ['Was kostet die Lieferung?', 'Versandkosten', 'Lieferkosten'],
    es: ['¿Cuánto cuesta el envío?', 'gastos de envío', 'precio de entrega'],
    it: ['Quanto costa la spedizione?', 'spese di consegna', 'costo spedizione'],
    nl: ['Wat kost de verzending?', 'verzendkosten', 'leverkosten'],
    pt: ['Quanto custa o envio?', 'custos de entrega', 'preço do envio'],
  };
  for (const [lang, texts] of Object.entries(ways)) {
    it.each(texts)(`${lang}: %s`, (text) => {
      expect(conceptsIn(lang, text)).to.include(':fees');
    });
  }
});

describe('an expression', () => {
  it('may have little words between its own', () => {
    expect(conceptsIn('fr', 'pas encore été reçu')).to.include(':missing');
  });

  it('of denial and verb holds in either order', () => {
    expect(conceptsIn('fr', 'il ne fonctionne pas')).to.include(':fails');
    expect(conceptsIn('fr', 'pas du tout fonctionné')).to.include(':fails');
  });

  it('is broken by a word that means something', () => {
    expect(conceptsIn('fr', 'pas de facture reçue')).not.to.include(':missing');
  });
});
