import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/faq/parse.ts';
import { messagesForFirst } from '../../../src/core/messages/index.ts';
import { withContactsAsked } from '../../../src/core/panel/panel-contacts.ts';
import { panelFor, type PanelModel } from '../../../src/core/panel/panel-model.ts';
import { initialPanelState, withQuery } from '../../../src/core/panel/panel-state.ts';
import { createSearch } from '../../../src/search.ts';
import { sampleFaq } from '../../support/faq.ts';

const page = { address: '/', suggested: [], maxResults: 8 };

const modelFor = (query: string, lang: string, document: object): PanelModel => {
  const { faq } = parse(document);
  const model = panelFor(faq, createSearch(faq), withQuery(initialPanelState, query), page);
  return withContactsAsked(model, messagesForFirst(lang));
};

const isAsked = (query: string, lang: string, document: object = sampleFaq): boolean =>
  modelFor(query, lang, document).contactsAsked !== undefined;

describe('the contacts are asked for', () => {
  for (const [lang, query] of [
    ['fr', 'Horaires'],
    ['fr', 'téléphone'],
    ['fr', 'parler à quelqu’un'],
    ['fr', 'comment vous contacter ?'],
    ['fr', 'quels sont vos horaires d’ouverture'],
    ['en', 'phone'],
    ['en', 'opening hours'],
    ['en', 'talk to a person'],
    ['de', 'Öffnungszeiten'],
    ['de', 'wie kann ich Sie erreichen'],
    ['es', 'hablar con alguien'],
    ['it', 'numero di telefono'],
    ['nl', 'openingstijden'],
    ['pl', 'numer telefonu'],
    ['pt', 'falar com uma pessoa'],
    ['ar', 'رقم الهاتف'],
    ['en', 'what’s your phone number?'],
    ['en', 'What time do you open?'],
    ['en', 'how can I get in contact with you'],
    ['fr', 'à quelle heure êtes-vous ouverts'],
    ['fr', 'Y a-t-il un numéro de téléphone ?'],
    ['fr', 'je voudrais parler à une personne'],
    ['de', 'Wie kann ich mit einem Mitarbeiter sprechen?'],
    ['de', 'Unter welcher Nummer sind Sie erreichbar'],
    ['es', '¿A qué hora abren?'],
    ['es', '¿Cómo os puedo contactar?'],
    ['it', 'come posso contattarvi'],
    ['it', 'A che ora siete aperti?'],
    ['nl', 'Hoe kan ik contact met jullie opnemen?'],
    ['nl', 'Hoe laat zijn jullie open?'],
    ['pl', 'jak się z wami skontaktować'],
    ['pl', 'czy mogę z kimś porozmawiać'],
    ['pt', 'Como posso contactar-vos'],
    ['pt', 'A que horas abrem?'],
    ['ar', 'كيف يمكنني التواصل معكم'],
    ['fr', 'ouvert dimanche'],
    ['fr', 'service client'],
    ['fr', 'bonjour je voudrais parler à quelqu’un'],
    ['en', 'customer service'],
    ['en', 'how can I reach you'],
    ['en', 'opening times'],
    ['de', 'Kundenservice'],
    ['de', 'telefonisch erreichbar'],
    ['es', 'atención al cliente'],
    ['es', 'horario de apertura'],
    ['it', 'assistenza clienti'],
    ['it', 'a che ora aprite'],
    ['nl', 'openingsuren'],
    ['nl', 'telefonisch bereikbaar'],
    ['pt', 'apoio ao cliente'],
    ['pt', 'telemóvel'],
    ['pl', 'infolinia'],
    ['pl', 'godziny pracy'],
    ['ar', 'خدمة العملاء'],
    ['ar', 'كيف أتصل بكم'],
  ] as const) {
    it(`by "${query}"`, () => {
      expect(isAsked(query, lang)).toBe(true);
    });
  }
});

describe('the contacts asked for come', () => {
  const [topic] = sampleFaq.topics;
  const hours = {
    id: 'hours',
    question: 'Quels sont les horaires du magasin ?',
    answer: 'De 9 h à 18 h.',
  };
  const faq = { ...sampleFaq, topics: [{ ...topic, entries: [...topic.entries, hours] }] };

  for (const [where, query, contactsAsked] of [
    ['below an answer whose question names them', 'vos horaires', 'after'],
    ['above everything else if no question does', 'téléphone', 'before'],
  ] as const) {
    it(where, () => {
      expect(modelFor(query, 'fr', faq)).toMatchObject({ contactsAsked });
    });
  }
});

describe('the contacts are not asked for', () => {
  for (const [lang, query] of [
    ['fr', 'colis'],
    ['fr', 'numéro de suivi'],
    ['fr', 'numéro de lot'],
    ['fr', 'pas d’appel'],
    ['fr', 'changer mon téléphone'],
    ['fr', 'comment'],
    ['fr', ''],
    ['fr', 'numéro DHL'],
    ['en', 'VAT number'],
    ['en', 'I did not get an email'],
    ['it', 'numero 42'],
    ['ar', 'ساعات يد'],
    ['ar', 'رقم طلبي'],
    ['en', 'card number'],
    ['en', 'no email'],
    ['en', 'open box'],
    ['de', 'Nummer der IBAN'],
    ['es', 'número de lote'],
    ['it', 'numero IVA'],
    ['nl', 'open doos'],
    ['pl', 'numer NIP'],
    ['pt', 'número de NIF'],
    ['ar', 'رقم طلب'],
  ] as const) {
    it(`by "${query}"`, () => {
      expect(isAsked(query, lang)).toBe(false);
    });
  }

  it('if the FAQ has none', () => {
    expect(isAsked('horaires', 'fr', { ...sampleFaq, contacts: [] })).toBe(false);
  });

  it('if an entry asks just that, or has it as a keyword', () => {
    const entry = { id: 'a', question: 'Horaires ?', answer: '9 h.', keywords: ['téléphone'] };
    const faq = { ...sampleFaq, topics: [{ id: 't', title: 'T', entries: [entry] }] };
    expect([isAsked('horaires', 'fr', faq), isAsked('telephone', 'fr', faq)]).toEqual([
      false,
      false,
    ]);
  });
});
