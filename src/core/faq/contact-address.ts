import type { ContactDocument } from './faq-document.ts';

/** The field that says how a contact of each type is reached. */
export const addressFields = {
  email: 'email',
  phone: 'phone',
  link: 'url',
  whatsapp: 'phone',
  sms: 'phone',
  messenger: 'username',
} as const satisfies Record<ContactDocument['type'], string>;

/** Where a contact is reached: its e-mail address, number, page or username. */
export const addressOf = (contact: ContactDocument): string =>
  (contact as unknown as Readonly<Record<string, string>>)[addressFields[contact.type]] ?? '';
