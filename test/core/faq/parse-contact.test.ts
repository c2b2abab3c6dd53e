import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/core/faq/parse.ts';

describe('a contact in a file', () => {
  const problemsOf = (contact: unknown) =>
    parse({ version: 1, lang: 'en', topics: [], contacts: [contact] }).problems.map(
      ({ path, message }) => `${path}: ${message}`,
    );
  const contactOf = (contact: unknown) =>
    parse({ version: 1, lang: 'en', topics: [], contacts: [contact] }).faq.contacts[0];
  const base = { id: 'a', label: 'A' };

  const dropped: readonly (readonly [name: string, contact: unknown, problem: string])[] = [
    [
      'text',
      'help@shop.example',
      'contacts[0]: Must be an object, not text; write it as { "id": "support", "type": "email", "label": "…", "email": "…" }.',
    ],
    [
      'of an unknown type',
      { ...base, type: 'fax' },
      'contacts[0].type: Must be a type of contact; write one of "email", "link", "messenger", "phone", "sms", "whatsapp".',
    ],
    [
      'without an address',
      { ...base, type: 'email' },
      'contacts[0].email: Is missing; write an e-mail address, such as "help@shop.example".',
    ],
    [
      'with a list of addresses',
      { ...base, type: 'email', email: ['a@b.example'] },
      'contacts[0].email: Must be text in quotes, not a list; write it as "help@shop.example".',
    ],
    [
      'with a broken address',
      { ...base, type: 'email', email: 'a@b' },
      'contacts[0].email: "a@b" is not an e-mail address; write it as "help@shop.example".',
    ],
    [
      'with two addresses',
      { ...base, type: 'email', email: 'a@b.example,c@d.example' },
      'contacts[0].email: "a@b.example,c@d.example" is not an e-mail address; write it as "help@shop.example".',
    ],
    [
      'with headers in its address',
      { ...base, type: 'email', email: 'a@b.example?bcc=c' },
      'contacts[0].email: "a@b.example?bcc=c" is not an e-mail address; write it as "help@shop.example".',
    ],
    [
      'with a number of the country',
      { ...base, type: 'phone', phone: '01 99 00 12 34' },
      'contacts[0].phone: "01 99 00 12 34" is not a number with its country code; write it as "+33123456789".',
    ],
    [
      'with an unsafe page',
      { ...base, type: 'link', url: 'http://a.example' },
      'contacts[0].url: "http://a.example" is not an https: address or a /path; write it as "https://shop.example/contact".',
    ],
    [
      'with a script',
      { ...base, type: 'link', url: 'javascript:{query}' },
      'contacts[0].url: "javascript:{query}" is not an https: address or a /path; write it as "https://shop.example/contact".',
    ],
    [
      'with the query in its host',
      { ...base, type: 'link', url: 'https://{query}.example' },
      'contacts[0].url: Has {query} in the path; move it behind a "?", as in /contact?subject={query}.',
    ],
  ];
  for (const [name, contact, problem] of dropped) {
    it(`is left out if it is ${name}`, () => {
      expect(problemsOf(contact)).to.deep.equal([problem]);
      expect(contactOf(contact)).to.equal(undefined);
    });
  }

  it('without a label shows its address', () => {
    const contact = { id: 'a', type: 'phone', phone: '+33 1 99 00 12 34' };
    expect(contactOf(contact)).to.have.property('label', '+33 1 99 00 12 34');
    expect(problemsOf(contact)).to.deep.equal([
      'contacts[0].label: Is missing; write the words of the link, such as "Write to us".',
    ]);
  });

  it('without an id gets one from its label', () => {
    const contact = { type: 'email', label: 'Écrire ici', email: 'a@b.example' };
    expect(contactOf(contact)).to.have.property('id', 'ecrire-ici');
  });

  it('loses only its invalid hours', () => {
    const contact = {
      ...base,
      type: 'phone',
      phone: '+33199001234',
      timeZone: 'Europe/Pari',
      openingHours: ['9-18', 'Sa 09:00-12:00'],
    };
    expect(contactOf(contact)).to.deep.equal({
      ...base,
      type: 'phone',
      phone: '+33199001234',
      openingHours: ['Sa 09:00-12:00'],
      timeZone: undefined,
    });
    expect(problemsOf(contact)).to.deep.equal([
      'contacts[0].openingHours[0]: "9-18" is not days and hours; write them as "Mo-Fr 09:00-18:00".',
      'contacts[0].timeZone: "Europe/Pari" is not a time zone; write one such as "Europe/Paris".',
    ]);
  });

  it('with hours needs a time zone', () => {
    const contact = {
      ...base,
      type: 'phone',
      phone: '+33199001234',
      openingHours: ['Sa 09:00-12:00'],
    };
    expect(problemsOf(contact)).to.deep.equal([
      'contacts[0].timeZone: Is missing, but opening hours need it; write one such as "Europe/Paris".',
    ]);
  });

  it('cannot have a field of another type', () => {
    const contact = { ...base, type: 'email', email: 'a@b.example', phone: '+33199001234' };
    expect(problemsOf(contact)).to.deep.equal([
      'contacts[0].phone: "phone" is not a field here; use "id", "type", "label", "replyTime", "pages", "email", or remove it.',
    ]);
  });
});
