import { describe, expect, it } from 'vitest';
import { createSearch } from '../../../src/search.ts';
import { faqOf } from '../../support/searchable-faq.ts';

type Cases = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Language → query → the question it finds; empty for none. */
const shops: Cases = {
  en: {
    'my parcel never came': 'It says delivered but I have received nothing',
    'money back': 'When do I get my refund?',
    'voucher is not working': 'Why is my discount code refused?',
    'wheres my stuff': 'Where is my parcel?',
  },
  es: {
    'anular compra': '¿Cómo puedo cancelar mi pedido?',
    'mi jarrón llegó roto': '¿Qué hago si el artículo llega dañado?',
    'no he recibido mi paquete': '¿Dónde está mi pedido?',
    'formas de pago': '¿Qué métodos de pago aceptáis?',
    'devolver una camisa': '¿Cómo devuelvo un artículo?',
    aceptan: '¿Qué métodos de pago aceptáis?',
    'algo para niños': '',
  },
  de: {
    Rückgabe: 'Wie sende ich einen Artikel zurück?',
    'Paket nicht angekommen': 'Wo ist mein Paket?',
    'Ratenzahlung möglich?': 'Welche Zahlungsarten gibt es?',
    parken: 'Gibt es Parkplätze?',
    kostenlose: 'Ist eine Änderung kostenlos?',
    'wann ist das Geld zurück': 'Wann bekomme ich mein Geld zurück?',
  },
  it: {
    'voglio disdire': 'Posso annullare il mio ordine?',
    'coupon non valido': 'Perché il codice sconto non funziona?',
    'restituzione stivali': 'Come restituisco un articolo?',
    garanzia: 'Le riparazioni sono garantite?',
  },
  nl: {
    'korting werkt niet': 'Waarom werkt mijn kortingscode niet?',
    parkeren: 'Is er een parkeergarage?',
    'pakje niet ontvangen': 'Waar is mijn pakket?',
    leverbaar: 'Wat is er op voorraad?',
    hoes: 'Hoe was ik de kussenhoes?',
  },
  pt: {
    'quero trocar': 'Como posso devolver um artigo?',
    'não recebi a encomenda': 'Onde está a minha encomenda?',
    'uma coisa para crianças': '',
  },
  pl: {
    'anulowanie zamowienia': 'Jak anulować zamówienie?',
    zwrot: 'Zwroty i reklamacje',
    'gdzie zostawić walizkę': 'Gdzie mogę zostawić bagaż?',
  },
  tr: {
    'randevu almak istiyorum': 'Çekim için nasıl randevu alırım?',
    'köpeğim gelebilir mi': 'Köpekler kabul edilir mi?',
  },
  ru: {
    'повреждённый товар': 'Что делать, если товар пришёл с повреждениями?',
    'как поменять адрес': 'Можно ли изменить адрес доставки?',
  },
  ar: {
    دفع: 'ما هي طرق الدفع المتاحة؟',
    'بالشحن إلى الخارج': 'هل الشحن للخارج متاح؟',
    'وين المحل': 'أين المحل؟',
  },
  ko: {
    '환불이 안 돼요': '환불은 언제 받나요?',
    '취소하고 싶어요': '주문을 취소할 수 있나요?',
    집까지: '집으로 가지러 오나요?',
    환불받으려면: '환불은 언제 받나요?',
  },
  he: {
    לבטל: 'האם הביטול חינם?',
    'כסא ילדים': 'האם מתקינים כיסא לילד?',
    'לשכור אופניים': 'יש השכרת אופניים?',
    'יש לי שאלה': '',
  },
  sv: {
    avbokning: 'Kan jag avboka gratis?',
    cyklar: 'Reparerar ni en cykel?',
    öppettider: 'När är verkstaden öppen?',
    'jag vill betala': 'Hur fungerar betalningen?',
    måltider: 'Ingår måltiderna?',
    'glömt lösen': 'Hur återställer jag mitt lösenord?',
    kod: 'Hur använder jag en rabattkod?',
    pengar: '',
  },
  zh: {
    退货: '如何退货？',
    付款: '你们接受哪些付款方式？',
    密碼: '忘记密码怎么办？',
    应聘: '你们招聘吗？',
    几个工作日: '多久发货？',
    註冊: '会员怎么注册？',
    週末: '周末营业吗？',
  },
  ja: {
    返品: '商品を返品するにはどうすればいいですか？',
    しーと: 'シートはありますか？',
    wifi: 'Wi-Fiはありますか？',
    よやく: '予約は必要ですか？',
  },
  th: { คืนสินค้า: 'ฉันจะคืนสินค้าได้อย่างไร', มีข้าวเช้าไหม: 'รวมอาหารเช้าไหม' },
};

