import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Ajv } from 'ajv';
import { limits } from '../../src/core/faq/limits.ts';
import { contactFields } from '../../src/core/faq/parse-contact.ts';
import { entryFields } from '../../src/core/faq/parse-entry.ts';
import { faqFields, parse, topicFields } from '../../src/core/faq/parse.ts';
import { problemsOfSchema } from './faq-schema.ts';

const entry = { id: 'coupon', question: 'How?', answer: 'So.' };
const email = { id: 'support', type: 'email', label: 'Write', email: 'help@shop.example' };
const link = { id: 'form', type: 'link', label: 'Form', url: 'https://shop.example/a?b={query}' };
const phone = {
  id: 'phone',
  type: 'phone',
  label: 'Call',
  phone: '+33199001234',
  timeZone: 'Europe/Paris',
  openingHours: ['Mo-Fr 09:00-18:00'],
};
const messenger = { id: 'm', type: 'messenger', label: 'Message', username: 'your.shop' };
const good = {
  version: 1,
  lang: 'en',
  contacts: [email, link, phone],
  topics: [{ id: 'orders', title: 'Orders', entries: [entry] }],
};

const withEntry = (change: object) => ({
  ...good,
  topics: [{ id: 'orders', title: 'Orders', entries: [{ ...entry, ...change }] }],
});
const withContact = (contact: object) => ({ ...good, contacts: [contact] });
const without = (file: object, name: string) =>
  Object.fromEntries(Object.entries(file).filter(([key]) => key !== name));

/** The places of the parser's problems in the schema's notation: `/topics/0/id`. */
const problemsOfReader = (file: unknown): readonly string[] => {
  const places = parse(file).problems.map(({ path }) =>
    path === '' ? '' : `/${path.replaceAll('[', '/').replaceAll(']', '').replaceAll('.', '/')}`,
  );
  return [...new Set(places)].sort();
};

describe('the schema and the parser both accept', () => {
  const files: Readonly<Record<string, unknown>> = {
    'a full file': good,
    'a file with nothing in it': { version: 1, lang: 'en', topics: [] },
    'a single topic without a title': { ...good, topics: [{ id: 'a', entries: [entry] }] },
    'an address of the schema': { ...good, $schema: './faq.schema.json' },
    'any id': withEntry({ id: '/fiche/x#y' }),
    'keywords, pages, a featured question and a day': withEntry({
      keywords: ['a'],
      pages: ['/a*', '*'],
      featured: true,
      updated: '2024-02-29',
    }),
    'a path as a contact': withContact({ ...link, url: '/contact?about={query}#{query}' }),
    'a number with spaces': withContact({ ...phone, phone: '+33 1 99-00.12 34' }),
    'a phone without hours': withContact({
      id: 'a',
      type: 'phone',
      label: 'A',
      phone: '+33199001234',
    }),
    'hours of many kinds': withContact({
      ...phone,
      openingHours: ['Mo,We-Fr 00:00-24:00', 'Sa 22:00-02:00'],
    }),
    'a number for text messages': withContact({ ...phone, type: 'sms' }),
    'a number on WhatsApp, its reply time and its pages': withContact({
      ...phone,
      type: 'whatsapp',
      replyTime: 'Within a day',
      pages: ['/checkout*'],
    }),
    'a page on Messenger': withContact(messenger),
    'all that a shopper brings to a form': withContact({
      ...link,
      url: '/form?a={query}&b={entry}#{page}',
    }),
    'a region and a script': { ...good, lang: 'zh-Hant-TW' },
    'private use': { ...good, lang: 'fr-x-shop' },
    synonyms: { ...good, synonyms: [['a', 'b', 'c']] },
  };
  for (const [name, file] of Object.entries(files)) {
    it(name, () => {
      expect(problemsOfReader(file)).toEqual([]);
      expect(problemsOfSchema(file)).toEqual([]);
    });
  }
});

