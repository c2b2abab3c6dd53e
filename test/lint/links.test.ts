import { describe, expect, it } from 'vitest';
import { codesOf, faqOf, found, support } from './faq.ts';

const answer = (text: string) => faqOf([{ answer: text }]);

describe('a link that does not say where it leads', () => {
  const words = [
    'Click here!',
    'Cliquez ici',
    'hier',
    'Haga clic aquí',
    'clicca qui',
    'klik hier',
    'Clique aqui',
    'kliknij tutaj',
    'اضغط هنا',
    'En savoir plus',
  ];
  for (const text of words) {
    it(`is found: ${text}`, () => {
      expect(codesOf(answer(`See [${text}](https://lilas-paris.fr/sizes).`))).toEqual([
        'unclear-link',
      ]);
    });
  }

  it('is not found where its words name the place', () => {
    expect(codesOf(answer('Click [here](/sizes) to see.'))).not.toContain('missing-link');
    expect(codesOf(answer('See [sizes, click here](https://lilas-paris.fr/sizes).'))).toEqual([]);
  });
});

describe('an answer that asks for a click', () => {
  it('needs a link to click on', () => {
    const text = 'Contactez-nous en cliquant ici, nous vous aidons.';
    expect(found({ ...answer(text), lang: 'fr' })).toEqual([
      'missing-link topics[0].entries[0].answer en cliquant ici',
    ]);
  });

  it('is recognised by whole words', () => {
    expect(codesOf(answer('The one-click hereditary order.'))).toEqual([]);
  });
});

describe('a link to a contact', () => {
  it('must name a contact of the FAQ', () => {
    expect(found(answer('[Write to our team](contact:sav)'))).toEqual([
      'unknown-contact topics[0].entries[0].answer',
    ]);
  });

  it('is not reported where its contact exists but cannot be used', () => {
    const document = faqOf([{ answer: '[Call us](contact:phone)' }], {
      contacts: [support, { id: 'phone', type: 'phone', label: 'Call', phone: '12' }],
    });
    expect(found(document)).toEqual(['invalid-value contacts[1].phone']);
  });
});

describe('an address of the demo', () => {
  it('is found among contacts and links', () => {
    const contacts = [
      { ...support, email: 'aide@boutique.example' },
      { id: 'tel', type: 'phone', label: 'Call', phone: '+33 1 99 00 12 34' },
    ];
    const document = faqOf([{ answer: '[Sizes](https://www.example.com/sizes)' }], { contacts });
    expect(found(document)).toEqual([
      'demo-contact contacts[0].email aide@boutique.example',
      'demo-contact contacts[1].phone +33 1 99 00 12 34',
      'demo-contact topics[0].entries[0].answer https://www.example.com/sizes',
    ]);
  });

  it('is not found in one that only begins like it', () => {
    expect(codesOf(answer('[Sizes](https://example.company/sizes)'))).toEqual([]);
  });
});

it('all that is wrong with a contact is found at once', () => {
  const contact = { id: 'tel', type: 'phone', phone: '12', openingHours: ['always'] };
  expect(found(faqOf([{}], { contacts: [contact] }))).toEqual([
    'missing-label contacts[0].label',
    'invalid-value contacts[0].openingHours[0]',
    'invalid-value contacts[0].phone',
  ]);
});
