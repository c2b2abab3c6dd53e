import { safeHref } from '../contact/safe-href.ts';
import type { AddressPolicy } from '../markdown/parse-markdown.ts';
import { quote, type FieldReader } from './field-reader.ts';
import type { Contacts } from './parse-contact.ts';

/** Targets inside the FAQ that the links of an answer may point to. */
export interface LinkTargets {
  readonly contacts: Contacts;
  /** Entry ids as written in the file. */
  readonly entryIds: ReadonlySet<string>;
}

/** Accepts the addresses that an answer may hold; reports any other at the answer's path. */
export const addressPolicy = (source: FieldReader, targets: LinkTargets): AddressPolicy => ({
  link: (url) => {
    if (url.startsWith('contact:')) return contactUrl(url, source, targets.contacts);
    if (url.startsWith('entry:')) return entryUrl(url, source, targets.entryIds);
    const href = safeHref(url);
    if (href === undefined) {
      source.report(
        `Has a link to ${quote(url)}, which is not allowed; ${linkRemedy(url)}.`,
        isInsecure(url) ? 'insecure-link' : 'unsafe-link',
      );
    }
    return href;
  },
  image: (url, alt) => {
    const href = safeHref(url);
    const isAllowed = href !== undefined && /^(?:https:|\/)/.test(href);
    if (!isAllowed) {
      const remedy = 'use https: or a /path of the shop';
      const message = `Has an image at ${quote(url)}, which is not allowed; ${remedy}.`;
      source.report(message, 'unsafe-image');
    } else if (alt.trim() === '') {
      source.report(
        `Has an image at ${quote(url)} without a description; write one in the square brackets.`,
        'missing-alt',
      );
    }
    return isAllowed && alt.trim() !== '' ? href : undefined;
  },
});

const contactUrl = (url: string, source: FieldReader, contacts: Contacts): string | undefined => {
  const id = url.slice('contact:'.length);
  if (contacts.contacts.some((contact) => contact.id === id)) return url;
  // A contact that is in the file but broken has been reported already.
  if (!contacts.named.has(id)) {
    source.report(
      `Links to the contact ${quote(id)}, which does not exist; ${contactRemedy(contacts)}.`,
      'unknown-contact',
    );
  }
  return undefined;
};

const entryUrl = (
  url: string,
  source: FieldReader,
  entryIds: ReadonlySet<string>,
): string | undefined => {
  const id = url.slice('entry:'.length);
  if (entryIds.has(id)) return url;
  source.report(
    `Links to the entry ${quote(id)}, which does not exist; use the id of an entry.`,
    'unknown-entry',
  );
  return undefined;
};

const isInsecure = (url: string): boolean => /^http:/i.test(url);

const linkRemedy = (url: string): string => {
  if (url === '') return 'write its address between the round brackets';
  if (isInsecure(url)) return 'use https:';
  return 'use https:, mailto:, tel:, a /path of the shop, contact:<id> or entry:<id>';
};

const contactRemedy = ({ contacts }: Contacts): string =>
  contacts.length === 0
    ? 'add it to "contacts"'
    : `add it to "contacts" or use ${contacts.map(({ id }) => quote(id)).join(', ')}`;
