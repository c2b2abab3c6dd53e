import type { ContactDocument } from '../core/faq/faq-document.ts';
import { primaryLanguage } from '../core/language/lookup-language.ts';
import { warning } from './import-result.ts';
import type { Note } from './import-result.ts';

const link = /\(((?:mailto|tel):[^()\s]+)\)|<([^<>\s@/:]+@[^<>\s@/:]+)>/g;

/**
 * The e-mail address and phone number that answers link to most often, as contacts. A phone number
 * without a country code is skipped, since it would reach somebody else when dialled from abroad.
 */
export const findContacts = (
  answers: readonly string[],
  lang: string,
): { readonly contacts: ContactDocument[]; readonly notes: readonly Note[] } => {
  const found = new Map<string, number>();
  for (const answer of answers) {
    for (const [, url, mail] of answer.matchAll(link)) {
      const address = url ?? `mailto:${mail}`;
      // An address with a preset subject is not a general contact.
      if (!address.includes('?')) found.set(address, (found.get(address) ?? 0) + 1);
    }
  }
  const sorted = [...found].sort(([, a], [, b]) => b - a).map(([address]) => address);
  const email = sorted.find((address) => address.startsWith('mailto:'));
  const phone = sorted.find((address) => /^tel:\+[1-9]\d{6,14}$/.test(address));
  const addresses = [email, phone].filter((address) => address !== undefined);
  const contacts = addresses.map((address) => contactOf(address, lang));
  return { contacts, notes: contacts.length > 0 ? [foundNote(addresses.map(valueOf))] : [] };
};

const valueOf = (address: string): string => decodeURIComponent(address.replace(/^\w+:/, ''));

const contactOf = (address: string, lang: string): ContactDocument => {
  const value = valueOf(address);
  const [email = value, phone = value] = labels[primaryLanguage(lang)] ?? [];
  return address.startsWith('mailto:')
    ? { id: 'support', type: 'email', label: email, email: value }
    : { id: 'phone', type: 'phone', label: phone, phone: value };
};

/** Labels for links to an e-mail address and to a phone number, in the widget's languages. */
const labels: Readonly<Record<string, readonly [email: string, phone: string]>> = {
  ar: ['راسلنا', 'اتصل بنا'],
  de: ['Uns schreiben', 'Uns anrufen'],
  en: ['Write to us', 'Call us'],
  es: ['Escríbenos', 'Llámanos'],
  fr: ['Nous écrire', 'Nous appeler'],
  it: ['Scrivici', 'Chiamaci'],
  nl: ['Mail ons', 'Bel ons'],
  pl: ['Napisz do nas', 'Zadzwoń do nas'],
  pt: ['Escreva-nos', 'Ligue-nos'],
};

const foundNote = (values: readonly string[]): Note =>
  warning(
    'contacts',
    `The FAQ has no contacts; ${values.join(' and ')}, which answers link to, ${values.length === 1 ? 'became one' : 'became two'}.`,
    'Remove what shoppers should not use, and add any other way to reach you.',
    values[0],
  );
