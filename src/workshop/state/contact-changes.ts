import { addressFields } from '../../core/faq/contact-address.ts';
import type { ContactDocument, FaqDocument } from '../../core/faq/faq-document.ts';
import type { FaqChange } from './faq-changes.ts';
import { contactIds, freeId } from './ids.ts';

export type ContactType = ContactDocument['type'];

/** In the order in which the workshop offers them. */
export const contactTypes = Object.keys(addressFields) as readonly ContactType[];

/** A new contact of a type, with only its label filled in. */
export const blankContact = (id: string, type: ContactType, label: string): ContactDocument =>
  ({ id, type, label, [addressFields[type]]: '' }) as unknown as ContactDocument;

const idsByType: Readonly<Record<ContactType, string>> = {
  email: 'support',
  link: 'contact',
  messenger: 'messenger',
  phone: 'phone',
  sms: 'sms',
  whatsapp: 'whatsapp',
};

export const newContactId = (faq: FaqDocument, type: ContactType): string =>
  freeId(idsByType[type], contactIds(faq));

export const addContact =
  (contact: ContactDocument): FaqChange =>
  (faq) => ({ ...faq, contacts: [...(faq.contacts ?? []), contact] });

export const setContact =
  (contact: ContactDocument): FaqChange =>
  (faq) => ({
    ...faq,
    contacts: (faq.contacts ?? []).map((one) => (one.id === contact.id ? contact : one)),
  });

export const removeContact =
  (id: string): FaqChange =>
  (faq) => ({ ...faq, contacts: (faq.contacts ?? []).filter((contact) => contact.id !== id) });

export const moveContact =
  (id: string, by: -1 | 1): FaqChange =>
  (faq) => {
    const contacts = faq.contacts ?? [];
    const from = contacts.findIndex((contact) => contact.id === id);
    const to = from + by;
    const contact = contacts[from];
    if (!contact || to < 0 || to >= contacts.length) return faq;
    return { ...faq, contacts: contacts.toSpliced(from, 1).toSpliced(to, 0, contact) };
  };
