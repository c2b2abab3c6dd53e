import type { Contact } from '../faq/faq.ts';
import { fill } from '../interpolate.ts';
import { MAX_URL_LENGTH, safeHref } from './safe-href.ts';

/** Prefilled text of an e-mail to the shop; `{query}` stands for the shopper's words. */
export interface MailWords {
  readonly subject: string;
  readonly body: string;
}

/** Most characters of a query that go into a link; the rest is cut off. */
export const MAX_QUERY_IN_LINK = 80;

/** The shopper's context, for the placeholders in a contact's link. */
export interface Enquiry {
  /** The shopper's words without personal data, which the search takes out (`SearchResult.query`). */
  readonly query: string;
  /** Id of the entry that the shopper has open. */
  readonly entry?: string | undefined;
  /** Path of the page. */
  readonly page?: string | undefined;
}

/**
 * Address of a contact, ready for `href`, with its placeholders filled in as far as the length
 * limit allows. Empty for a contact without a safe address, which `parse` never produces.
 */
export const contactHref = (contact: Contact, enquiry: Enquiry, mail?: MailWords): string =>
  safeHref(addressOf(contact, enquiry, mail)) ?? safeHref(addressOf(contact, { query: '' })) ?? '';

/** Whether a contact's link carries the shopper's words. */
export const carriesQuery = (contact: Contact): boolean =>
  contact.type === 'link' ? contact.url.includes('{query}') : contact.type !== 'phone';

/** The address or number of a contact, for reading and copying; undefined for a web page. */
export const addressText = (contact: Contact): string | undefined => {
  if (contact.type === 'email') return contact.email;
  return 'phone' in contact ? (contact.formatted ?? contact.phone) : undefined;
};

const addressOf = (contact: Contact, enquiry: Enquiry, mail?: MailWords): string => {
  const words = wordsForLink(enquiry.query);
  switch (contact.type) {
    case 'email':
      return mailAddress(contact.email, words, mail);
    case 'phone':
      return `tel:${contact.phone}`;
    case 'sms':
      // RFC 5724 wants "?", iOS wants "&"; each ignores the other's separator.
      return withField(`sms:${contact.phone}`, '?&body=', words);
    case 'whatsapp':
      return withField(`https://wa.me/${contact.phone.slice(1)}`, '?text=', words);
    case 'messenger':
      return withField(`https://m.me/${contact.username}`, '?text=', words);
    case 'link':
      return fill(contact.url, {
        query: encodeURIComponent(words),
        entry: encodeURIComponent(wordsForLink(enquiry.entry ?? '')),
        page: encodeURIComponent(wordsForLink(enquiry.page ?? '')),
      });
  }
};

const withField = (address: string, field: string, words: string): string =>
  words === '' ? address : address + field + encodeURIComponent(words);

const mailAddress = (email: string, words: string, mail?: MailWords): string => {
  const to = `mailto:${encodeURIComponent(email).replace('%40', '@')}`;
  if (words === '') return to;
  const subject = fill(mail?.subject ?? '{query}', { query: words });
  const body = mail && fill(mail.body, { query: words }).replace(/\r?\n/g, '\r\n');
  return `${to}?subject=${encodeURIComponent(subject)}${body ? `&body=${encodeURIComponent(body)}` : ''}`;
};

/**
 * The part of a query that goes into a link: one line of at most `MAX_QUERY_IN_LINK` visible
 * characters.
 */
export const wordsForLink = (query: string): string => {
  const line = query.slice(0, MAX_URL_LENGTH).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, ' ');
  return [...line.trim()].slice(0, MAX_QUERY_IN_LINK).join('').trim();
};
