import type { ContactDocument, FaqDocument } from '../../core/faq/faq-document.ts';
import type { FaqChange } from './faq-changes.ts';
import { contactIds, freeId } from './ids.ts';

export type ContactType = ContactDocument['type'];

/** A new contact of a type, with only its label filled in. */
export const blankContact = (id: string, type: ContactType, label: string): ContactDocument => {
  switch (type) {
    case 'email':
      return { id, type, label, email: '' };
    case 'messenger':
      return { id, type, label, username: '' };
    case 'phone':
    case 'sms':
    case 'whatsapp':
      return { id, type, label, phone: '' };
    case 'link':
      return { id, type, label, url: '' };
  }
};

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
