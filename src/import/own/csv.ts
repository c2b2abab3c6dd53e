import type {
  ContactDocument,
  EntryDocument,
  FaqDocument,
  PhoneContactDocument,
} from '../../core/faq/faq-document.ts';
import type { Draft, OpenTopic } from '../draft.ts';
import type { Row } from '../formats/csv-rows.ts';
import { readListCell } from '../list-cell.ts';
import { UniqueIds } from '../unique-ids.ts';
import { draftOf } from './document.ts';

/** Whether a table was exported by us: its first columns say so. */
export const isOwnTable = (rows: readonly Row[]): boolean =>
  rows[0]?.cells.slice(0, 5).join() === 'type,id,topic,question,answer';

/** Reads a table exported by us, including later edits by hand. */
export const readOwnTable = (rows: readonly Row[]): Draft => {
  const [header, ...table] = rows;
  const reader = new OwnTableReader(header?.cells ?? []);
  for (const { cells } of table) reader.read(cells);
  return draftOf(reader.document());
};

class OwnTableReader {
  readonly #columns: readonly string[];
  readonly #settings = new Map<string, string>();
  readonly #topics: OpenTopic[] = [];
  readonly #topicIds = new UniqueIds('topic');
  readonly #entryIds = new UniqueIds('entry');
  #contacts: ContactDocument[] | undefined;
  #synonyms: string[][] | undefined;

  constructor(columns: readonly string[]) {
    this.#columns = columns;
  }

  read(cells: readonly string[]): void {
    const cell = (name: string): string => cells[this.#columns.indexOf(name)] ?? '';
    switch (cell('type')) {
      case 'topic':
        this.#topics.push({
          id: cell('id') || this.#topicIds.make(cell('topic')),
          title: cell('topic'),
          entries: [],
        });
        break;
      case 'contacts':
      case 'email':
      case 'link':
      case 'messenger':
      case 'phone':
      case 'sms':
      case 'whatsapp':
        this.#contacts = [...(this.#contacts ?? []), ...contactOf(cell)];
        break;
      case 'synonyms':
        this.#synonyms = [
          ...(this.#synonyms ?? []),
          ...(cell('keywords') === '' ? [] : [readListCell(cell('keywords'))]),
        ];
        break;
      case '$schema':
      case 'lang':
      case 'title':
        this.#settings.set(cell('type'), cell('question'));
        break;
      default:
        this.#topicFor(cell('topic')).entries.push(this.#entry(cell));
    }
  }

  document(): FaqDocument {
    const schema = this.#settings.get('$schema');
    const title = this.#settings.get('title');
    return {
      ...(schema === undefined ? {} : { $schema: schema }),
      version: 1,
      lang: this.#settings.get('lang') ?? 'en',
      ...(title === undefined ? {} : { title }),
      ...(this.#contacts === undefined ? {} : { contacts: this.#contacts }),
      topics: this.#topics,
      ...(this.#synonyms === undefined ? {} : { synonyms: this.#synonyms }),
    };
  }

  /** The topic above the row, or, in a re-sorted table, the one with that title. */
  #topicFor(title: string): OpenTopic {
    const above = this.#topics[this.#topics.length - 1];
    const known =
      above?.title === title ? above : this.#topics.find((topic) => topic.title === title);
    if (known) return known;
    const topic = { id: this.#topicIds.make(title), title, entries: [] };
    this.#topics.push(topic);
    return topic;
  }

  #entry(cell: (name: string) => string): EntryDocument {
    return {
      id: cell('id') || this.#entryIds.make(cell('question')),
      question: cell('question'),
      answer: cell('answer'),
      ...(cell('keywords') === '' ? {} : { keywords: readListCell(cell('keywords')) }),
      ...(cell('pages') === '' ? {} : { pages: readListCell(cell('pages')) }),
      ...(cell('featured') === '' ? {} : { featured: /^true$/i.test(cell('featured')) }),
      ...(cell('updated') === '' ? {} : { updated: cell('updated') }),
    };
  }
}

const contactOf = (cell: (name: string) => string): ContactDocument[] => {
  const [id, label, address] = [cell('id'), cell('question'), cell('answer')];
  const type = cell('type');
  const offer = {
    ...(cell('reply time') === '' ? {} : { replyTime: cell('reply time') }),
    ...(cell('pages') === '' ? {} : { pages: readListCell(cell('pages')) }),
  };
  switch (type) {
    case 'email':
      return [{ id, type, label, email: address, ...offer }];
    case 'link':
      return [{ id, type, label, url: address, ...offer }];
    case 'messenger':
      return [{ id, type, label, username: address, ...offer }];
    case 'phone':
    case 'sms':
    case 'whatsapp':
      return [{ id, type, label, phone: address, ...hoursOf(cell), ...offer }];
    default:
      return [];
  }
};

const hoursOf = (
  cell: (name: string) => string,
): Pick<PhoneContactDocument, 'timeZone' | 'openingHours'> => ({
  ...(cell('time zone') === '' ? {} : { timeZone: cell('time zone') }),
  ...(cell('opening hours') === '' ? {} : { openingHours: readListCell(cell('opening hours')) }),
});
