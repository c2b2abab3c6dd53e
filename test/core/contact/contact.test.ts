import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { contactHref, MAX_QUERY_IN_LINK } from '../../../src/core/contact/contact.ts';
import { safeHref } from '../../../src/core/contact/safe-href.ts';
import type { EmailContact, LinkContact, PhoneContact } from '../../../src/core/faq/faq.ts';

describe('an address in an answer or a contact', () => {
  const allowed: readonly (readonly [written: string, href: string])[] = [
    ['https://shop.example/a?b=c#d', 'https://shop.example/a?b=c#d'],
    ['HTTPS://Shop.Example', 'https://shop.example/'],
    ['https:shop.example', 'https://shop.example/'],
    ['https://münchen.example/ä b', 'https://xn--mnchen-3ya.example/%C3%A4%20b'],
    ['mailto:help@shop.example', 'mailto:help@shop.example'],
    [
      'mailto:help@shop.example?subject=a%20b&body=c%0D%0Ad',
      'mailto:help@shop.example?subject=a%20b&body=c%0D%0Ad',
    ],
    ['tel:+33199001234', 'tel:+33199001234'],
    ['tel:01.99.00', 'tel:01.99.00'],
    ['sms:+33199001234', 'sms:+33199001234'],
    ['sms:+33199001234?&body=a%20b', 'sms:+33199001234?&body=a%20b'],
    ['/', '/'],
    ['/a/../b?c=//d#e', '/b?c=//d#e'],
    ['/a//b', '/a//b'],
  ];
  for (const [written, href] of allowed) {
    it(`may be ${written}`, () => {
      expect(safeHref(written)).to.equal(href);
    });
  }

  const refused: Readonly<Record<string, readonly string[]>> = {
    'a scheme that is not on the list': [
      'http://shop.example',
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      ' javascript:alert(1)',
      'javascript://help@shop.example/%0aalert(1)',
      'data:text/html,<script>alert(1)</script>',
      'blob:https://shop.example/1',
      'vbscript:a',
      'file:///etc/passwd',
      'view-source:https://shop.example',
      'intent://a#Intent;end',
      'sms:alert(1)',
      'sms:+33199001234?body=a&to=b',
      'sms:+33199001234#a',
      'about:blank',
    ],
    'no scheme and no path of the shop': [
      '',
      '#a',
      '?a',
      'a',
      'a/b',
      './a',
      '../a',
      'www.shop.example',
      ':a',
    ],
    'a host in a path’s clothes': [
      '//evil.example',
      '///evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/..//evil.example',
      '/.//evil.example',
      '/a/../..//evil.example',
      '/%2e%2e//evil.example',
      '/..\\/evil.example',
      '//shop.invalid/a',
      '//shop.invalid@evil.example',
    ],
    'characters that are not seen': [
      'java\tscript:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'https://shop.example/\0',
      '/a\tb',
      '/\t/evil.example',
      '/\n/evil.example',
      '/\u202egpj.exe',
      '/a\u200bb',
      '/a\u00adb',
      '/\ufeffa',
      '/\u2066a',
      '/a\u2028b',
      '/\u{e0041}',
      '/\ud800',
    ],
    'a name and a password': [
      'https://user@shop.example',
      'https://user:word@shop.example',
      'https://shop.example@evil.example',
      'https://:@',
    ],
    'what its scheme has no use for': [
      'https://',
      'https:///',
      'mailto:',
      'mailto:nobody',
      'mailto:a@b.example?subject=x%0D%0ABcc:c@d.example',
      'mailto:a@b.example%0ABcc:c@d.example',
      'tel:',
      'tel:*%2306%23',
      'tel:1;a=b',
      'tel:1?a',
      'tel:alert(1)',
    ],
    'more than a link can hold': [`/${'a'.repeat(5_000)}`],
  };
  for (const [reason, urls] of Object.entries(refused)) {
    for (const url of urls) {
      it(`cannot have ${reason}: ${JSON.stringify(url).slice(0, 60)}`, () => {
        expect(safeHref(url)).to.equal(undefined);
      });
    }
  }

  const pieces = fc.constantFrom(
    '/',
    '//',
    '\\',
    '..',
    '.',
    '%2e',
    '%2f',
    '%5c',
    ':',
    '@',
    '?',
    '#',
    'a',
    'https:',
    'javascript:',
    'mailto:',
    'tel:',
    'data:',
    '\t',
    '\n',
    ' ',
    '\0',
    '\u202e',
    'evil.example',
    '[',
    ']',
    '%00',
    'é',
  );
  const url = fc.oneof(
    fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
    fc.string(),
    fc.webUrl(),
  );

  it('leads to the shop or to where it says, once allowed', () => {
    fc.assert(
      fc.property(url, (written) => {
        const href = safeHref(written);
        if (href === undefined) return;
        const { protocol, host, username } = new URL(href, 'https://shop.test/cart');
        expect(['https:', 'mailto:', 'tel:']).to.contain(protocol);
        expect(username).to.equal('');
        if (href.startsWith('/')) expect(host).to.equal('shop.test');
        else expect(href).to.match(/^(?:https:\/\/[^/]|mailto:|tel:)/);
      }),
      { numRuns: 2000 },
    );
  });

  it('does not change when it is checked again', () => {
    fc.assert(
      fc.property(url, (written) => {
        const href = safeHref(written);
        if (href !== undefined) expect(safeHref(href)).to.equal(href);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a contact leads', () => {
  const email: EmailContact = {
    id: 'a',
    label: 'Write',
    type: 'email',
    email: 'help@shop.example',
  };
  const link: LinkContact = {
    id: 'b',
    label: 'Form',
    type: 'link',
    url: '/contact?about={query}&again={query}#{query}',
  };
  const phone: PhoneContact = {
    id: 'c',
    label: 'Call',
    type: 'phone',
    phone: '+33199001234',
    openingHours: [],
  };
  const mail = { subject: 'Question: {query}', body: 'Hello,\n\n{query}' };

  it('to an e-mail with the shopper’s words in its subject', () => {
    expect(contactHref(email, { query: 'où est mon colis ?' })).to.equal(
      'mailto:help@shop.example?subject=o%C3%B9%20est%20mon%20colis%20%3F',
    );
  });

  it('to an e-mail with a subject and a body around the shopper’s words', () => {
    expect(contactHref(email, { query: 'my parcel' }, mail)).to.equal(
      'mailto:help@shop.example?subject=Question%3A%20my%20parcel&body=Hello%2C%0D%0A%0D%0Amy%20parcel',
    );
  });

  it('to an e-mail without a subject if the shopper typed nothing', () => {
    expect(contactHref(email, { query: ' ' }, mail)).to.equal('mailto:help@shop.example');
  });

  for (const [contact, href] of [
    [{ ...phone, type: 'sms' }, 'sms:+33199001234?&body=a%26b%20%C3%A9'],
    [{ ...phone, type: 'whatsapp' }, 'https://wa.me/33199001234?text=a%26b%20%C3%A9'],
    [
      { id: 'm', label: 'Message', type: 'messenger', username: 'your.shop' },
      'https://m.me/your.shop?text=a%26b%20%C3%A9',
    ],
  ] as const) {
    it(`by ${contact.type}, with the shopper’s words as the message`, () => {
      expect(contactHref(contact, { query: 'a&b é' })).to.equal(href);
      expect(contactHref(contact, { query: '' })).to.equal(href.split('?')[0]);
    });
  }

  it('to a page with the open question and the page in their placeholders', () => {
    const form = { ...link, url: '/form?q={query}&about={entry}&from={page}' };
    expect(contactHref(form, { query: 'a', entry: 'où', page: '/panier?x&y' })).to.equal(
      '/form?q=a&about=o%C3%B9&from=%2Fpanier%3Fx%26y',
    );
    expect(contactHref(form, { query: '' })).to.equal('/form?q=&about=&from=');
  });

  it('to a page with the shopper’s words in every placeholder for them', () => {
    expect(contactHref(link, { query: 'a&b=c #d $& é' })).to.equal(
      '/contact?about=a%26b%3Dc%20%23d%20%24%26%20%C3%A9&again=a%26b%3Dc%20%23d%20%24%26%20%C3%A9#a%26b%3Dc%20%23d%20%24%26%20%C3%A9',
    );
  });

  it('to a phone number', () => {
    expect(contactHref(phone, { query: 'anything' }, mail)).to.equal('tel:+33199001234');
  });

  it('without the words if they would make its URL too long', () => {
    const url = `https://shop.example/?${'q={query}&'.repeat(30)}`;
    const href = contactHref(
      { id: 'a', type: 'link', label: 'A', url },
      { query: 'é'.repeat(MAX_QUERY_IN_LINK) },
    );
    expect(href).to.equal(url.replaceAll('{query}', ''));
  });

  it('nowhere if its address is not allowed', () => {
    expect(contactHref({ ...link, url: 'javascript:alert("{query}")' }, { query: 'a' })).to.equal(
      '',
    );
    expect(contactHref({ ...email, email: '' }, { query: 'a' })).to.equal('');
  });

  it('to an unusual address, correctly encoded', () => {
    expect(contactHref({ ...email, email: 'a?bcc=b&c@shop.example' }, { query: '' })).to.equal(
      'mailto:a%3Fbcc%3Db%26c@shop.example',
    );
  });

  it('to an e-mail with no more of a query than fits a subject', () => {
    const subject = decodeURIComponent(
      contactHref(email, { query: '😀'.repeat(500) }).split('subject=')[1]!,
    );
    expect([...subject]).to.have.lengthOf(MAX_QUERY_IN_LINK);
  });

  const query = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(
      '\r\nBcc: a@b.example',
      '%0d%0aBcc:a',
      '&bcc=a@b.example',
      '{query}',
      '"><script>',
      '\ud800',
      '?cc=x',
    ),
  );

  it('to the same headers and the same page, whatever the query', () => {
    fc.assert(
      fc.property(query, (words) => {
        const [address, fields = ''] = contactHref(email, { query: words }, mail).split('?');
        expect(address).to.equal('mailto:help@shop.example');
        const names = fields.split('&').map((field) => field.split('=')[0]);
        expect(names.join()).to.be.oneOf(['', 'subject,body']);
        expect(fields.split('&')[0]).not.to.match(/%0[ad]/i);

        const { pathname, search } = new URL(
          contactHref(link, { query: words }),
          'https://shop.test',
        );
        expect(pathname).to.equal('/contact');
        expect(search).to.match(/^\?about=[^&]*&again=[^&]*$/);
      }),
    );
  });
});
