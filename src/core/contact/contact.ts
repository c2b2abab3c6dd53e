import type { Contact } from '../faq/faq.ts';
import { fill } from '../interpolate.ts';

/** What an e-mail to the shop starts with; `{query}` stands for the shopper's words. */
export interface MailWords {
  readonly subject: string;
  readonly body: string;
}

/** Characters of a query that go into a link; the rest is cut. */
export const maxQueryInLink = 80;

/** Room for the longest address of a contact with the shopper's words filled in. */
const maxUrlLength = 4_000;

/** An origin that no link can name by accident: `.invalid` never resolves. */
const shop = 'https://shop.invalid';

/** Control, bidi, zero-width and other unseen characters: a link must be what it looks like. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

const phoneNumber = /^\+?[\d.()-]+$/;
const lineBreakInMail = /%0[ad]/i;

/**
 * The one allow-list for addresses in answers and contacts, applied after the URL parser, so that
 * no spelling gets around it: `https:`, `mailto:`, `tel:`, `sms:`, and `/paths` of the shop the page
 * belongs to. Returns the address as the parser writes it, ready for `href`, or undefined.
 */
export const safeHref = (url: string): string | undefined => {
  if (url.length > maxUrlLength || unseen.test(url)) return undefined;
  if (url.startsWith('/')) return pathOnShop(url);
  return absoluteUrl(/^tel:/i.test(url) ? dialable(url) : url);
};

/** A phone number without what is written for the eye: spaces, and a trunk prefix as in +33 (0)1. */
const dialable = (url: string): string =>
  url.replace(/\s/g, '').replace(/^(tel:\+\d{1,3})\(0\)/i, '$1');

const pathOnShop = (path: string): string | undefined => {
  if (path.startsWith('//')) return undefined;
  const url = parsed(path, shop);
  if (!url || url.protocol !== 'https:' || url.host !== 'shop.invalid' || hasLogin(url)) {
    return undefined;
  }
  // "/..//host" is a path to the parser, yet what it leaves would be read as a host.
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

/** What a shopper brings along to a contact. */
export interface Enquiry {
  /** The shopper's words, free of personal data: search tells (`SearchResult.personal`). */
  readonly query: string;
  /** Id of the entry that the shopper has open. */
  readonly entry?: string | undefined;
  /** Path of the page. */
  readonly page?: string | undefined;
}

/**
 * Where a contact leads, ready for `href`, with what the shopper brings in the places the contact keeps
 * for it, as far as an address may be long. Empty for a contact that no link may lead to, which
 * `parse` never makes.
 */
export const contactHref = (contact: Contact, enquiry: Enquiry, mail?: MailWords): string =>
  safeHref(addressOf(contact, enquiry, mail)) ?? safeHref(addressOf(contact, { query: '' })) ?? '';

/** Whether the shopper's words go along to a contact. */
export const carriesQuery = (contact: Contact): boolean =>
  contact.type === 'link' ? contact.url.includes('{query}') : contact.type !== 'phone';

/** The address or number of a contact, to be read and copied; undefined for a page. */
export const reachText = (contact: Contact): string | undefined => {
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
      // RFC 5724 begins with "?", iOS wants "&"; each passes over the other's sign.
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

/** What of a query goes into a link: one line of at most `maxQueryInLink` characters, none unseen. */
export const wordsForLink = (query: string): string => {
  const line = query.slice(0, maxUrlLength).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Z}]+/gu, ' ');
  return [...line.trim()].slice(0, maxQueryInLink).join('').trim();
};
