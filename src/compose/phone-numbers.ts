import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Contact, Faq } from '../core/faq/faq.ts';

/** Groups the digits of phone numbers as usual in their country, unless the shop has grouped them. */
export const withReadableNumbers = (faq: Faq): Faq => ({
  ...faq,
  contacts: faq.contacts.map(withReadableNumber),
});

const withReadableNumber = (contact: Contact): Contact => {
  if (!('phone' in contact) || contact.formatted) return contact;
  const formatted = parsePhoneNumberFromString(contact.phone)?.formatInternational();
  return formatted ? { ...contact, formatted } : contact;
};
