import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/faq/parse.ts';
import { messagesForFirst } from '../../src/core/messages/index.ts';
import { asksForContact } from '../../src/core/panel-contacts.ts';
import { panelFor } from '../../src/core/panel.ts';
import { initialState, withQuery } from '../../src/core/panel-state.ts';
import { createSearch } from '../../src/search.ts';
import { sampleFaq } from '../support/faq.ts';

const page = { address: '/', suggested: [], maxResults: 8 };

const isAsked = (query: string, lang: string, document: object = sampleFaq): boolean => {
  const { faq } = parse(document);
  const model = panelFor(faq, createSearch(faq), withQuery(initialState, query), page);
  return asksForContact(model, messagesForFirst(lang));
};

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
  ] as const) {
    it(`by "${query}"`, () => {
      expect(isAsked(query, lang)).toBe(true);
    });
  }
});

describe('the contacts are not asked for', () => {
  for (const query of ['colis', 'numéro de suivi', 'changer mon téléphone', 'comment', '']) {
    it(`by "${query}"`, () => {
      expect(isAsked(query, 'fr')).toBe(false);
    });
  }

  it('where the FAQ has none', () => {
    expect(isAsked('horaires', 'fr', { ...sampleFaq, contacts: [] })).toBe(false);
  });

  it('where an entry asks just that, or has it as a keyword', () => {
    const entry = { id: 'a', question: 'Horaires ?', answer: '9 h.', keywords: ['téléphone'] };
    const faq = { ...sampleFaq, topics: [{ id: 't', title: 'T', entries: [entry] }] };
    expect([isAsked('horaires', 'fr', faq), isAsked('telephone', 'fr', faq)]).toEqual([
      false,
      false,
    ]);
  });
});
