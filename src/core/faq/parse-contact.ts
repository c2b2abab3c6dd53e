import { safeHref } from '../contact/safe-href.ts';
import type { Contact, PhoneContact } from './faq.ts';
import { Ids } from './ids.ts';
import { limits } from './limits.ts';
import { readPages } from './parse-pages.ts';
import { isTimeZone, parseOpening } from '../contact/opening-hours.ts';
import { quote, type FieldReader } from './field-reader.ts';

/** The contacts of a FAQ, and every contact id written in the file, valid or not. */
export interface Contacts {
  readonly contacts: readonly Contact[];
  readonly named: ReadonlySet<string>;
}

const commonFields = ['id', 'type', 'label', 'replyTime', 'pages'];
const numberFields = [...commonFields, 'phone', 'timeZone', 'openingHours'];

/** The fields of a contact of each type. */
export const contactFields = {
  email: [...commonFields, 'email'],
  link: [...commonFields, 'url'],
  messenger: [...commonFields, 'username'],
  phone: numberFields,
  sms: numberFields,
  whatsapp: numberFields,
} satisfies Record<Contact['type'], readonly string[]>;

const anyField = [...new Set(Object.values(contactFields).flat())];

const LIST_EXAMPLE = '[ { "id": "support", "type": "email", "label": "…", "email": "…" } ]';
const CONTACT_EXAMPLE = '{ "id": "support", "type": "email", "label": "…", "email": "…" }';

const emailPattern =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;
const phonePattern = /^\+[1-9]\d{6,14}$/;
const usernamePattern = /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i;
/** Placeholders for the shopper's context. */
const places = /\{(?:query|entry|page)\}/g;
const phoneSpacing = /[ .\u00a0\u202f-]/g;

/** Reads the list of contacts. One without a usable address is left out. */
export const readContacts = (list: FieldReader): Contacts => {
  const ids = new Ids('contact');
  const named = new Set<string>();
  const contacts = list.items(limits.contacts, LIST_EXAMPLE).flatMap((source) => {
    const contact = readContact(source, ids);
    const id = contact?.id ?? writtenId(source);
    if (id !== undefined) named.add(id);
    return contact ? [contact] : [];
  });
  return { contacts, named };
};

const writtenId = (source: FieldReader): string | undefined => {
  const { value } = source.field('id');
  return typeof value === 'string' ? value : undefined;
};

const readContact = (source: FieldReader, ids: Ids): Contact | undefined => {
  const type = typeOf(source);
  if (!source.isObjectOf(type ? contactFields[type] : anyField, CONTACT_EXAMPLE)) return undefined;
  if (!type) {
    source
      .field('type')
      .report(
        `Must be a type of contact; write one of ${Object.keys(contactFields).map(quote).join(', ')}.`,
      );
    return undefined;
  }
  const address = readAddress[type](source);
  const written = readLabel(source.field('label'));
  const replyTime = source
    .field('replyTime')
    .text({ max: limits.replyTime, example: 'Reply within 24 hours' });
  const pages = readPages(source.field('pages'));
  if (!address) return undefined;
  const label = written || address.shown;
  const id = ids.claim(source.field('id'), label);
  const optional = { ...(replyTime && { replyTime }), ...(pages.length > 0 && { pages }) };
  return { id, label, ...optional, ...address.contact };
};

const typeOf = (source: FieldReader): Contact['type'] | undefined => {
  const { value } = source.field('type');
  return typeof value === 'string' && Object.hasOwn(contactFields, value)
    ? (value as Contact['type'])
    : undefined;
};

const readLabel = (source: FieldReader): string => {
  const label = source.text({ max: limits.label, example: 'Write to us' });
  if (source.isMissing || label === '') {
    source.report(
      'Is missing; write the words of the link, such as "Write to us".',
      'missing-label',
    );
  }
  return label ?? '';
};

