import { email as emailPattern } from '../answer/texts.ts';
import type { ContactDocument } from '../../core/faq/faq-document.ts';
import { primaryLanguage } from '../../core/language/lookup-language.ts';
import { warning, type Note } from '../import-result.ts';
import { mostFrequentFirst } from '../most-frequent.ts';
import { phoneNumbersIn } from './phone-numbers.ts';

interface FoundContacts {
  readonly contacts: readonly ContactDocument[];
  readonly notes: readonly Note[];
}

/**
 * The e-mail address and the phone number that a FAQ's texts give most often, as contacts. A phone
 * number whose country is not certain is only noted, since dialled from abroad it would reach
 * somebody else.
 */
export const findContacts = (texts: readonly string[], lang: string): FoundContacts => {
  const [email] = mostFrequentFirst(texts.flatMap(emailsIn));
  const numbers = phoneNumbersIn(texts, lang);
  const [phone] = mostFrequentFirst(
    numbers.filter(({ isSure }) => isSure).map(({ number }) => number),
  );
  const written = numbers.find(({ number }) => number === phone)?.written;
  const [emailLabel, phoneLabel] = labels[primaryLanguage(lang)] ?? [];
  const contacts: ContactDocument[] = [
    ...(email
      ? [{ id: 'support', type: 'email', label: emailLabel ?? email, email } as const]
      : []),
    ...(phone ? [{ id: 'phone', type: 'phone', label: phoneLabel ?? phone, phone } as const] : []),
  ];
  const unsure = phone ? undefined : numbers[0];
  return {
    contacts,
    notes: [
      ...(contacts.length > 0
        ? [foundNote([email, written].filter((one) => one !== undefined))]
        : []),
      ...(unsure ? [nationalNote(unsure.written, unsure.number)] : []),
    ],
  };
};

/** Without those in web addresses, and those that a link presets a subject for: no general contacts. */
const emailsIn = (text: string): readonly string[] =>
  [...text.replace(/https?:\/\/\S+|mailto:[^\s()]*\?[^\s()]*/g, '').matchAll(emailPattern)].map(
    ([found]) => found,
  );

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
    `The FAQ has no contacts; ${values.join(' and ')}, which its texts give, ${values.length === 1 ? 'became one' : 'became two'}.`,
    'Remove what shoppers should not use, and add any other way to reach you.',
    values[0],
  );

const nationalNote = (written: string, completed: string): Note =>
  warning(
    'national-number',
    `The phone number ${written} lacks the code of its country, so it made no contact.`,
    `If shoppers may call it, add it as a contact, such as "${completed}".`,
    written,
  );