describe('the schema and the parser both reject, at the same place,', () => {
  const files: Readonly<Record<string, readonly [file: unknown, place: string]>> = {
    'a list': [[], ''],
    'no version': [without(good, 'version'), '/version'],
    'another version': [{ ...good, version: 2 }, '/version'],
    'a version in quotes': [{ ...good, version: '1' }, '/version'],
    'no language': [without(good, 'lang'), '/lang'],
    'a language by name': [{ ...good, lang: 'french' }, '/lang'],
    'an underscore in the language': [{ ...good, lang: 'fr_FR' }, '/lang'],
    'no topics': [without(good, 'topics'), '/topics'],
    'topics in an object': [{ ...good, topics: {} }, '/topics'],
    'a topic of text': [{ ...good, topics: ['a'] }, '/topics/0'],
    'a topic without an id': [{ ...good, topics: [{ title: 'A', entries: [] }] }, '/topics/0/id'],
    'a topic without entries': [
      { ...good, topics: [{ id: 'a', title: 'A' }] },
      '/topics/0/entries',
    ],
    'one of two topics without a title': [
      { ...good, topics: [...good.topics, { id: 'b', entries: [] }] },
      '/topics/1/title',
    ],
    'a title that is a number': [{ ...good, title: 1 }, '/title'],
    'an unknown field': [{ ...good, titel: 'a' }, '/titel'],
    'an entry of text': [
      { ...good, topics: [{ id: 'a', title: 'A', entries: ['a'] }] },
      '/topics/0/entries/0',
    ],
    'no id': [
      { ...good, topics: [{ id: 'a', entries: [without(entry, 'id')] }] },
      '/topics/0/entries/0/id',
    ],
    'an empty id': [withEntry({ id: '' }), '/topics/0/entries/0/id'],
    'an id of 301 characters': [withEntry({ id: 'x'.repeat(301) }), '/topics/0/entries/0/id'],
    'no question': [
      { ...good, topics: [{ id: 'a', entries: [without(entry, 'question')] }] },
      '/topics/0/entries/0/question',
    ],
    'a blank question': [withEntry({ question: ' ' }), '/topics/0/entries/0/question'],
    'no answer': [
      { ...good, topics: [{ id: 'a', entries: [without(entry, 'answer')] }] },
      '/topics/0/entries/0/answer',
    ],
    'an answer in a list': [withEntry({ answer: ['a'] }), '/topics/0/entries/0/answer'],
    'an empty answer': [withEntry({ answer: '' }), '/topics/0/entries/0/answer'],
    'an answer of null': [withEntry({ answer: null }), '/topics/0/entries/0/answer'],
    'a misspelt field': [withEntry({ keyword: ['a'] }), '/topics/0/entries/0/keyword'],
    'keywords in a text': [withEntry({ keywords: 'a' }), '/topics/0/entries/0/keywords'],
    'a keyword that is a number': [
      withEntry({ keywords: ['a', 1] }),
      '/topics/0/entries/0/keywords/1',
    ],
    'an empty keyword': [withEntry({ keywords: [''] }), '/topics/0/entries/0/keywords/0'],
    'too many keywords': [
      withEntry({ keywords: new Array(101).fill('a') }),
      '/topics/0/entries/0/keywords',
    ],
    'a page with its host': [
      withEntry({ pages: ['https://a.example/'] }),
      '/topics/0/entries/0/pages/0',
    ],
    'a featured question that says yes': [
      withEntry({ featured: 'yes' }),
      '/topics/0/entries/0/featured',
    ],
    'a day as people write it': [
      withEntry({ updated: '1/11/2026' }),
      '/topics/0/entries/0/updated',
    ],
    'a contact of text': [{ ...good, contacts: ['a'] }, '/contacts/0'],
    'a contact without an id': [withContact(without(email, 'id')), '/contacts/0/id'],
    'a contact without a label': [withContact(without(email, 'label')), '/contacts/0/label'],
    'a contact of no type': [withContact(without(email, 'type')), '/contacts/0/type'],
    'a contact of an unknown type': [withContact({ ...email, type: 'fax' }), '/contacts/0/type'],
    'an e-mail contact without its address': [
      withContact(without(email, 'email')),
      '/contacts/0/email',
    ],
    'an e-mail contact with a phone': [
      withContact({ ...email, phone: '+33199001234' }),
      '/contacts/0/phone',
    ],
    'a broken e-mail address': [withContact({ ...email, email: 'a@b' }), '/contacts/0/email'],
    'a link contact without its page': [withContact(without(link, 'url')), '/contacts/0/url'],
    'a page over http:': [withContact({ ...link, url: 'http://a.example' }), '/contacts/0/url'],
    'a page that is a script': [withContact({ ...link, url: 'javascript:a' }), '/contacts/0/url'],
    'a page on another host': [withContact({ ...link, url: '//a.example' }), '/contacts/0/url'],
    'an entry in the path': [withContact({ ...link, url: '/{entry}?a' }), '/contacts/0/url'],
    'a contact for a page with its host': [
      withContact({ ...email, pages: ['https://a.example/'] }),
      '/contacts/0/pages/0',
    ],
    'a username with a slash': [
      withContact({ ...messenger, username: 'a/b' }),
      '/contacts/0/username',
    ],
    'a page on Messenger without its username': [
      withContact(without(messenger, 'username')),
      '/contacts/0/username',
    ],
    'a query in the path': [withContact({ ...link, url: '/a/{query}' }), '/contacts/0/url'],
    'a number of the country': [
      withContact({ ...phone, phone: '0199001234' }),
      '/contacts/0/phone',
    ],
    'hours without a time zone': [withContact(without(phone, 'timeZone')), '/contacts/0/timeZone'],
    'hours as people write them': [
      withContact({ ...phone, openingHours: ['9h-18h'] }),
      '/contacts/0/openingHours/0',
    ],
    'hours in a text': [
      withContact({ ...phone, openingHours: 'Mo 09:00-18:00' }),
      '/contacts/0/openingHours',
    ],
    'synonyms in one list': [{ ...good, synonyms: ['a', 'b'] }, '/synonyms/0'],
    'a lonely synonym': [{ ...good, synonyms: [['a']] }, '/synonyms/0'],
  };
  for (const [name, [file, place]] of Object.entries(files)) {
    it(name, () => {
      expect(problemsOfReader(file)).toContain(place);
      expect(problemsOfSchema(file)).toContain(place);
    });
  }
});

