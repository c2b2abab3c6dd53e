import type { ContactDocument } from '../core/faq/faq-document.ts';
import { UniqueIds } from './unique-ids.ts';
import { warning } from './import-result.ts';
import type { Note } from './import-result.ts';

const link = /\(((?:mailto|tel):[^()\s]+)\)|<([^<>\s@/:]+@[^<>\s@/:]+)>/g;

/** More would hide the one that shoppers need. */
const maxOfEachType = 2;

/**
 * Contacts that answers link to, most linked first. A phone number without a country code is
 * skipped, since dialled from abroad it would reach somebody else.
 */
export const findContacts = (
  answers: readonly string[],
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
  const emails = sorted.filter((address) => address.startsWith('mailto:'));
  const phones = sorted.filter((address) => /^tel:\+[1-9]\d{6,14}$/.test(address));
  const ids = new UniqueIds('contact');
  const contacts = [...emails.slice(0, maxOfEachType), ...phones.slice(0, maxOfEachType)].map(
    (address) => contactOf(address, ids),
  );
  return { contacts, notes: contacts.length > 0 ? [foundNote(contacts)] : [] };
};

const contactOf = (address: string, ids: UniqueIds): ContactDocument => {
  const value = decodeURIComponent(address.replace(/^\w+:/, ''));
  return address.startsWith('mailto:')
    ? { id: ids.make('support'), type: 'email', label: value, email: value }
    : { id: ids.make('phone'), type: 'phone', label: value, phone: value };
};

const foundNote = (contacts: readonly ContactDocument[]): Note =>
  warning(
    'contacts',
    `Contacts were made of ${contacts.map(({ label }) => label).join(', ')}, which answers link to.`,
    'Give each a label that says whom it reaches, such as "Write to our team", and remove what shoppers should not use.',
    contacts[0]?.label,
  );
