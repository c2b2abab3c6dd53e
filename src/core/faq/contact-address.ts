import type { ContactDocument } from './faq-document.ts';

/** The field that contains the address, by type of contact. */
export const addressFields = {
  email: 'email',
  phone: 'phone',
  link: 'url',
  whatsapp: 'phone',
  sms: 'phone',
  messenger: 'username',
} as const satisfies Record<ContactDocument['type'], string>;

/** The address of a contact: its e-mail address, number, page or username. */
export const addressOf = (contact: ContactDocument): string =>
  (contact as unknown as Readonly<Record<string, string>>)[addressFields[contact.type]] ?? '';
