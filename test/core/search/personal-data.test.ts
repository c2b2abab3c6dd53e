import { describe, expect, it } from 'vitest';
import { withoutPersonalData, type PersonalData } from '../../../src/core/search/personal-data.ts';

describe('personal data in a query', () => {
  const found: readonly (readonly [text: string, kind: PersonalData, rest: string])[] = [
    ['ma carte 4111 1111 1111 1111 est refusée', 'card', 'ma carte est refusée'],
    ['5555-5555-5555-4444', 'card', ''],
    ['FR76 3000 6000 0112 3456 7890 189 pour le virement', 'iban', 'pour le virement'],
    ['de89370400440532013000', 'iban', ''],
    ['jean.dupont+achats@exemple.fr commande perdue', 'email', 'commande perdue'],
    ['appelez-moi au 06 12 34 56 78', 'phone', 'appelez-moi au'],
    ['call me +33 6 12 34 56 78 please', 'phone', 'call me please'],
    ['(415) 555-0132', 'phone', ''],
    ['اتصل بي ٠٦ ١٢ ٣٤ ٥٦ ٧٨', 'phone', 'اتصل بي'],
    ['کارت ۴۱۱۱ ۱۱۱۱ ۱۱۱۱ ۱۱۱۱', 'card', 'کارت'],
    ['फ़ोन +९१ ९८१०० १२३४५', 'phone', 'फ़ोन'],
    ['ফোন +৮৮০ ১৭১২ ৩৪৫৬৭৮', 'phone', 'ফোন'],
    ['โทร ๐๘ ๑๒๓๔ ๕๖๗๘', 'phone', 'โทร'],
    ['電話 ０９０ １２３４ ５６７８', 'phone', '電話'],
  ];
  for (const [text, kind, rest] of found) {
    it(`is removed from "${text}"`, () => {
      expect(withoutPersonalData(text)).to.deep.equal({ text: rest, personal: kind });
    });
  }

  it('is reported as its most sensitive kind if there are several', () => {
    const { personal, text } = withoutPersonalData('a@b.fr 06 12 34 56 78 4111111111111111');
    expect(personal).to.equal('card');
    expect(text).to.equal('');
  });

  const innocent = [
    'commande 100234567',
    'colis 4111 1111 1111 1112',
    'suivi 6A12345678901',
    'payer en 3 fois 29,99 €',
    'livré le 12/03/2026 à 14:30',
    'FR76 3000 6000 0112 3456 7890 188',
    'imprimante XP-2200 @ la maison',
    'طلب ١٠٠٢٣٤٥٦٧',
  ];
  for (const text of innocent) {
    it(`is not found in "${text}"`, () => {
      expect(withoutPersonalData(text)).to.deep.equal({ text, personal: undefined });
    });
  }
});
