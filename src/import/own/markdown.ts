import { load } from 'js-yaml';
import type { EntryDocument, FaqDocument } from '../../core/faq/faq-document.ts';
import type { RawFaq, OpenTopic } from '../raw-faq.ts';
import { isObject, textAt } from '../fields/json-value.ts';
import { UniqueIds } from '../unique-ids.ts';
import { rawFaqOf, isFaqDocument } from './document.ts';

const frontMatter = /^---\n([\s\S]*?)\n---\n/;
const marked = /^(#{2,3}) (.*)\n\n<!-- (topic|question)\n([\s\S]*?)\n-->$/gm;
const unmarked = /^(#{2,3}) (.*\S)[ \t]*$/m;

/** Reads Markdown exported by us; undefined for any other. */
export const readOwnMarkdown = (text: string): RawFaq | undefined => {
  const [whole, yaml] = frontMatter.exec(text) ?? [];
  if (whole === undefined || yaml === undefined) return undefined;
  try {
    const head: unknown = load(yaml);
    if (!isObject(head) || head['generator'] !== 'shop-help') return undefined;
    const reader = new OwnMarkdownReader();
    reader.read(text.slice(whole.length));
    const { $schema, lang, title, contacts, synonyms } = head;
    const document = defined({
      $schema,
      version: 1,
      lang,
      title,
      contacts,
      topics: reader.topics,
      synonyms,
    });
    return isFaqDocument(document) ? rawFaqOf(document) : undefined;
  } catch {
    // If hand edits have broken the YAML, reads only the visible text.
    return undefined;
  }
};

class OwnMarkdownReader {
  readonly topics: OpenTopic[] = [];
  readonly #ids = new UniqueIds('entry');
  readonly #topicIds = new UniqueIds('topic');

  read(body: string): void {
    const sections = [...body.matchAll(marked)];
    for (const [at, section] of sections.entries()) {
      const [whole, , heading, kind, yaml] = section;
      const text = body.slice(section.index + whole.length, sections[at + 1]?.index).trim();
      const value: unknown = load(yaml!);
      const fields = isObject(value) ? value : {};
      const title = textOf(fields, 'heading') ?? heading!;
      if (kind === 'topic') this.#addTopic(textAt(fields, 'id'), title, text);
      else this.#addEntry(fields, title, text);
    }
  }

  #addTopic(id: string | undefined, title: string, text: string): void {
    this.topics.push({ id: id ?? this.#topicIds.make(title), title, entries: [] });
    this.#addByHand(text);
  }

  #addEntry(fields: Record<string, unknown>, question: string, text: string): void {
    const { id, keywords, pages, featured, updated } = fields;
    const byHand = fields['headings'] === true ? -1 : text.search(unmarked);
    const answer = textOf(fields, 'answer') ?? (byHand < 0 ? text : text.slice(0, byHand).trim());
    const entry = {
      id: id ?? this.#ids.make(question),
      question,
      answer,
      keywords,
      pages,
      featured,
      updated,
    };
    this.#last.entries.push(defined(entry) as unknown as EntryDocument);
    if (byHand >= 0) this.#addByHand(text.slice(byHand));
  }

  /** Reads topics and questions added without a comment. */
  #addByHand(text: string): void {
    const [heading, sign, title] = unmarked.exec(text) ?? [];
    if (heading === undefined || title === undefined) return;
    const rest = text.slice(text.indexOf(heading) + heading.length);
    if (sign === '##') this.#addTopic(undefined, title, rest);
    else this.#addEntry({}, title, rest.trim());
  }

  get #last(): OpenTopic {
    const last = this.topics[this.topics.length - 1];
    if (last) return last;
    const topic = { id: 'topic', title: '', entries: [] };
    this.topics.push(topic);
    return topic;
  }
}

const textOf = (fields: Record<string, unknown>, key: string): string | undefined =>
  typeof fields[key] === 'string' ? fields[key] : undefined;

const defined = (fields: Record<string, unknown>): Partial<FaqDocument> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
