import type { Contact } from '../faq/faq.ts';
import { fill } from '../interpolate.ts';

/** Prefilled text of an e-mail to the shop; `{query}` stands for the shopper's words. */
export interface MailWords {
  readonly subject: string;
  readonly body: string;
}

/** Most characters of a query that go into a link; the rest is cut off. */
export const MAX_QUERY_IN_LINK = 80;

/** Longest address accepted, in UTF-16 units. */
const MAX_URL_LENGTH = 4_000;

/** An origin that no link can name by accident: `.invalid` never resolves. */
const shop = 'https://shop.invalid';

/** Control, bidi, zero-width and other invisible characters: a link must lead where it appears to. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const phoneNumber = /^\+?[\d.()-]+$/;
const lineBreakInMail = /%0[ad]/i;

/**
 * The one allow-list for addresses in answers and contacts, applied after the URL parser so that no
 * spelling gets around it: `https:`, `mailto:`, `tel:`, `sms:`, and `/paths` of the shop the page
 * belongs to. Returns the address as the parser serialises it, ready for `href`, or undefined.
 */
export const safeHref = (url: string): string | undefined => {
  if (url.length > MAX_URL_LENGTH || unseen.test(url)) return undefined;
  if (url.startsWith('/')) return pathOnShop(url);
  return absoluteUrl(/^tel:/i.test(url) ? dialable(url) : url);
};

/** A phone number without what is only there to be read: spaces, and a trunk prefix as in +33 (0)1. */
const dialable = (url: string): string =>
  url.replace(/\s/g, '').replace(/^(tel:\+\d{1,3})\(0\)/i, '$1');

const pathOnShop = (path: string): string | undefined => {
  if (path.startsWith('//')) return undefined;
  const url = parsed(path, shop);
  if (!url || url.protocol !== 'https:' || url.host !== 'shop.invalid' || hasLogin(url)) {
    return undefined;
  }
  // The parser reads "/..//host" as a path, but its result, "//host", would be read as a host.
  return url.pathname.startsWith('//') ? undefined : url.pathname + url.search + url.hash;
};

const absoluteUrl = (source: string): string | undefined => {
  const url = parsed(source);
  switch (url?.protocol) {
    case 'https:':
      return url.host === '' || hasLogin(url) ? undefined : url.href;
    case 'mailto:':
      return url.pathname.includes('@') && !lineBreakInMail.test(withoutBody(url.href))
        ? url.href
        : undefined;
    case 'sms:':
      return phoneNumber.test(url.pathname) && /^(?:\?&body=.*)?$/.test(url.search) && !url.hash
        ? url.href
        : undefined;
    case 'tel:':
      return phoneNumber.test(url.pathname) && url.search + url.hash === '' ? url.href : undefined;
    default:
      return undefined;
  }
};

const parsed = (url: string, base?: string): URL | undefined => {
  try {
    return new URL(url, base);
  } catch {
    return undefined;
  }
};

const hasLogin = (url: URL): boolean => url.username !== '' || url.password !== '';

const withoutBody = (mail: string): string => mail.replace(/([?&]body=)[^&]*/gi, '$1');

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
