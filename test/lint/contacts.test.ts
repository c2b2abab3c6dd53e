import { describe, expect, it } from 'vitest';
import { lintFiles } from '../../src/lint/lint-files.ts';
import { reportLines } from '../../src/lint/report.ts';
import { faqOf, found, support } from './faq.ts';

const foundIn = (...contacts: readonly object[]): readonly string[] =>
  found(faqOf([{}], { contacts }));

const call = { id: 'call', type: 'phone', label: 'Call us', phone: '+33 1 42 00 12 34' };

describe('two contacts', () => {
  it('are duplicates if they lead to the same place', () => {
    const twin = { ...call, id: 'again', label: 'Ring us', phone: '+33142001234' };
    expect(foundIn(call, twin)).toEqual(['duplicate-contact contacts[1].label']);
  });

  it('are no duplicates if a sign or the case of a letter leads elsewhere', () => {
    const form = { id: 'form', type: 'link', label: 'Form', url: '/Re-Order?id=1-2' };
    const other = { ...form, id: 'other', label: 'Other form', url: '/reorder?id=12' };
    const anna = { ...support, id: 'anna', label: 'Anna', email: 'anna@lilas-paris.fr' };
    const dotted = { ...anna, id: 'dotted', label: 'An Na', email: 'an.na@lilas-paris.fr' };
    expect(foundIn(form, other, anna, dotted)).toEqual([]);
  });

  it('are duplicates whatever the case of an e-mail address or a host', () => {
    const site = { id: 'site', type: 'link', label: 'Form', url: 'https://lilas-paris.fr/A' };
    const again = { ...site, id: 'again', label: 'Site', url: 'HTTPS://Lilas-Paris.fr/A' };
    const shouted = { ...support, id: 'loud', label: 'Loud', email: support.email.toUpperCase() };
    expect(foundIn(site, again)).toEqual(['duplicate-contact contacts[1].label']);
    expect(foundIn(support, shouted)).toEqual(['duplicate-contact contacts[1].label']);
  });

  it('are duplicates if they have the same label', () => {
    const mail = { ...support, label: 'call us' };
    expect(foundIn(call, mail)).toEqual(['duplicate-contact contacts[1].label']);
  });

  it('are no duplicates if one is for calls and one for text messages, or if they are for different pages', () => {
    const text = { ...call, id: 'text', type: 'sms', label: 'Text us' };
    const atCheckout = { ...call, id: 'pay', pages: ['/checkout*'] };
    expect(foundIn(call, text, atCheckout)).toEqual([]);
  });
});

it('a label that does not say whom a contact reaches is reported', () => {
  expect(foundIn({ ...support, label: 'Click here' })).toEqual([
    'unclear-contact contacts[0].label',
  ]);
});

it('a placeholder that is never filled in is reported in the address of a contact', () => {
  const form = { id: 'form', type: 'link', label: 'Form' };
  const url = 'https://lilas-paris.fr/contact?about={query}&order={number}';
  expect(foundIn({ ...form, url })).toEqual(['contact-placeholder contacts[0].url {number}']);
  expect(foundIn({ ...form, url: '/contact?about={query}&from={page}' })).toEqual([]);
});

it('contacts that leave some pages without one are reported', () => {
  const atCheckout = { ...support, pages: ['/checkout*', '/cart'] };
  expect(foundIn(atCheckout)).toEqual([
    'contacts-on-some-pages contacts[0].pages /checkout*, /cart',
  ]);
  expect(foundIn(atCheckout, call)).toEqual([]);
  for (const everywhere of ['*', '/*', '/**'])
    expect(foundIn(atCheckout, { ...call, pages: [everywhere] })).toEqual([]);
});

it('a report names the contact, and the remedy for each finding where they differ', () => {
  const text = JSON.stringify(
    faqOf([{}], { contacts: [{ ...support, replytime: '1 h', page: ['/a'] }] }),
  );
  const [file] = lintFiles([{ name: 'en.json', text }]);
  const report = reportLines(file!).join('\n');
  expect(report).toContain('contacts[0].replytime: “Write to us”');
  expect(report).toContain('→ Did you mean "replyTime"?');
  expect(report).toContain('→ Did you mean "pages"?');
});
