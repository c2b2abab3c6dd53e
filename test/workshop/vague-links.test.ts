import { describe, expect, it } from 'vitest';
import { linkVague, vagueEntries } from '../../src/workshop/state/vague-links.ts';
import { contactOfAddress } from '../../src/workshop/state/contact-of-address.ts';
import { setEntry } from '../../src/workshop/state/faq-changes.ts';
import { faqOfTwoTopics as faq } from './faq-of-two-topics.ts';

const mail = { id: 'x', type: 'email', label: 'Write' } as const;

describe('"click here" without a link', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['Cliquez ici pour en savoir plus.', '[Écrivez-nous](contact:x) pour en savoir plus.'],
    ['Contactez-nous en cliquant ici.', 'Contactez-nous [en nous écrivant](contact:x).'],
    ['To change it, click here.', 'To change it, [write to us](contact:x).'],
    ['Für Fragen klicken Sie hier.', 'Für Fragen [schreiben Sie uns](contact:x).'],
  ];
  for (const [before, after] of cases) {
    it(`becomes a link that says where it leads: ${before}`, () => {
      expect(linkVague(before, mail)).to.equal(after);
    });
  }

  it('is left alone where it is already a link', () => {
    const answer = '[Click here](/returns) and click here.';
    expect(linkVague(answer, mail)).to.equal(
      '[Click here](/returns) and [write to us](contact:x).',
    );
  });

  it('is reported by entry id', () => {
    expect(vagueEntries(faq)).to.deep.equal([]);
    expect(vagueEntries(setEntry('time', { answer: 'Click here.' })(faq))).to.deep.equal(['time']);
  });

  it('says how to call where it leads to a phone number', () => {
    const phone = { id: 'phone', type: 'phone', label: 'Nous appeler' } as const;
    expect(linkVague('Cliquez ici.', phone)).to.equal('[Nous appeler](contact:phone).');
  });
});

describe('an address that an owner types', () => {
  const labels = { email: 'Write', phone: 'Call', link: 'Form' };
  const typeOf = (typed: string) => contactOfAddress(typed, labels, (type) => type)?.type;
  for (const [typed, type] of [
    ['help@shop.example', 'email'],
    ['+33 1 23 45 67 89', 'phone'],
    ['/contact', 'link'],
    ['shop.example/contact', 'link'],
    ['http://shop.example', 'link'],
    ['javascript:alert(1)', undefined],
    ['me', undefined],
  ] as const) {
    it(`is ${type ?? 'refused'}: ${typed}`, () => {
      expect(typeOf(typed)).to.equal(type);
    });
  }
});
