import { isVagueLinkText } from '../../core/language/click-here.ts';
import type { RuleReport, Rule } from '../rule.ts';
import type { WrittenContact } from '../written-faq.ts';
import { repeats } from './repeats.ts';

/** Normalises numbers and addresses, so that different spellings are equal. */
const addressKey = ({ type, address }: WrittenContact): string => {
  const { email = '', phone = '', url = '', username = '' } = address;
  const host = /^[a-z][a-z\d+.-]*:\/\/[^/?#]*/i;
  return [
    type,
    email.trim().toLowerCase(),
    phone.replace(/[\s().-]/g, ''),
    url.trim().replace(host, (origin) => origin.toLowerCase()),
    username.trim(),
  ].join(' ');
};

/** Contacts for different pages are not compared. */
const onItsPages = (key: string, { pages }: WrittenContact): string => [key, ...pages].join('\n');

export const duplicateContact: Rule = {
  code: 'duplicate-contact',
  severity: 'warning',
  check: ({ contacts }) => {
    const reached = contacts.filter(({ address }) => Object.values(address).some(Boolean));
    const twice = repeats(reached, (contact) => onItsPages(addressKey(contact), contact)).map(
      ([{ path }, first]): RuleReport => ({
        path: `${path}.label`,
        message: `This leads to the same place as "${first.label}" at ${first.path}.`,
        remedy: 'Remove one of the two.',
      }),
    );
    const named = contacts.filter(({ label }) => label !== '');
    const alike = repeats(named, (contact) => onItsPages(contact.label.toLowerCase(), contact))
      .filter(([contact, first]) => addressKey(contact) !== addressKey(first))
      .map(([{ path }, first]): RuleReport => ({
        path: `${path}.label`,
        message: `Another contact, at ${first.path}, has the same label; shoppers cannot tell them apart.`,
        remedy: 'Say in each label whom it reaches, or how.',
      }));
    return [...twice, ...alike];
  },
};

export const unclearContact: Rule = {
  code: 'unclear-contact',
  severity: 'warning',
  check: ({ contacts }) =>
    contacts
      .filter(({ label }) => isVagueLinkText(label))
      .map(({ path }) => ({
        path: `${path}.label`,
        message: 'The label of a contact does not say whom it reaches, or how.',
        remedy: 'Write that, such as "Write to our team".',
      })),
};

const known = new Set(['query', 'entry', 'page']);

export const contactPlaceholder: Rule = {
  code: 'contact-placeholder',
  severity: 'warning',
  check: ({ contacts }) =>
    contacts.flatMap(({ path, address: { url = '' } }): readonly RuleReport[] => {
      const found = [...url.matchAll(/\{+\s*([^{}]*?)\s*\}+/g)].find(
        ([whole, name]) => !known.has(name!) || whole.startsWith('{{'),
      );
      if (!found) return [];
      return [
        {
          path: `${path}.url`,
          quote: found[0],
          message: `No value is known for "${found[0]}" in the address of a contact.`,
          remedy: 'Write {query}, {entry} or {page}, or leave it out.',
        },
      ];
    }),
};

const isEveryPage = (glob: string): boolean => /^\/?\*+$/.test(glob);

/** Whether all contacts are limited to certain pages, so that shoppers on other pages have none. */
export const contactsOnSomePages: Rule = {
  code: 'contacts-on-some-pages',
  severity: 'warning',
  check: ({ contacts }) => {
    const [first] = contacts;
    if (!first || contacts.some(({ pages }) => pages.length === 0 || pages.some(isEveryPage)))
      return [];
    return [
      {
        path: `${first.path}.pages`,
        quote: first.pages.join(', '),
        message:
          'Every contact is offered on some pages only; on the others, shoppers have nobody to contact.',
        remedy: 'Remove "pages" from one that may be offered everywhere.',
      },
    ];
  },
};
