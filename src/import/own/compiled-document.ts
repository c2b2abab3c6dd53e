import type { Root } from 'mdast';
import type { ContactDocument, EntryDocument, FaqDocument } from '../../core/faq/faq-document.ts';
import type { Answer, Contact, Entry, Faq } from '../../core/faq/faq.ts';
import { writeMarkdown } from '../answer/write-markdown.ts';

/** Writes a parsed FAQ as the document that it could have been parsed from. */
export const documentOfFaq = ({ lang, title, contacts, topics, synonyms }: Faq): FaqDocument => ({
  $schema: './faq.schema.json',
  version: 1,
  lang,
  ...(title === '' ? {} : { title }),
  ...(contacts.length > 0 && { contacts: contacts.map(contactDocument) }),
  topics: topics.map((topic) => ({ ...topic, entries: topic.entries.map(entryDocument) })),
  ...(synonyms.length > 0 && { synonyms }),
});

const contactDocument = (contact: Contact): ContactDocument => {
  if (!('phone' in contact)) return contact;
  const { formatted, phone, timeZone, openingHours, ...rest } = contact;
  return {
    ...rest,
    phone: formatted ?? phone,
    ...(timeZone !== undefined && { timeZone }),
    ...(openingHours.length > 0 && { openingHours }),
  };
};

const entryDocument = (entry: Entry): EntryDocument => ({
  id: entry.id,
  question: entry.question,
  answer: markdownOf(entry.answer),
  ...(entry.keywords.length > 0 && { keywords: entry.keywords }),
  ...(entry.pages.length > 0 && { pages: entry.pages }),
  ...(entry.featured && { featured: true }),
  ...(entry.updated !== undefined && { updated: entry.updated }),
});

/** Our nodes are those of mdast, except that lists do not say how far apart their items are. */
const markdownOf = (answer: Answer): string =>
  writeMarkdown({ type: 'root', children: answer.map(asMdast) } as unknown as Root);

interface AnyNode {
  readonly type: string;
  readonly children?: readonly AnyNode[];
  readonly width?: number;
  readonly height?: number;
}

const asMdast = (node: AnyNode): object => ({
  ...node,
  ...(/^list/.test(node.type) && { spread: false }),
  ...(node.width !== undefined && { title: `${node.width}x${node.height}` }),
  ...(node.children && { children: node.children.map(asMdast) }),
});