/** The address of a contact, and what to show if it has no label. */
interface ContactAddress {
  readonly shown: string;
  readonly contact: DistributiveOmit<Contact, 'id' | 'label'>;
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

/** Reads an address that is a single word. */
const readWord =
  (
    name: 'email' | 'username',
    shape: RegExp,
    what: string,
    example: string,
    contactOf: (word: string) => ContactAddress['contact'],
  ) =>
  (source: FieldReader): ContactAddress | undefined => {
    const field = source.field(name);
    const word = field.text({ max: limits[name], example }) ?? '';
    if (shape.test(word)) return { shown: word, contact: contactOf(word) };
    reportBad(field, word, what, example);
    return undefined;
  };

const readNumber =
  (type: PhoneContact['type']) =>
  (source: FieldReader): ContactAddress | undefined => {
    const field = source.field('phone');
    const shown = field.text({ max: limits.phone, example: '+33123456789' }) ?? '';
    const digits = shown.replace(phoneSpacing, '');
    const isNumber = phonePattern.test(digits);
    if (!isNumber) reportBad(field, shown, 'a number with its country code', '+33123456789');
    // Read even if the number is invalid, so that one run reports every fault.
    const openingHours = readOpeningHours(source.field('openingHours'));
    const timeZone = readTimeZone(source.field('timeZone'), openingHours.length > 0);
    if (!isNumber) return undefined;
    const formatted = shown === digits ? {} : { formatted: shown };
    return { shown, contact: { type, phone: digits, ...formatted, openingHours, timeZone } };
  };

const readUrl = (source: FieldReader): ContactAddress | undefined => {
  const field = source.field('url');
  const url = field.text({ max: limits.url, example: 'https://shop.example/contact' }) ?? '';
  const href = safeHref(url.replace(places, 'word')) ?? '';
  if (!/^(?:https:|\/)/.test(href)) {
    reportBad(field, url, 'an https: address or a /path', 'https://shop.example/contact');
    return undefined;
  }
  // Before the "?", a filled-in value could turn the link to another page.
  const [place] = url.replace(/[?#].*/s, '').match(places) ?? [];
  if (place !== undefined) {
    field.report(
      `Has ${place} in the path; move it behind a "?", as in /contact?subject=${place}.`,
    );
    return undefined;
  }
  return { shown: url, contact: { type: 'link', url } };
};

const readAddress = {
  email: readWord('email', emailPattern, 'an e-mail address', 'help@shop.example', (word) => ({
    type: 'email',
    email: word,
  })),
  link: readUrl,
  messenger: readWord(
    'username',
    usernamePattern,
    'the username of a page on Facebook',
    'your.shop',
    (word) => ({ type: 'messenger', username: word }),
  ),
  phone: readNumber('phone'),
  sms: readNumber('sms'),
  whatsapp: readNumber('whatsapp'),
};

const reportBad = (field: FieldReader, text: string, what: string, model: string): void => {
  if (field.isMissing) field.report(`Is missing; write ${what}, such as ${quote(model)}.`);
  else if (typeof field.value === 'string') {
    field.report(`${quote(text)} is not ${what}; write it as ${quote(model)}.`);
  }
};

const readTimeZone = (source: FieldReader, isNeeded: boolean): string | undefined => {
  const timeZone = source.text({ max: limits.timeZone, example: 'Europe/Paris' });
  if (timeZone !== undefined && isTimeZone(timeZone)) return timeZone;
  if (timeZone !== undefined) {
    source.report(`${quote(timeZone)} is not a time zone; write one such as "Europe/Paris".`);
  } else if (isNeeded && source.isMissing) {
    source.report('Is missing, but opening hours need it; write one such as "Europe/Paris".');
  }
  return undefined;
};

const readOpeningHours = (source: FieldReader): readonly string[] =>
  source
    .texts(limits.openingHours, { max: limits.hours, example: 'Mo-Fr 09:00-18:00' })
    .filter(({ text, item }) => {
      const isGood = parseOpening(text) !== undefined;
      if (!isGood) {
        item.report(`${quote(text)} is not days and hours; write them as "Mo-Fr 09:00-18:00".`);
      }
      return isGood;
    })
    .map(({ text }) => text);