it('the parser alone checks what a schema cannot express', () => {
  const files: readonly unknown[] = [
    { ...good, topics: [{ id: 'a', entries: [entry, entry] }] },
    withEntry({ answer: '[a](contact:nobody)' }),
    withEntry({ answer: '[a](javascript:b)' }),
    withEntry({ updated: '2026-02-30' }),
    withContact({ ...phone, timeZone: 'Mars/Base' }),
    { ...good, lang: 'de-1996-1996' },
  ];
  for (const file of files) {
    expect(problemsOfSchema(file)).toEqual([]);
    expect(problemsOfReader(file)).toHaveLength(1);
  }
});

it('the schema is valid, describes each field, and accepts its own examples', () => {
  interface Part {
    readonly description?: string;
    readonly examples?: readonly unknown[];
    readonly properties?: Readonly<Record<string, Part>>;
    readonly items?: Part;
  }
  const schema = JSON.parse(readFileSync('faq-data/faq.schema.json', 'utf8')) as Part & {
    readonly definitions: Readonly<Record<string, Part>>;
  };
  const ajv = new Ajv({ strict: false });
  expect(ajv.validateSchema(schema)).toBe(true);

  const check = (part: Part, path: string): void => {
    for (const [name, field] of Object.entries(part.properties ?? {})) {
      expect(field.description, `${path}.${name}`).toMatch(/\.$/);
      check(field, `${path}.${name}`);
    }
    if (part.items && !('$ref' in part.items)) check(part.items, `${path}[]`);
    for (const example of part.examples ?? []) expect(ajv.validate(part, example), path).toBe(true);
  };
  check(schema, 'faq');
  for (const [name, definition] of Object.entries(schema.definitions)) check(definition, name);
});

interface SchemaPart {
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly enum?: readonly string[];
  readonly items?: SchemaPart;
  readonly properties?: Readonly<Record<string, SchemaPart>>;
}

describe('the schema and the parser have the same', () => {
  const schema = JSON.parse(readFileSync('faq-data/faq.schema.json', 'utf8')) as SchemaPart & {
    readonly definitions: Readonly<Record<string, SchemaPart>>;
  };
  const faq = schema.properties!;
  const [topic, entry, contact] = ['topic', 'entry', 'contact'].map(
    (name) => schema.definitions[name]!.properties!,
  ) as [typeof faq, typeof faq, typeof faq];

  it('fields', () => {
    const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();
    expect(sorted(Object.keys(faq)), 'of a FAQ').toEqual(sorted(faqFields));
    expect(sorted(Object.keys(topic)), 'of a topic').toEqual(sorted(topicFields));
    expect(sorted(Object.keys(entry)), 'of an entry').toEqual(sorted(entryFields));
    expect(sorted(Object.keys(contact)), 'of a contact').toEqual(
      sorted(Object.values(contactFields).flat()),
    );
  });

  it('types of contacts', () => {
    expect([...contact['type']!.enum!].sort()).toEqual(Object.keys(contactFields).sort());
  });

  it('limits', () => {
    const inSchema: Readonly<Record<string, number | undefined>> = {
      title: faq['title']!.maxLength,
      lang: faq['lang']!.maxLength,
      topics: faq['topics']!.maxItems,
      contacts: faq['contacts']!.maxItems,
      synonyms: faq['synonyms']!.maxItems,
      synonymWords: faq['synonyms']!.items!.maxItems,
      entries: topic['entries']!.maxItems,
      id: entry['id']!.maxLength,
      question: entry['question']!.maxLength,
      answer: entry['answer']!.maxLength,
      keywords: entry['keywords']!.maxItems,
      keyword: entry['keywords']!.items!.maxLength,
      pages: entry['pages']!.maxItems,
      page: entry['pages']!.items!.maxLength,
      date: entry['updated']!.maxLength,
      label: contact['label']!.maxLength,
      email: contact['email']!.maxLength,
      url: contact['url']!.maxLength,
      phone: contact['phone']!.maxLength,
      timeZone: contact['timeZone']!.maxLength,
      openingHours: contact['openingHours']!.maxItems,
      hours: contact['openingHours']!.items!.maxLength,
      replyTime: contact['replyTime']!.maxLength,
      username: contact['username']!.maxLength,
    };
    for (const [name, limit] of Object.entries(limits)) expect(inSchema[name], name).toBe(limit);
  });
});
