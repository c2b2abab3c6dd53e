import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Contact, Faq } from '../core/faq/faq.ts';

/** Groups the digits of numbers as their country writes them, where the shop has not grouped them itself. */
export const withReadableNumbers = (faq: Faq): Faq => ({
  ...faq,
  contacts: faq.contacts.map(withReadableNumber),
});

const withReadableNumber = (contact: Contact): Contact => {
  if (!('phone' in contact) || contact.formatted) return contact;
  const formatted = parsePhoneNumberFromString(contact.phone)?.formatInternational();
  return formatted ? { ...contact, formatted } : contact;
};
