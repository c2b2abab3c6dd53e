import { describe, expect, it } from 'vitest';
import { phoneNumbersIn } from '../../src/import/contacts/phone-numbers.ts';

const found = (text: string, lang: string): readonly string[] =>
  phoneNumbersIn([text], lang).map(({ number, isSure }) => (isSure ? number : `${number}?`));

describe('the country of a phone number', () => {
  it.each([
    ['Voir https://youtu.be/x, 04 78 12 34 56', 'fr', '+33478123456?'],
    ['https://dhl.de, https://boutique.fr, 01 42 68 53 00', 'fr', '+33142685300'],
    ['https://boutique.fr, https://bpost.be, 01 42 68 53 00', 'fr', '+33142685300?'],
    ['https://boutique.be, 02 511 12 34', 'fr', '+3225111234'],
    ['https://dhl.de, 01 42 68 53 00', 'fr', '+33142685300?'],
    ['https://linktr.ee/x, https://lnkd.in/x, 020 7946 0018', 'en', '+442079460018?'],
    ['044 668 18 00', 'de-CH', '+41446681800'],
    ['01 42 68 53 00', 'fr-CA', '+33142685300?'],
    ['https://dhl.de, 0033 1 42 68 53 00', 'de', '+33142685300'],
    ['https://tienda.co, 0911 234 567', 'xx', undefined],
  ])('%s, in %s: %s', (text, lang, number) => {
    expect(found(text, lang)).to.deep.equal(number === undefined ? [] : [number]);
  });
});

describe('a number that is none to call', () => {
  it.each([
    ['Votre numéro de commande, par exemple 0142685300.', 'fr-FR'],
    ['Votre numéro de suivi est le 0142685300.', 'fr-FR'],
    ['Colis n° 0142685300', 'fr-FR'],
    ['N° 0142685300', 'fr-FR'],
    ['SIRET : 0142685300', 'fr-FR'],
    ['Au format international, par exemple +33 1 42 68 53 00', 'fr-FR'],
    ['Your order no. 02079460018', 'en-GB'],
    ['The tracking number is 02079460018', 'en-GB'],
    ['Bestell-Nr. 030 12345678', 'de-DE'],
    ['Ihre Kundennummer: 030 12345678', 'de-DE'],
    ['Número de pedido: 0142685300', 'fr-FR'],
    ['Numero ordine 02 1234 5678', 'it-IT'],
  ])('is left out: %s', (text, lang) => {
    expect(found(text, lang)).to.deep.equal([]);
  });

  it.each([
    ['Une question sur votre commande ? 01 42 68 53 00', 'fr-FR'],
    ['Pour votre commande, appelez le 01 42 68 53 00', 'fr-FR'],
    ['Appelez le n° 01 42 68 53 00', 'fr-FR'],
    ['Service client : 01 42 68 53 00', 'fr-FR'],
    ['Service commande : 01 42 68 53 00', 'fr-FR'],
    ['Votre commande : +33 1 42 68 53 00', 'fr-FR'],
    ['To order: 020 7946 0018', 'en-GB'],
    ['Order enquiries: 020 7946 0018', 'en-GB'],
    ['Track your order. 020 7946 0018', 'en-GB'],
    ['Bestellhotline: 030 12345678', 'de-DE'],
  ])('is not meant by %s', (text, lang) => {
    expect(found(text, lang)).to.have.length(1);
  });
});