describe('the language of the FAQ', () => {
  for (const [lang, queries] of Object.entries(shops)) {
    const questions = Object.values(queries).filter(Boolean);
    const search = createSearch(
      faqOf(
        questions.map((question) => ({ id: question, question })),
        { lang },
      ),
    );
    for (const [query, question] of Object.entries(queries)) {
      it(`${lang}: "${query}" finds ${question ? `"${question}"` : 'nothing'}`, () => {
        expect(search(query).hits[0]?.id ?? '').to.equal(question);
      });
    }
  }

  it('may have a region', () => {
    const entries = [{ id: 'a', question: 'Puis-je annuler ma commande ?' }];
    expect(createSearch(faqOf(entries, { lang: 'fr-CA' }))('annulation').hits).to.have.length(1);
  });
});

describe('a word in another spelling', () => {
  const find = (lang: string, questions: readonly string[]) =>
    createSearch(
      faqOf(
        questions.map((question) => ({ id: question, question })),
        { lang },
      ),
    );
  const english = ['Is there Wi-Fi in the rooms?', 'Do you print T-shirts?', 'Is it USB-C?'];
  const spanish = ['¿Cómo devuelvo un artículo?', '¿Cuánto tarda la entrega?'];
  const italian = ['Prestate una bicicletta?', 'Quanto costa una revisione?'];
  const german = ['Welche Größe passt mir?', 'Enthält es Öl?', 'Wo ist das Gerät?'];

  it.each([
    ['en', 'wifi ', english, 0],
    ['en', 'wi-fi ', english, 0],
    ['en', 't shirt ', english, 1],
    ['en', 'usbc ', english, 2],
    ['es', 'devolverla ', spanish, 0],
    ['it', 'prestarmela ', italian, 0],
    ['de', 'groesse ', german, 0],
    ['de', 'oel ', german, 1],
    ['de', 'geraet ', german, 2],
  ] as const)('%s: "%s" is found without a correction', (lang, query, questions, number) => {
    const { hits, corrections } = find(lang, questions)(query);
    expect(hits[0]?.id).to.equal(questions[number]);
    expect(corrections).to.deep.equal([]);
  });

  it('is not put together from the halves of a synonym', () => {
    const search = find('en', ['Is the film in hi-fi sound?', 'Is there wifi?']);
    expect(search('wi fi ').hits[0]?.id).to.equal('Is there wifi?');
  });
});

describe('a compound', () => {
  const questions = ['Wie löse ich eine Geschenkkarte ein?', 'Was kosten Geschenke?'];
  const search = createSearch(
    faqOf(
      questions.map((question) => ({ id: question, question })),
      { lang: 'de' },
    ),
  );

  it('is corrected where a letter is wrong, though its first part is a word', () => {
    const { hits, corrections } = search('geschenkkrate ');
    expect(hits[0]?.id).to.equal(questions[0]);
    expect(corrections).to.deep.equal([{ typed: 'geschenkkrate', meant: 'geschenkkarte' }]);
  });

  it('is not corrected while its second part is being typed', () => {
    for (const text of ['geschenkb', 'geschenkbo']) {
      expect(search(text).corrections, text).to.deep.equal([]);
    }
  });
});
